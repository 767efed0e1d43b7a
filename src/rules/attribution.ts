import { findCue } from './evidence/find-cue.js';
import { findLabelled } from './evidence/find-labelled.js';
import type { Rule } from './rule.js';

export const attribution: Rule = {
  reason: 'attribution',
  about: 'Where the text comes from, said in a place where it is no part of the article.',
  needsPhrase: true,
  find: (page, index) => findLabelled(page, index, 'attribution') ?? findCue(page, index, 'attribution'),
  examples: {
    removes: [
      ['en', 'This article was originally published by The Harbour Post'],
      ['de', 'Quelle: dpa'],
      ['en', 'Source: Reuters'],
    ],
    keeps: [
      ['en', 'The source of the river lies above the village.'],
      ['de', 'Die Quelle des Bachs liegt im Wald.'],
    ],
  },
};
