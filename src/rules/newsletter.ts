import type { Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { findCall } from './evidence/find-call.js';
import { findCallOfSite } from './evidence/find-call-of-site.js';
import { findCue } from './evidence/find-cue.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import type { Rule } from './rule.js';

export const newsletter: Rule = {
  reason: 'newsletter',
  about: 'An invitation to take a newsletter.',
  needsPhrase: false,
  find: (page, index) => findCue(page, index, 'newsletter') ?? findCallOfSite(page, index),
  findCertain: (page, index) =>
    findCall(page, index, 'newsletter') ??
    findInvitation(page, index) ??
    findPromise(page, index) ??
    findNotice(page, index) ??
    findContents(page, index) ??
    findCallOfSite(page, index),
  goesOn: (page, index) => isAboveField(page, index),
  hasEnd: true,
  examples: {
    removes: [
      ['en', 'Sign up for our newsletter'],
      ['de', 'Newsletter abonnieren'],
      [
        'en',
        'Quay Letters\n\nNobody had asked the harbour master about the crane, which the city sold in spring.\n\nSubscribe to Quay Letters',
      ],
      ['en', 'Travel tip: Download our free guide to the harbour before you go!'],
      ['fr', "S'inscrire à la newsletter"],
      ['en', 'Get the best stories delivered right to your inbox'],
      ['en', 'The Harbour Briefing newsletter brings you the news of the quay. Sign up here.'],
    ],
    keeps: [
      ['en', 'The newsletter of the union reached nine thousand members.'],
      [
        'en',
        'Quay Letters\n\nNobody had asked the harbour master about the crane, which the city sold in spring.\n\nA farewell to Quay Letters',
      ],
      ['de', 'Im Newsletter der Gemeinde stand davon nichts.'],
    ],
  },
};

/** A sentence that opens with all the words of an invitation: "Sign up for our newsletter and receive …" */
function findInvitation({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.sentenceEnds > 1 || own.wordCount > 25) return null;
  return findOpeningCue(own, 'newsletter', 4) ?? findBehindLabel(own, blocks[index]?.text ?? '');
}

/** "A tip: Download our free guide to the harbour!" */
function findBehindLabel({ cues, words }: Measures, text: string): string | null {
  const cue = cues.find(({ topic, from, to }) => topic === 'newsletter' && from > 0 && from <= LONGEST_LABEL && to - from >= 4);
  return cue !== undefined && /^[:：]\s*$/.test(text.slice(words.ends[cue.from - 1], words.starts[cue.from])) ? cue.phrase : null;
}

/** Words of a label in front of an invitation. */
const LONGEST_LABEL = 3;

/** Words of a promise, and of the phrase in it. */
const LONGEST_PROMISE = 25;
const FEWEST_WORDS = 3;
/** What the field or the button below the promise says. */
const ofButtons: ReadonlySet<string> = new Set(['newsletter', 'login', 'form']);

/** A sentence above the button of a newsletter's box: "The week's best stories in your inbox." */
function findPromise(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || own.wordCount > LONGEST_PROMISE) return null;
  const cue = own.cues.find(({ topic, from, to }) => topic === 'newsletter' && to - from >= FEWEST_WORDS);
  return cue !== undefined && isButton(page, index + 1) ? cue.phrase : null;
}

const isButton = ({ measures }: Page, index: number): boolean =>
  measures[index]?.cues.some(({ topic, coverage }) => ofButtons.has(topic) && (coverage === 'whole' || coverage === 'start')) ?? false;

/** A promise that ends in a call: "The Harbour Briefing newsletter brings you the news of the quay. Sign up here." */
function findNotice({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_PITCH) return null;
  const cues = own.cues.filter(({ topic }) => topic === 'newsletter');
  const isCalled = cues.some(({ from, to }) => to - from > 1 && to === own.words.words.length);
  return isCalled && cues.length > 1 ? (cues[0]?.phrase ?? null) : null;
}

/** What a box says it holds, below its heading: "Our editor picks the stories of the week in this weekly newsletter." */
function findContents({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_PROMISE || own.sentenceEnds > 1) return null;
  if (!measures[index - 1]?.cues.some(({ topic, coverage }) => topic === 'newsletter' && (coverage === 'whole' || coverage === 'start')))
    return null;
  return (
    own.cues.find(({ topic, coverage, from, to }) => topic === 'newsletter' && coverage === 'end' && to - from >= FEWEST_WORDS)?.phrase ??
    null
  );
}

/** Words of what a box says between its heading and its field, the score of what is the article's own, and words of a line between. */
const LONGEST_PITCH = 50;
const MOST_DOUBT = 0.8;
const LONGEST_BETWEEN = 12;

/** Under the heading of a box: what says what comes, above the field or the button. */
function isAboveField(page: Page, index: number): boolean {
  if (!isPitch(page, index, LONGEST_PITCH)) return false;
  return isButton(page, index + 1) || (isPitch(page, index + 1, longestBelow(page, index)) && isButton(page, index + 2));
}

/** Below a title of its own a box has its sentences, below those a line at the most. */
const longestBelow = ({ measures }: Page, index: number): number =>
  (measures[index]?.wordCount ?? 0) <= LONGEST_BETWEEN ? LONGEST_PITCH : LONGEST_BETWEEN;

const isPitch = ({ measures, scores }: Page, index: number, longest: number): boolean =>
  (measures[index]?.wordCount ?? longest + 1) <= longest && (scores[index] as number) <= MOST_DOUBT;
