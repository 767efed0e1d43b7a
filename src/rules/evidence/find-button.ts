import type { PhraseTopic } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';
import { findCue } from './find-cue.js';

/** The phrase on a topic that is all of a block and more than one word: "Load more", "Accept cookies". One word may be a crosshead. */
export function findButton(page: Page, index: number, topic: PhraseTopic): string | null {
  const own = page.measures[index];
  return own === undefined || own.words.words.length < 2 ? null : findCue(page, index, topic, 'whole');
}
