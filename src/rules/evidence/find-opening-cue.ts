import type { PhraseTopic } from '../../languages/language.js';
import type { Measures } from '../../score/measure-block.js';

/** The phrase on a topic that opens a block and takes no fewer of its words than that. */
export function findOpeningCue({ cues }: Measures, topic: PhraseTopic, fewest: number): string | null {
  return cues.find((cue) => cue.topic === topic && cue.from === 0 && cue.to >= fewest)?.phrase ?? null;
}
