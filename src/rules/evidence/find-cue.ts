import type { Coverage } from '../../languages/find-phrases.js';
import type { PhraseTopic } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';

const ranks: Readonly<Record<Coverage, number>> = { whole: 3, start: 2, end: 1, inside: 0 };

/**
 * The phrase on a topic that names a block, or null where another topic's phrase says more of the
 * block. `least` is how much of the block the phrase has to be.
 */
export function findCue({ measures }: Page, index: number, topic: PhraseTopic, least: Coverage = 'inside'): string | null {
  let best = ranks[least];
  let phrase: string | null = null;
  for (const cue of measures[index]?.cues ?? []) {
    const rank = ranks[cue.coverage];
    if (cue.topic === topic ? rank >= best && (phrase === null || rank > best) : rank > best) {
      best = rank;
      phrase = cue.topic === topic ? cue.phrase : null;
    }
  }
  return phrase;
}
