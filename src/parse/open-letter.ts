import type { Block } from '../article.js';
import { onceFor } from '../text/once-for.js';
import { type Envelope, findEnvelope } from './letter/find-envelope.js';
import { findMatter } from './letter/find-matter.js';

/** A letter that brings an article, taken apart. */
export interface Letter {
  /** All above the article: the envelope, and what the sender says. */
  readonly above: readonly Block[];
  readonly envelope: Envelope;
  /** The article as it would stand without the letter. */
  readonly matter: readonly Block[];
  readonly below: readonly Block[];
}

/** Blocks above an envelope, and characters in all of them: a line that says that a message follows, a word to who receives it. */
const [MOST_ABOVE, LONGEST_ABOVE] = [3, 200];
/** An envelope of so many lines that all letters have may stand below a note of the one who forwards it: blocks of the note, and its length against what is forwarded. */
const [FEWEST_OF_FULL, MOST_ABOVE_FULL, MOST_OF_NOTE] = [3, 12, 0.35];

/** Opens the letter that a text came in, also the one forwarded within another; null where it came in none. */
export function openLetter(blocks: readonly Block[]): Letter | null {
  let envelope: Envelope | null = null;
  for (let next = findFirst(blocks, 0); next !== null; next = findFirst(blocks, next.to)) envelope = next;
  if (envelope === null) return null;
  const { from, to, isQuoted } = findMatter(blocks, envelope);
  const matter = blocks.slice(from, to);
  return { above: blocks.slice(0, from), envelope, matter: isQuoted ? matter.map(unquoted) : matter, below: blocks.slice(to) };
}

/** An envelope that so little stands above that no article has begun there. */
function findFirst(blocks: readonly Block[], start: number): Envelope | null {
  const end = Math.min(blocks.length, start + MOST_ABOVE_FULL + 1);
  for (let from = start; from < end; ) {
    const found = findEnvelope(blocks, from, end);
    if (found === null || isNear(blocks, start, found)) return found;
    from = found.to;
  }
  return null;
}

function isNear(blocks: readonly Block[], start: number, { from, to, known }: Envelope): boolean {
  const above = charactersIn(blocks, start, from);
  if (from - start <= MOST_ABOVE && above <= LONGEST_ABOVE) return true;
  return known >= FEWEST_OF_FULL && above <= charactersIn(blocks, to, blocks.length) * MOST_OF_NOTE;
}

const charactersIn = (blocks: readonly Block[], from: number, to: number): number => {
  const above = charactersAbove(blocks);
  return (above[to] as number) - (above[from] as number);
};

/** Of each block how many characters stand above it, and of all of them: one letter may hold thousands of others. */
const charactersAbove = onceFor((blocks: readonly Block[]): readonly number[] => {
  const above = [0];
  for (const { text } of blocks) above.push((above.at(-1) as number) + text.length);
  return above;
});

/** Without one ">". */
function unquoted(block: Block): Block {
  return { ...block, mark: block.mark.replace(/^> ?/, '') };
}
