import type { PhraseTopic } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';
import { findCue } from './find-cue.js';
import { findOpeningCue } from './find-opening-cue.js';

/** The words of a block that its opening phrase may account for, and how many of them the phrase has to have. */
interface Shape {
  readonly longest: number;
  readonly fewest: number;
}

/** A button or a label, and a sentence that calls for something; a statement may begin with the same two words. */
const label: Shape = { longest: 12, fewest: 2 };
const sentence: Shape = { longest: 20, fewest: 3 };
/** Where each character is a word. */
const ideographs: Shape = { longest: 8, fewest: 2 };

/** The phrase on a topic that is all of a block, or that opens a short one: "Share this story", "Already a subscriber? Log in". */
export function findCall(page: Page, index: number, topic: PhraseTopic): string | null {
  const own = page.measures[index];
  if (own === undefined || own.cues.length === 0) return null;
  const whole = findCue(page, index, topic, 'whole');
  if (whole !== null) return whole;
  const isStatement = own.endsSentence && own.lastCharacter !== '!';
  if (isStatement && own.ideographShare > 0) return null;
  const { longest, fewest } = own.ideographShare > 0 ? ideographs : isStatement || own.wordCount > label.longest ? sentence : label;
  if (own.wordCount > longest) return null;
  return findOpeningCue(own, topic, fewest);
}
