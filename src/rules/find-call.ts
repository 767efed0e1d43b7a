import type { PhraseTopic } from '../languages/language.js';
import type { Page } from '../parts/page.js';
import { findCue } from './find-cue.js';

/** Words of a button or a short call. */
const LONGEST = 8;

/** The phrase on a topic that is all of a block, or that opens a short one with two words at least: "Share this story", "Already a subscriber? Log in". */
export function findCall(page: Page, index: number, topic: PhraseTopic): string | null {
  const own = page.measures[index];
  if (own === undefined || own.cues.length === 0) return null;
  const whole = findCue(page, index, topic, 'whole');
  if (whole !== null || own.wordCount > LONGEST || (own.endsSentence && own.lastCharacter !== '!')) return whole;
  return own.cues.find((cue) => cue.topic === topic && cue.from === 0 && cue.to > 1)?.phrase ?? null;
}
