import type { Page } from '../parts/page.js';
import { contentsOf } from './evidence/contents-of.js';
import { findButton } from './evidence/find-button.js';
import { findShortCue } from './evidence/find-short-cue.js';
import { isRowOfLabels } from './evidence/is-row-of-labels.js';
import type { Rule } from './rule.js';

export const navigation: Rule = {
  reason: 'navigation',
  about: 'An entry of a menu or of a table of contents.',
  needsPhrase: false,
  find: (page, index) =>
    findShortCue(page, index, 'navigation') ?? (isRowOfLabels(page, index, 'navigation', 'login') ? 'row of menu entries' : null),
  findCertain: (page, index) => findButton(page, index, 'navigation') ?? findEntry(page, index),
  examples: {
    removes: [
      ['en', 'Home'],
      ['en', 'About us'],
      ['de', 'Impressum'],
      ['fr', 'Accueil'],
      ['es', 'Deportes'],
    ],
    keeps: [
      ['en', 'Home is where the boats come in.'],
      ['de', 'Der Sport verbindet die beiden Dörfer seit hundert Jahren.'],
    ],
  },
};

function findEntry({ blocks, measures }: Page, index: number): string | null {
  return contentsOf(measures).entries.has(index) && !blocks[index]?.text.includes('\t') ? 'heads a part of the text below' : null;
}
