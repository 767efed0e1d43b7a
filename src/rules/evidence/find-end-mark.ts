import type { Page } from '../../parts/page.js';

const LONGEST_MARK = 20;
/** As editors write it everywhere: "-30-", "- END -", "###ENDS###", "（完）", and as databases do. */
const endMark =
  /^(?:[-—–=*#·~\s]+(?:30|ends?|fin|ende|完|全文完|终)[-—–=*#·~\s]+|[（(【](?:完|全文完|终|終わり|おわり|end)[）)】]|end of document)$/iu;
/** What such a mark can end in; spares short lines the search. */
const lastOfMark = '-—–=*#·~）)】t';
/** As press offices close a release, with a capital. */
const endWord = /^(?:Ends?|ENDS?)$/;

/** The mark that a text is at its end, or null. */
export function findEndMark({ blocks }: Page, index: number): string | null {
  const { text = '', mark = '' } = blocks[index] ?? {};
  if (text.length > LONGEST_MARK) return null;
  const whole = `${mark.replace(/^>+ ?/, '')} ${text}`.trim();
  return (lastOfMark.includes(whole.slice(-1)) && endMark.test(whole)) || endWord.test(whole) ? whole : null;
}
