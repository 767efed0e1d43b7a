import type { Block } from '../../article.js';
import { aboutWords } from '../../parts/about-words.js';
import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';

/** Words of "Press contact:", and how many of so many lines below it give an address. */
const LONGEST_LABEL = 5;
const [REACH, FEWEST_ADDRESSES] = [7, 2];
const ADDRESS = /\S@\w|www\.|:\/\/|\d[\d ()/-]{5,}\d/;
const LONGEST_ADDRESS = 80;
/** What stands below the contacts is short against the article above. */
const MOST_BELOW = 0.5;
/** Blocks of "About the harbour" and what it says, which releases put above the contacts. */
const MOST_ABOUT = 4;
/** Blocks of the body that are never taken. */
const HEAD = 3;

/** The block where a release ends: whom to ask, and above it what is told about the sender; the block after the last where it has none. */
export function findContacts({ blocks, measures, spoken }: Page, first: number, last: number): number {
  const wordsIn = (from: number, to: number): number => measures.slice(from, to).reduce((sum, { wordCount }) => sum + wordCount, 0);
  const end = Math.min(blocks.length, last + MOST_ABOUT + 1);
  for (let index = first + HEAD; index < end; index++) {
    if (!isLabel(measures[index] as Measures) || !hasAddresses(blocks, index)) continue;
    if (wordsIn(index, last + 1) > wordsIn(first, index) * MOST_BELOW) continue;
    const about = (at: number): boolean => isAbout(blocks[at] as Block, spoken) && !(measures[at] as Measures).endsSentence;
    for (let above = index - 1; above >= first + HEAD && above >= index - MOST_ABOUT; above--) if (about(above)) return above;
    return Math.min(index, last + 1);
  }
  return last + 1;
}

const isLabel = ({ wordCount, cues }: Measures): boolean =>
  wordCount <= LONGEST_LABEL && cues.some(({ topic, from, coverage }) => topic === 'contact' && from === 0 && coverage !== 'inside');

const hasAddresses = (blocks: readonly Block[], index: number): boolean =>
  blocks.slice(index + 1, index + 1 + REACH).filter(({ text }) => text.length <= LONGEST_ADDRESS && ADDRESS.test(text)).length >=
  FEWEST_ADDRESSES;

/** "About the harbour" */
const isAbout = ({ text }: Block, spoken: Page['spoken']): boolean =>
  text.length <= LONGEST_ADDRESS && aboutWords(text, spoken) !== undefined;
