import type { Page } from '../page.js';
import { bylineLexicon } from './byline-lexicon.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';

/** A longer line that holds a name tells a story of it. */
const LONGEST = 100;
/** A paragraph that opens with a name and is longer than this says who that is. */
const BIOGRAPHY = 60;
const LONGEST_REST = 30;

/** Whether another line shows that a name is the author's: the name again, "About Ana Ruiz", "Ana Ruiz writes about …". */
export function isSigned(page: Page, name: string, block: number): boolean {
  const lower = name.toLowerCase();
  const isFull = name.includes(' ');
  return page.blocks.some(({ text }, i) => {
    if (i === block || text.length < name.length) return false;
    if (isFull && text.length > BIOGRAPHY && text.startsWith(`${name} `)) return true;
    if (text.length === name.length) return isHeadOfBiography(page, i, block) && text.toLowerCase() === lower;
    return text.length <= LONGEST && text.includes(name) && tellsOf(page, text, lower);
  });
}

/** A name doubled, or a name above a paragraph below the body; elsewhere it is a tag. */
function isHeadOfBiography({ blocks, body }: Page, at: number, block: number): boolean {
  if (Math.abs(at - block) <= 2) return true;
  return at > Math.max(block, body.last) && (blocks[at + 1]?.text.length ?? 0) > BIOGRAPHY;
}

function tellsOf({ spoken }: Page, text: string, name: string): boolean {
  const line = text.toLowerCase();
  const at = line.indexOf(name);
  if (at < 0) return false;
  const isEnd = !/^[\p{L}\p{N}]/u.test(line.slice(at + name.length));
  if (at === 0 || !isEnd || line.length - at - name.length > LONGEST_REST) return false;
  const lead = line.slice(0, at).trim();
  if (bylineLexicon(spoken).about.includes(lead) || /(?:©|\(c\)).{0,12}$/u.test(lead)) return true;
  const before = splitNameTokens(lead);
  return before.some((_, i) => i >= before.length - 4 && phraseAt(bylineLexicon(spoken).by, before, i) === before.length - i);
}
