import type { Block } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import { flatListOf } from '../../text/flat-list-of.js';
import { splitWords } from '../../text/split-words.js';
import type { Claim } from '../claim.js';
import type { Page } from '../page.js';

/** Share of words that two wordings of a headline have in common; the page's own title may differ more. */
const LIKENESS = 0.8;
const LIKENESS_OF_PAGE_TITLE = 0.55;
/** Words that a page's title or a path adds to the headline. */
const MOST_ADDED = 12;

/** The blocks that say the title again, on their own or in a path, above the body or after it. */
export function findRepeats({ blocks, measures, body }: Page, claims: readonly Claim[]): Claim[] {
  const taken = new Set(claims.map(({ block }) => block));
  const said = claims.filter(({ label }) => label.kind === 'kicker' || label.kind === 'title');
  const wordsOf = (some: readonly Claim[]): string[] =>
    flatListOf(some, ({ block, from, to }) => splitWords((blocks[block] as Block).text, from, to).words);
  const title = wordsOf(said.filter(({ label }) => label.kind === 'title'));
  const whole = wordsOf([...said].sort((a, b) => a.block - b.block || a.from - b.from));
  const titleKey = ` ${title.join(' ')} `;
  const repeats: Claim[] = [];
  const known = new Set(whole);
  for (let i = 0; i < blocks.length; i++) {
    const { words } = measures[i] as Measures;
    const own = words.words;
    if (taken.has(i) || own.length > whole.length + MOST_ADDED || own.length * 2 < title.length) continue;
    if (!own.some((word) => known.has(word))) continue;
    const key = words.line;
    const evidence = body.isBody[i] ? (key === titleKey && own.length > 2 ? 'the same words' : null) : evidenceOf(own, key, i === 0);
    const { text } = blocks[i] as Block;
    if (evidence !== null)
      repeats.push({ block: i, from: 0, to: text.length, label: { kind: 'removed', reason: 'repeated-title' }, evidence });
  }
  return repeats;

  function evidenceOf(own: readonly string[], key: string, isFirst: boolean): string | null {
    if (key === titleKey) return 'the same words';
    const shared = own.filter((word) => known.has(word)).length;
    const likeness = Math.max((2 * shared) / (own.length + whole.length), (2 * shared) / (own.length + title.length));
    const holds = title.length > 2 && key.includes(titleKey);
    if (!holds && likeness < (isFirst ? LIKENESS_OF_PAGE_TITLE : LIKENESS)) return null;
    return `${shared} of ${own.length} words: ${own.filter((word) => known.has(word)).join(' ')}`;
  }
}
