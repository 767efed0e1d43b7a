import type { Block } from '../../article.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';
import { flatListOf } from '../../text/flat-list-of.js';
import { closesQuotation } from './closes-quotation.js';
import { findGluedHeads } from './find-glued-heads.js';
import { isCasedLetter } from './is-cased-letter.js';

/** Characters of a line that may hold the paragraphs of a body, and of the shortest that they are on average: where all sentences are shorter, it is the writer who sets no space. */
const [SHORTEST, SHORTEST_ON_AVERAGE] = [600, 80];
const FEWEST_SEAMS = 3;
/** Share of the text that stands on such lines: the body does, where an odd paragraph of names of code does not. */
const LEAST_SHARE = 0.5;
/** Characters of a word, and of the marks between two sentences, that are looked at. */
const [LONGEST_WORD, MOST_MARKS] = [40, 4];
/** Small letters that a word at a sentence's end has at least, and those behind a capital: "Dr", "Mrs" and "Gen" have fewer. */
const [FEWEST_SMALL, FEWEST_BEHIND_CAPITAL] = [2, 3];
/** A word in capitals of so many letters may be the end of a name: "asp.NET", "report.PDF". */
const LONGEST_ENDING = 4;

/**
 * "…with a lens.The shed was…": takes a body apart whose paragraphs a scraper put on one line with
 * nothing between them. Its blocks share the line, and one behind the other they say all of it.
 */
export function splitGlued(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isLong)) return blocks;
  const seams = blocks.map((block) => (isLong(block) ? findSeams(block.text) : []));
  const glued = blocks.reduce((sum, { text }, index) => ((seams[index] as number[]).length > 0 ? sum + text.length : sum), 0);
  const all = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (glued === 0 || glued < all * LEAST_SHARE) return blocks;
  return flatListOf(blocks, (block, index) => splitAt(block, seams[index] as number[]));
}

function isLong({ text, lines }: Block): boolean {
  return text.length > SHORTEST && lines[0] === lines[1] && !text.includes('\t');
}

function splitAt(block: Block, seams: readonly number[]): Block[] {
  const { text } = block;
  const first = { ...block, text: text.slice(0, seams[0]) };
  const others = seams.map((from, index) => ({
    text: text.slice(from, seams[index + 1]),
    lines: block.lines,
    blankLinesBefore: 0,
    indent: block.indent,
    mark: '',
  }));
  return [first, ...others];
}

/** Where the paragraphs of a line begin but the first, and what crossheads stand above; none where they are too few or too short. */
function findSeams(text: string): number[] {
  const seams: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    if (!isStop(text.charCodeAt(at)) || characterClasses[text.charCodeAt(at + 1)] === CharacterClass.space) continue;
    const seam = seamBehind(text, at, seams.at(-1) ?? 0);
    if (seam > 0) seams.push(seam);
  }
  if (seams.length < FEWEST_SEAMS || text.length < (seams.length + 1) * SHORTEST_ON_AVERAGE) return [];
  return [...seams, ...findGluedHeads(text, seams)].sort((one, other) => one - other);
}

/** The marks that end a sentence where there are capitals. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

/** Where the next paragraph begins, if one does behind the stop; 0 if not. */
function seamBehind(text: string, stop: number, from: number): number {
  let letter = stop + 1;
  while (letter <= stop + MOST_MARKS && isMarkAt(text, letter)) letter++;
  if (characterClasses[text.charCodeAt(letter)] !== CharacterClass.upper) return 0;
  if (!endsInWord(text, stop) || !beginsWithWord(text, letter)) return 0;
  let seam = stop + 1;
  while (seam < letter && closes(text, seam, from)) seam++;
  return seam;
}

function closes(text: string, at: number, from: number): boolean {
  const isQuote = characterClasses[text.charCodeAt(at)] === CharacterClass.quote;
  return isQuote ? closesQuotation(text, at, from) : CLOSING.includes(text.charAt(at));
}

const [OPENING, CLOSING] = ['([¿¡', ')]'];

/** A quote mark or bracket, or the space that French sets within its quotes. */
function isMarkAt(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ' ') return text.charAt(at - 1) === '«' || text.charAt(at + 1) === '»';
  return characterClasses[text.charCodeAt(at)] === CharacterClass.quote || OPENING.includes(character) || CLOSING.includes(character);
}

/** True of a word in small letters, a capital in front or none: no initial, abbreviation, number or address. */
function endsInWord(text: string, stop: number): boolean {
  let end = stop;
  while (end > stop - MOST_MARKS && (isStop(text.charCodeAt(end - 1)) || isMarkAt(text, end - 1))) end--;
  let at = end;
  while (classBefore(text, at) === CharacterClass.lower && end - at < LONGEST_WORD) at--;
  const fewest = classBefore(text, at) === CharacterClass.upper ? FEWEST_BEHIND_CAPITAL : FEWEST_SMALL;
  if (end - at < fewest) return false;
  while (at > end - LONGEST_WORD && classBefore(text, at) !== CharacterClass.space && at > 0) {
    if (isPartOfAddress(text.charAt(at - 1))) return false;
    at--;
  }
  return true;
}

const classBefore = (text: string, at: number): number => characterClasses[text.charCodeAt(at - 1)] as number;

const isPartOfAddress = (character: string): boolean => './@_\\='.includes(character);

/** False of what stands behind a dot within an address, a file name or a name of code. */
function beginsWithWord(text: string, from: number): boolean {
  let at = from;
  let isCapital = true;
  for (; at < from + LONGEST_WORD && isCasedLetter(text.charCodeAt(at)); at++) {
    if (characterClasses[text.charCodeAt(at)] === CharacterClass.lower) isCapital = false;
  }
  const next = text.charAt(at);
  if (isPartOfAddress(next) ? next !== '.' || isCasedLetter(text.charCodeAt(at + 1)) : next === '(') return false;
  if (!isCapital || at - from === 1 || at - from > LONGEST_ENDING) return true;
  return next === ' ' && characterClasses[text.charCodeAt(at + 1)] === CharacterClass.upper;
}
