import type { Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { findCue } from './evidence/find-cue.js';
import { findLabelled } from './evidence/find-labelled.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import type { Rule } from './rule.js';

export const contact: Rule = {
  reason: 'contact',
  about: 'Whom to write to or call, and where.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findCue(page, index, 'contact') ?? findAddress(page, index),
  findCertain: (page, index) =>
    findLoneAddress(page, index) ??
    findCallForTips(page, index) ??
    findQuestionToReaders(page, index) ??
    (isBelow(page, index)
      ? (findLabelled(page, index, 'contact') ?? findCue(page, index, 'contact', 'whole') ?? findLastAddress(page, index))
      : null),
  goesOn: ({ measures }, index) => (measures[index]?.wordCount ?? 0) <= 12,
  examples: {
    removes: [
      ['en', 'Media Contact:'],
      ['de', 'Pressekontakt:'],
      ['en', 'press@harbour.example'],
      ['en', 'Were you on the ferry that night? Tell us what you saw.'],
      ['de', 'Haben Sie die Sturmnacht auch erlebt? Schreiben Sie uns.'],
      ['nl', 'Wilt u belangrijke informatie delen over dit onderwerp?'],
      ['en', 'Phone: +44 20 5550 1234'],
    ],
    keeps: [
      ['en', 'Contact between the two villages was rare.'],
      ['de', 'Der Kontakt zur Insel brach am Abend ab.'],
    ],
  },
};

/** Blocks of the opening, where the author's address stands below his name. */
const OPENING = 3;

/** An address and nothing else where the body begins. */
function findLoneAddress({ blocks, body }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if (index - body.first >= OPENING || text.length > 60 || !text.includes('@')) return null;
  return /^[\w.+-]+@[\w-]+\.[\w.-]+$/.exec(text)?.[0] ?? null;
}

/** Words of a call for tips, and of the phrase that opens it. */
const LONGEST_CALL = 30;
const FEWEST_WORDS = 5;

/** "Do you have information on this? Write to us." in the midst of a story. */
function findCallForTips({ measures }: Page, index: number): string | null {
  const own = measures[index];
  return own === undefined || own.wordCount > LONGEST_CALL || own.ideographShare > 0 ? null : findOpeningCue(own, 'contact', FEWEST_WORDS);
}

/** Words of a question to readers and of what they are to do. */
const LONGEST_QUESTION = 45;

/** "Were you on that ferry? Tell us what you saw." What somebody says so in the story stands in quotation marks. */
function findQuestionToReaders({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.wordCount > LONGEST_QUESTION || !text.includes('?') || /["“”„«»]/.test(text)) return null;
  const call = own.cues.find(({ topic, from, to }) => topic === 'contact' && from > 0 && to - from > 1 && opensSentence(own, text, from));
  return call !== undefined && text.indexOf('?') < (own.words.starts[call.from] as number) ? call.phrase : null;
}

const opensSentence = ({ words }: Measures, text: string, word: number): boolean =>
  /[.?!]\s*$/.test(text.slice(words.ends[word - 1], words.starts[word]));

/** A short line with an address of electronic mail, or one that is a telephone number. */
function findAddress({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  const own = measures[index];
  if (own === undefined || text.length > 80 || own.endsSentence) return null;
  const mail = /[\w.+-]+@[\w-]+\.[\w.]+/.exec(text);
  if (mail) return mail[0];
  const phone = /(?<![\d/.-])(?:\+|\(?0)\d[\d ()/-]{6,18}\d/.exec(text);
  return phone && own.digitShare > 0.4 ? phone[0] : null;
}

/** Contacts stand in the second half of a release. */
function isBelow({ body }: Page, index: number): boolean {
  return index * 2 > body.first + body.last;
}

/** An address that stands alone at the very end, where the author's is. */
function findLastAddress(page: Page, index: number): string | null {
  const text = page.blocks[index]?.text ?? '';
  return index >= page.body.last && text.includes('@') && !text.includes('(@') ? findAddress(page, index) : null;
}
