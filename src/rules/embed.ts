import type { Page } from '../parts/page.js';
import { findCall } from './evidence/find-call.js';
import { findLabelled } from './evidence/find-labelled.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const embed: Rule = {
  reason: 'embed',
  about: 'What is left of a post, a video or a map from another site.',
  needsPhrase: false,
  find: (page, index) =>
    findShortCue(page, index, 'embed') ?? findCall(page, index, 'embed') ?? findLabelled(page, index, 'embed') ?? findPost(page, index),
  findCertain: (page, index) => findCall(page, index, 'embed') ?? findLabelled(page, index, 'embed'),
  examples: {
    removes: [
      ['en', 'View this post on Instagram'],
      ['en', '— Ada Lindqvist (@adalindqvist) May 5, 2022'],
      ['en', 'pic.twitter.com/a1b2c3'],
      ['en', 'Play Video'],
      ['de', 'Video abspielen'],
    ],
    keeps: [
      ['en', 'The video shows the moment the crane fell.'],
      ['en', '— and then the lights went out.'],
    ],
  },
};

/** The signature below a post, "— Name (@handle) date", or a picture's address alone. */
function findPost({ blocks }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if (text.length > 120) return null;
  return /^(?:—|–|-|&mdash;) ?[^@]{0,60}\(@\w{1,20}\)/.exec(text)?.[0] ?? /^pic\.twitter\.com\/\w+$/.exec(text)?.[0] ?? null;
}
