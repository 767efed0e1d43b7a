import type { Page } from '../parts/page.js';
import { findCall } from './evidence/find-call.js';
import { findCue } from './evidence/find-cue.js';
import type { Rule } from './rule.js';

export const copyright: Rule = {
  reason: 'copyright',
  about: 'A notice of copyright or of a licence.',
  needsPhrase: false,
  find: (page, index) => findCue(page, index, 'copyright') ?? findSign(page, index) ?? findLicence(page, index),
  findCertain: (page, index) =>
    findCall(page, index, 'copyright') ?? findNotice(page, index) ?? findOwner(page, index) ?? findLicence(page, index),
  examples: {
    removes: [
      ['en', '© 2021 The Harbour Post. All rights reserved.'],
      ['de', 'Alle Rechte vorbehalten'],
      ['fr', 'Tous droits réservés'],
      ['en', 'Written by hand on the quay. CC BY-SA 4.0'],
      ['en', 'Copyright 2020 Harbour Media Ltd'],
      ['en', 'The crane was sold in spring.\n\nCopyright The Harbour Post.'],
    ],
    keeps: [
      ['en', 'The photographs were published as CC BY 4.0, which the court held to be enough.'],
      ['en', 'The copyright of the song expired in 1998, the court held.'],
      ['de', 'Über die Rechte am Lied stritten die Erben neun Jahre lang.'],
    ],
  },
};

/** Words of a notice that begins with the sign alone. */
const LONGEST = 25;

function findSign({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  const isShort = (measures[index]?.wordCount ?? 0) <= LONGEST;
  if (!isShort) return null;
  if (text.startsWith('©')) return '©';
  return text.startsWith('(c)') || text.startsWith('(C)') ? '(c)' : null;
}

/** Words of a notice of several sentences. */
const LONGEST_NOTICE = 50;

/** A notice that says so more than once: "Copyright 2024 The Harbour Post. All rights reserved." */
function findNotice({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_NOTICE) return null;
  const cues = own.cues.filter(({ topic }) => topic === 'copyright');
  return cues.some(({ from }) => from === 0) && cues.some(({ from }) => from > 1) ? (cues[0]?.phrase ?? null) : null;
}

/** Words of "Copyright The Harbour Post." */
const LONGEST_OWNER = 5;

/** A last line that says whose the text is and no more; within the text it may be a crosshead on the law. */
function findOwner({ blocks, body, measures }: Page, index: number): string | null {
  if (index < body.last - 1 || (measures[index]?.wordCount ?? 0) > LONGEST_OWNER) return null;
  return /^copyright:? (?=\p{Lu})/iu.exec(blocks[index]?.text ?? '')?.[0].trim() ?? null;
}

/** The short name of a free licence. */
const LICENCE = /(?:^|[\s(])CC(?:0|[ -]BY(?:-(?:SA|NC|ND))*)(?: \d\.\d)?(?: \p{Lu}+)?[).]{0,2}$/u;

/** A last line that ends in the licence of all that stands above. */
function findLicence({ blocks, body, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if (index < body.last || (measures[index]?.wordCount ?? 0) > LONGEST || !text.includes('CC')) return null;
  return LICENCE.exec(text)?.[0].trim() ?? null;
}
