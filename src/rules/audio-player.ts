import type { Page } from '../parts/page.js';
import { findCall } from './evidence/find-call.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const audioPlayer: Rule = {
  reason: 'audio-player',
  about: 'A player that reads the article aloud or shows a film: its button, its title, its length, its notes.',
  needsPhrase: false,
  find: (page, index) =>
    findCue(page, index, 'audio-player') ?? findPosition(page, index) ?? findLength(page, index) ?? findTitle(page, index),
  findCertain: (page, index) => findCall(page, index, 'audio-player') ?? findPosition(page, index) ?? findTitle(page, index),
  marksHeadlines: true,
  examples: {
    removes: [
      ['en', 'Listen to article'],
      ['en', 'This audio version was artificially generated. More info | Send feedback'],
      ['de', 'Artikel anhören'],
      ['en', 'Listen to article\n\n06:12 minutes'],
      ['fr', "Écouter l'article"],
      ['pl', '00:00 / 02:41'],
    ],
    keeps: [
      ['en', 'Listen to the sea and you will hear the stones move.'],
      ['de', 'Wer genau hinhört, erkennt den Motor am Klang.'],
      ['de', '18:00 / 19:30'],
    ],
  },
};

/** "0:00 / 2:14": a player that has not begun. */
function findPosition({ blocks }: Page, index: number): string | null {
  return /^0?0:00 ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2}$/.exec(blocks[index]?.text ?? '')?.[0] ?? null;
}

/** "06:12 minutes" below the button: how long it takes to hear the article. */
function findLength(page: Page, index: number): string | null {
  const length = /^\d{1,2}:\d{2}(?:\s\p{L}{1,8}\.?)?$/u.exec(page.blocks[index]?.text ?? '');
  return length !== null && index > 0 && findCue(page, index - 1, 'audio-player') !== null ? length[0] : null;
}

/** Words of a title, and the score of what is no such line. */
const [FEWEST, LONGEST] = [2, 15];
const SURE = 0.9;

/** What the player shows, right above its times within the story. */
function findTitle(page: Page, index: number): string | null {
  const { blocks, body, measures, scores } = page;
  const own = measures[index];
  if (own === undefined || own.endsSentence || own.wordCount < FEWEST || own.wordCount > LONGEST) return null;
  if (index <= body.first || index >= body.last || blocks[index]?.mark !== '' || (scores[index] as number) >= SURE) return null;
  return findPosition(page, index + 1);
}
