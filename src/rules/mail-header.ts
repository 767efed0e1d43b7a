import { findMailField } from '../parts/mail-header.js';
import type { Page } from '../parts/page.js';
import { onceFor } from '../text/once-for.js';
import type { Rule } from './rule.js';

export const mailHeader: Rule = {
  reason: 'mail-header',
  about: 'The head of a letter, of a posting or of a Markdown file.',
  needsPhrase: false,
  find: (page, index) => findField(page, index) ?? findKey(page, index),
  findCertain: (page, index) =>
    findKey(page, index) ?? ((findField(page, index - 1) ?? findField(page, index + 1)) ? findField(page, index) : null),
  examples: {
    removes: [
      ['en', 'From: Ada Lindqvist <ada@harbour.example>'],
      ['en', 'Newsgroups: alt.harbours'],
      ['de', 'Message-ID: <123@hafen.example>'],
      ['en', 'Subject: Ferries'],
    ],
    keeps: [
      ['en', 'From: the harbour, with love.'],
      ['de', 'Betreff der Klage war ein Kran.'],
    ],
  },
};

const FENCE = '---';
/** Blocks of front matter, at most. */
const LONGEST_FRONT_MATTER = 60;
const KEY = /^[a-z][\w-]*:(?= |$)/;

/** The last block of the front matter with which a text begins, 0 where it begins otherwise. */
const frontMatterOf = onceFor(({ blocks }: Page): { readonly end: number } => {
  if (blocks[0]?.text !== FENCE) return { end: 0 };
  return {
    end: Math.max(
      0,
      blocks.slice(0, LONGEST_FRONT_MATTER).findIndex(({ text }, index) => index > 0 && text === FENCE),
    ),
  };
});

/** "language: en" in front matter. */
function findKey(page: Page, index: number): string | null {
  const { text = '', mark = '' } = page.blocks[index] ?? {};
  if (index === 0 || index >= frontMatterOf(page).end) return null;
  return KEY.exec(text)?.[0] ?? (mark === '-' ? text : null);
}

function findField({ blocks }: Page, index: number): string | null {
  return findMailField(blocks[index]?.text ?? '');
}
