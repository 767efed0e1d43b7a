import type { Page } from '../parts/page.js';
import { findCall } from './evidence/find-call.js';
import { findCue } from './evidence/find-cue.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import type { Rule } from './rule.js';

export const paywall: Rule = {
  reason: 'paywall',
  about: 'What is asked for the rest of the text: a subscription, a donation, an account.',
  needsPhrase: true,
  find: (page, index) => findCue(page, index, 'paywall'),
  findCertain: (page, index) => (mayBeCrosshead(page, index) ? null : (findCall(page, index, 'paywall') ?? findPitch(page, index))),
  marksHeadlines: true,
  examples: {
    removes: [
      ['en', 'Subscribe now'],
      ['en', 'Already a subscriber? Log in'],
      ['de', 'Jetzt abonnieren'],
      ['fr', 'Article réservé aux abonnés'],
      ['pt', 'Você já conhece as vantagens de ser assinante? Além de ler tudo, você recebe boletins.'],
    ],
    keeps: [
      ['en', 'Subscribers of the gas works will pay more from May.'],
      ['de', 'Die Abonnenten des Theaters behalten ihre Plätze.'],
    ],
  },
};

/** Words of what is said for a subscription, and of the phrase that opens it. */
const LONGEST_PITCH = 50;
const FEWEST_WORDS = 5;

/** A paragraph that opens with all the words of an offer: "You already know what subscribers get …" */
function findPitch({ measures }: Page, index: number): string | null {
  const own = measures[index];
  return own === undefined || own.wordCount > LONGEST_PITCH ? null : findOpeningCue(own, 'paywall', FEWEST_WORDS);
}

/** A word alone that scores higher may head a part of the story. */
const MOST_DOUBT = 0.4;

const mayBeCrosshead = ({ measures, scores }: Page, index: number): boolean =>
  (measures[index]?.wordCount ?? 0) <= 1 && (scores[index] as number) > MOST_DOUBT;
