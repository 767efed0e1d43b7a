import { languages } from '../../languages/index.js';
import type { Page } from '../../parts/page.js';
import { anyOf } from '../../text/any-of.js';

const LONGEST_MARK = 20;
const ends = languages.flatMap((language) => language.ends ?? []);
const word = anyOf(ends);
const bare = anyOf(ends.filter((end) => end.includes(' ')));
/** As editors write it everywhere: "-30-", "- END -", "###ENDS###", "（完）", and as databases do: "End of Document". */
const endMark = new RegExp(`^(?:[-—–=*#·~\\s]+(?:30|${word})[-—–=*#·~\\s]+|[（(【](?:${word})[）)】]|(?:${bare})[\\s/]*)$`, 'iu');
/** As press offices close a release, with a capital. */
const endWord = /^(?:Ends?|ENDS?)$/;

/** The mark that a text is at its end, or null. */
export function findEndMark({ blocks }: Page, index: number): string | null {
  const { text = '', mark = '' } = blocks[index] ?? {};
  if (text.length > LONGEST_MARK) return null;
  const whole = `${mark.replace(/^>+ ?/, '')} ${text}`.trim();
  return endMark.test(whole) || endWord.test(whole) ? whole : null;
}
