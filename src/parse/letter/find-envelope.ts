import type { Block } from '../../article.js';
import { labelsOfAllLanguages } from '../../parts/byline/labels-of-all-languages.js';
import { findMailField } from '../../parts/mail-header.js';

/** The lines of a letter that say who wrote to whom, when and about what. */
export interface Envelope {
  readonly from: number;
  /** The block after the last. */
  readonly to: number;
  /** Lines of it that all letters have. */
  readonly known: number;
}

/** "An: Redaktion": a word or a few and what they introduce, in any language. */
const FIELD = /^\p{L}[\p{L}\p{M} .’'-]{0,30}[:：]\s*\S/u;
/** "<desk@harbour.example>": of all lines of a text only a letter's say so who somebody is. */
const ADDRESS = /<[^<>\s@]+@[^<>\s@]+>/;
/** A run of fewer lines is none; so many must be fields as all letters have them, or one with an address between them. */
const [FEWEST, FEWEST_KNOWN] = [2, 2];

/** The first envelope from a block on, or null. */
export function findEnvelope(blocks: readonly Block[], start: number, end: number): Envelope | null {
  for (let from = start; from < end; from++) {
    if (!isField(blocks[from])) continue;
    let to = from + 1;
    while (isField(blocks[to]) && blocks[to]?.blankLinesBefore === 0) to++;
    const lines = blocks.slice(from, to);
    const known = lines.filter(({ text }) => findMailField(text) !== null).length;
    if (lines.length >= FEWEST && (known >= FEWEST_KNOWN || lines.some(isAddressed))) return { from, to, known };
    from = to - 1;
  }
  return null;
}

/** "Author: Ada Lindqvist <ada@harbour.example>" is a line of an article's own head. */
function isAddressed({ text }: Block): boolean {
  if (!ADDRESS.test(text)) return false;
  const labels = labelsOfAllLanguages().get(text.slice(0, text.search(/[:：]/)).toLowerCase()) ?? [];
  return !labels.some((words) => words.length === 1);
}

/** Characters of a line among which the colon of a field stands. */
const LONGEST_LABEL = 64;
const COLON = /[:：]/;

const isField = (block: Block | undefined): boolean =>
  block !== undefined && COLON.test(block.text.slice(0, LONGEST_LABEL)) && (FIELD.test(block.text) || findMailField(block.text) !== null);
