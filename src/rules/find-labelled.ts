import type { PhraseTopic } from '../languages/language.js';
import type { Page } from '../parts/page.js';

/** Words that a line of the kind "Read more: the headline of another article" has at the most. */
const LONGEST = 30;

/** The phrase on a topic that stands as a label in front of a short block, set off by a sign: "Read more: …", "RELATED | …", "[Related] …". */
export function findLabelled({ blocks, measures }: Page, index: number, topic: PhraseTopic): string | null {
  const text = blocks[index]?.text ?? '';
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST) return null;
  const label = own.cues.find((cue) => cue.topic === topic && cue.from === 0 && isSetOff(text, own.words.ends[cue.to - 1] as number));
  return label?.phrase ?? null;
}

function isSetOff(text: string, end: number): boolean {
  const sign = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  return sign !== '' && (':：|>»›→'.includes(sign) || (sign === ']' && text.startsWith('[') && end + 1 < text.length));
}
