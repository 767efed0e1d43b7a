import type { Page } from '../parts/page.js';
import { findPostSignature } from '../text/find-post-signature.js';
import { findCall } from './evidence/find-call.js';
import { findLabelled } from './evidence/find-labelled.js';
import { findPostFoot } from './evidence/find-post-foot.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const embed: Rule = {
  reason: 'embed',
  about: 'What is left of a post, a video or a map from another site.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) =>
    findShortCue(page, index, 'embed') ?? findCall(page, index, 'embed') ?? findLabelled(page, index, 'embed') ?? findPost(page, index),
  findCertain: (page, index) =>
    findCall(page, index, 'embed') ?? findLabelled(page, index, 'embed') ?? findLostPost(page, index) ?? findPostFoot(page, index),
  examples: {
    removes: [
      ['en', 'View this post on Instagram'],
      ['en', '— Ada Lindqvist (@adalindqvist) May 5, 2022'],
      ['en', 'pic.twitter.com/a1b2c3'],
      ['en', 'The crane is still up. #harbour pic.twitter.com/a1b2c3'],
      ['en', 'Play Video'],
      ['de', 'Video abspielen'],
      ['en', 'Ada Lindqvist @adalindqvist\nThe crane is still up.\n8:14 PM · Aug 21, 2022'],
      ['en', '@adalindqvist\nThe crane is still up.\n8:14 PM · Aug 21, 2022 · 1,204 Views\n312 Reply Copy link'],
    ],
    keeps: [
      ['en', 'The video shows the moment the crane fell.'],
      ['en', '— and then the lights went out.'],
      ['en', '8:14 PM · Aug 21, 2022'],
    ],
  },
};

/** A signature below a post that is no body; a post that the story quotes keeps its own. */
const findLostPost = (page: Page, index: number): string | null =>
  page.body.isBody[index - 1] ? null : findPostSignature(page.blocks[index]?.text ?? '');

/** Characters of a post with what stands below it. */
const LONGEST_POST = 320;

/** A post, its signature, or its picture's address at its end. */
function findPost(page: Page, index: number): string | null {
  const text = page.blocks[index]?.text ?? '';
  return (
    findPostSignature(text) ??
    findPostFoot(page, index) ??
    (text.length > LONGEST_POST ? null : (/(?:^| )pic\.(?:twitter|x)\.com\/\w+$/.exec(text)?.[0] ?? null))
  );
}
