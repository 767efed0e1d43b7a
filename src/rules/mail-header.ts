import { frontMatterEnd } from '../parts/front-matter-end.js';
import { findMailField } from '../parts/mail-header.js';
import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const mailHeader: Rule = {
  reason: 'mail-header',
  about: 'The head of a letter, of a posting or of a Markdown file.',
  needsPhrase: false,
  needsSign: true,
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

/** "language: en", "tags:" */
const KEY = /^[a-z][\w-]*:(?= |$)/;

/** "language: en" in front matter. */
function findKey(page: Page, index: number): string | null {
  if (index === 0 || index >= frontMatterEnd(page.blocks)) return null;
  const { text = '', mark = '' } = page.blocks[index] ?? {};
  return KEY.exec(text)?.[0] ?? (mark === '-' ? text : null);
}

function findField({ blocks }: Page, index: number): string | null {
  return findMailField(blocks[index]?.text ?? '');
}
