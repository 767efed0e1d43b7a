import type { PhraseTopic } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';

/** Words that a line of the kind "Read more: the headline of another article" has at the most. */
const LONGEST = 30;

/** The phrase on a topic that stands as a label in front of a short block, set off by a sign: "Read more: …", "RELATED | …", "[Related] …". */
export function findLabelled({ blocks, measures }: Page, index: number, topic: PhraseTopic): string | null {
  const text = blocks[index]?.text ?? '';
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST) return null;
  const label = own.cues.find(
    (cue) => cue.topic === topic && cue.from === 0 && isSetOff(text, own.words.ends[cue.to - 1] as number, !own.endsSentence && cue.to > 1),
  );
  return label?.phrase ?? null;
}

/** A full stop or a dash sets off a label of two words in front of a headline: "À lire aussi. Le port ferme en mai". */
function isSetOff(text: string, end: number, mayEndInStop: boolean): boolean {
  const sign = text.charAt(end) === ' ' ? text.charAt(end + 1) : text.charAt(end);
  if (mayEndInStop && text.charAt(end) === '.' && /^ \p{Lu}/u.test(text.slice(end + 1))) return true;
  if (mayEndInStop && /^ ?[-–—] [^\s]/.test(text.slice(end))) return true;
  return (
    sign !== '' &&
    (':：|>»›→'.includes(sign) ||
      (sign === ']' && text.startsWith('[') && end + 1 < text.length) ||
      (sign === '】' && text.startsWith('【')))
  );
}
