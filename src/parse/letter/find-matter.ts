import type { Block } from '../../article.js';
import { splitWords } from '../../text/split-words.js';
import type { Envelope } from './find-envelope.js';
import { findTail } from './find-tail.js';

/** Where the article stands in a letter: its first block and the one after its last. */
export interface Matter {
  readonly from: number;
  readonly to: number;
  /** Whether the sender quotes it, each line behind ">". */
  readonly isQuoted: boolean;
}

/** The share of a letter's words that stand in what it brings. */
const MOST = 0.5;
/** Paragraphs that are quoted, and their words: a line or two is what an answer is about. */
const [FEWEST_QUOTED, PARAGRAPH] = [2, 14];
/** A subject of fewer words heads something by chance. */
const FEWEST_WORDS = 3;
/** Short lines right above the headline that may belong to it. */
const [MOST_ABOVE, LONGEST_ABOVE] = [2, 12];

/** What a letter brings below its envelope: what it quotes, or what begins with the headline that is its subject; else all of it but its tail. */
export function findMatter(blocks: readonly Block[], envelope: Envelope): Matter {
  const counts = blocks.map(({ text }, index) => (index < envelope.to ? 0 : splitWords(text).words.length));
  const wordsIn = (from: number, to: number): number => counts.slice(from, to).reduce((a, b) => a + b, 0);
  const least = wordsIn(envelope.to, blocks.length) * MOST;

  const quoted = findQuoted(blocks, envelope.to, counts);
  if (quoted !== null && wordsIn(quoted.from, quoted.to) >= least) return { ...quoted, isQuoted: true };
  const headline = findHeadline(blocks, envelope);
  const from =
    headline !== null && wordsIn(headline, blocks.length) >= least ? withLinesAbove(blocks, headline, envelope.to, counts) : envelope.to;
  return { from, to: findTail(blocks, from), isQuoted: false };
}

/** The one run of quoted blocks, if it has paragraphs; what is answered piece by piece is none. */
function findQuoted(blocks: readonly Block[], start: number, counts: readonly number[]): Pick<Matter, 'from' | 'to'> | null {
  const isQuoted = ({ mark }: Block): boolean => mark.startsWith('>');
  const from = blocks.findIndex((block, index) => index >= start && isQuoted(block));
  const to = blocks.findLastIndex(isQuoted) + 1;
  if (from < 0 || !blocks.slice(from, to).every(isQuoted)) return null;
  return counts.slice(from, to).filter((count) => count >= PARAGRAPH).length >= FEWEST_QUOTED ? { from, to } : null;
}

/** The first block that says what a field of the envelope says, less "Re:", "Press release:" or "[list]" in front. */
function findHeadline(blocks: readonly Block[], { from, to }: Envelope): number | null {
  const values = blocks.slice(from, to).map(({ text }) => splitWords(text.slice(text.search(/[:：]/) + 1)).line);
  for (let index = to; index < blocks.length; index++) {
    const { words, line } = splitWords((blocks[index] as Block).text);
    if (words.length >= FEWEST_WORDS && values.some((value) => value.endsWith(line))) return index;
  }
  return null;
}

function withLinesAbove(blocks: readonly Block[], headline: number, least: number, counts: readonly number[]): number {
  let from = headline;
  while (from > least && blocks[from]?.blankLinesBefore === 0 && (counts[from - 1] as number) <= LONGEST_ABOVE) from--;
  return headline - from <= MOST_ABOVE ? from : headline;
}
