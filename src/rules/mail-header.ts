import { findMailField } from '../parts/mail-header.js';
import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const mailHeader: Rule = {
  reason: 'mail-header',
  about: 'The head of a letter or of a posting.',
  needsPhrase: false,
  find: (page, index) => findField(page, index),
  findCertain: (page, index) => ((findField(page, index - 1) ?? findField(page, index + 1)) ? findField(page, index) : null),
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

function findField({ blocks }: Page, index: number): string | null {
  return findMailField(blocks[index]?.text ?? '');
}
