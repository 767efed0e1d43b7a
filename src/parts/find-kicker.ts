import type { Block } from '../article.js';
import type { Measures } from '../score/measure-block.js';
import { splitWords } from '../text/split-words.js';
import type { Claim } from './claim.js';
import type { Headline } from './clean-page-title.js';
import type { Page } from './page.js';

export interface Kicker {
  /** Where the title begins in its block: behind the kicker, if that stands in front of it. */
  readonly titleFrom: number;
  readonly claims: readonly Claim[];
}

const MOST_WORDS = 6;
const LONGEST = 60;

/** The short label above the headline, or in front of it where the page says the headline without it elsewhere. */
export function findKicker(page: Page, title: number, range: Headline): Kicker {
  const inFront = kickerInFront(page, title, range);
  if (inFront !== null) return inFront;
  const above = title - 1;
  if (!isLabel(page.blocks[above], page.measures[above]) || !standsAlone(page, above, title)) return { titleFrom: range.from, claims: [] };
  const { text } = page.blocks[above] as Block;
  return {
    titleFrom: range.from,
    claims: [{ block: above, from: 0, to: text.length, label: { kind: 'kicker' }, evidence: 'alone above the title' }],
  };
}

function isLabel(block: Block | undefined, own: Measures | undefined): boolean {
  if (block === undefined || own === undefined || block.mark !== '' || own.cues.some(({ topic }) => topic !== 'navigation')) return false;
  const isShort = own.wordCount >= 1 && own.wordCount <= MOST_WORDS && block.text.length <= LONGEST;
  return (
    isShort &&
    own.digitShare < 0.3 &&
    !own.endsSentence &&
    !/[|/›»>@©[\]:,]/.test(block.text) &&
    !/^(?:by|von|por|par|di|door) /i.test(block.text)
  );
}

/** Nothing of the same kind stands above: that would be a menu or a path. */
function standsAlone({ blocks, measures }: Page, index: number, title: number): boolean {
  const [own, before] = [blocks[index] as Block, measures[index - 1]];
  const below = (blocks[title] as Block).blankLinesBefore;
  if (before === undefined) return true;
  if (index === 1) return own.blankLinesBefore > 0;
  return own.blankLinesBefore > below || (before.wordCount > MOST_WORDS && own.blankLinesBefore > 0);
}

/** "Kicker: headline" or the two without a sign between, where the first block has the headline alone. */
function kickerInFront({ blocks, measures }: Page, title: number, { from, to }: Headline): Kicker | null {
  const { text } = blocks[title] as Block;
  const own = splitWords(text, from, to);
  const others = title === 0 ? [1, 2, 3] : [0, title - 1, title + 1];
  for (const other of others) {
    const theirs = measures[other]?.words.words ?? [];
    const length = own.words.length - theirs.length;
    if (theirs.length < 3 || length < 1 || length > MOST_WORDS) continue;
    if (own.words.slice(length).join(' ') !== theirs.join(' ')) continue;
    const end = own.ends[length - 1] as number;
    const evidence = `the title stands without it in line ${(blocks[other] as Block).lines[0]}`;
    return {
      titleFrom: own.starts[length] as number,
      claims: [{ block: title, from, to: end, label: { kind: 'kicker' }, evidence }],
    };
  }
  return null;
}
