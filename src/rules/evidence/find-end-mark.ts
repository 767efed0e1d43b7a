import type { Language } from '../../languages/language.js';
import type { Page } from '../../parts/page.js';
import { anyOf } from '../../text/any-of.js';
import { onceFor } from '../../text/once-for.js';

const LONGEST_MARK = 20;
/** As editors write it everywhere: "-30-", "- END -", "###ENDS###", "（完）", and as databases do: "End of Document". */
const endMark = onceFor((spoken: readonly Language[]): RegExp => {
  const ends = spoken.flatMap((language) => language.ends ?? []);
  const word = anyOf(ends);
  const bare = anyOf(ends.filter((end) => end.includes(' ')));
  return new RegExp(`^(?:[-—–=*#·~\\s]+(?:30|${word})[-—–=*#·~\\s]+|[（(【](?:${word})[）)】]|(?:${bare})[\\s/]*)$`, 'iu');
});
/** As press offices close a release, with a capital. */
const endWord = /^(?:Ends?|ENDS?)$/;

/** The mark that a text is at its end, or null. */
export function findEndMark({ blocks, spoken }: Page, index: number): string | null {
  const { text = '', mark = '' } = blocks[index] ?? {};
  if (text.length > LONGEST_MARK) return null;
  const whole = `${mark.replace(/^>+ ?/, '')} ${text}`.trim();
  return endMark(spoken).test(whole) || endWord.test(whole) ? whole : null;
}
