import type { PhraseTopic } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';
import { findCue } from './find-cue.js';

/** The phrase on a topic whose blocks are labels and calls, never plain sentences: a statement has to be the phrase from end to end. */
export function findShortCue(page: Page, index: number, topic: PhraseTopic): string | null {
  const own = page.measures[index];
  const isStatement = own?.endsSentence === true && !'!?！？…'.includes(own.lastCharacter);
  return findCue(page, index, topic, isStatement ? 'whole' : 'inside');
}
