// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this is about
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Article, Block, Label, Line, Piece } from '../../src/article.js';
import { decode } from '../../src/parse/decode.js';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { articleSchema } from '../../src/render/article-schema.js';
import * as html from '../../src/render/html.js';
import type { Format } from '../../src/render/index.js';
import * as json from '../../src/render/json.js';
import * as jsonl from '../../src/render/jsonl.js';
import * as markdown from '../../src/render/markdown.js';
import type { Renderer } from '../../src/render/renderer.js';
import * as text from '../../src/render/text.js';
import { forbiddenCharacter } from './forbidden-character.js';

/** What is promised of every input; the first promise broken, in words, or null. */
export function findFault(input: string | Uint8Array): string | null {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { text } = decode(bytes);
  if (forbiddenCharacter.test(text)) return `decoded text holds ${JSON.stringify(forbiddenCharacter.exec(text))}`;
  const lines = splitLines(text);
  const blocks = groupBlocks(lines);
  const { article, pieces } = parseArticle(text);
  return (
    faultOfBlocks(lines, blocks) ??
    faultOfPieces(blocks, pieces) ??
    faultOfArticle(article, pieces) ??
    faultOfOutputs(article) ??
    (isDeepStrictEqual(parseArticle(text).article, article) ? null : 'the same text gave another article')
  );
}

/** Every line that is not blank is in one block, with all its characters but marks and wrap hyphens. */
function faultOfBlocks(lines: readonly Line[], blocks: readonly Block[]): string | null {
  let next = 1;
  for (const block of blocks) {
    const [first, last] = block.lines;
    if (first < next || last < first || last > lines.length) return `block at lines ${first} to ${last} after line ${next - 1}`;
    const between = lines.slice(next - 1, first - 1).find((line) => isContent(line.text));
    if (between) return `line ${between.number} is in no block`;
    const fault = faultOfBlock(lines.slice(first - 1, last), block);
    if (fault !== null) return fault;
    next = last + 1;
  }
  const rest = lines.slice(next - 1).find((line) => isContent(line.text));
  return rest ? `line ${rest.number} is in no block` : null;
}

/** A line of nothing but quote marks is blank inside a quotation. */
function isContent(line: string): boolean {
  return /[^\s>]/.test(line);
}

function faultOfBlock(lines: readonly Line[], block: Block): string | null {
  const quoted = block.mark.startsWith('>');
  const listMark = block.mark.replace(/^>+ ?/, '');
  const expected = lines.map(({ text }) => solid(quoted ? text.replace(/^[\s>]*/, (marks) => marks.replaceAll('>', '')) : text));
  if (listMark !== '' && !expected[0]?.startsWith(listMark)) return `line ${block.lines[0]} does not begin with its mark ${block.mark}`;
  expected[0] = expected[0]?.slice(listMark.length) ?? '';
  const text = solid(block.text);
  let at = 0;
  for (const [index, part] of expected.entries()) {
    const cut = index < expected.length - 1 ? part.replace(/[-\u2010]$/, '') : part;
    if (text.startsWith(part, at)) at += part.length;
    else if (text.startsWith(cut, at)) at += cut.length;
    else
      return `characters of line ${block.lines[0] + index} are not in its block: ${JSON.stringify(part)} in ${JSON.stringify(block.text)}`;
  }
  return at === text.length ? null : `the block at line ${block.lines[0]} says more than its lines: ${JSON.stringify(block.text)}`;
}

/** Pieces in their order hold every character of the blocks, each once; marks that say something too. */
function faultOfPieces(blocks: readonly Block[], pieces: readonly Piece[]): string | null {
  const inPieces = solid(pieces.map(({ text }) => text).join(''));
  let at = 0;
  for (const { text, mark } of blocks) {
    const said = solid(mark.replace(/^>+/, ''));
    const marked = said + solid(text);
    const expected = inPieces.startsWith(marked, at) || /[\p{L}\p{N}]/u.test(said) ? marked : solid(text);
    if (!inPieces.startsWith(expected, at))
      return `pieces and blocks differ: ${JSON.stringify(inPieces.slice(at, at + 40))} for ${JSON.stringify(expected.slice(0, 40))}`;
    at += expected.length;
  }
  return at === inPieces.length ? null : `pieces say more than blocks: ${JSON.stringify(inPieces.slice(at, at + 40))}`;
}

/** Every piece is in the field or the list that its label names. */
function faultOfArticle(article: Article, pieces: readonly Piece[]): string | null {
  const textOf = (kind: Label['kind']): string => solid(pieces.flatMap(({ label, text }) => (label.kind === kind ? [text] : [])).join(''));
  for (const kind of ['kicker', 'title', 'subtitle', 'attribution'] as const) {
    if (solid(article[kind] ?? '') !== textOf(kind))
      return `${kind} is ${JSON.stringify(article[kind])}, its pieces say ${JSON.stringify(textOf(kind))}`;
  }
  if (solid(article.paragraphs.map(({ text }) => text).join('')) !== textOf('paragraph')) return 'paragraphs and their pieces differ';
  if (solid(article.removed.map(({ text }) => text).join('')) !== textOf('removed')) return 'removed and its pieces differ';
  return null;
}

const isValid = new Ajv2020({ allErrors: true }).compile(articleSchema);
const renderers = { text, json, jsonl, markdown, html } satisfies Record<Format, Renderer>;
const plain = { width: 60, terminalWidth: null, colorLevel: 0, hyperlinks: false, frontMatter: true } as const;
const coloured = { width: 40, terminalWidth: 60, colorLevel: 3, hyperlinks: true, frontMatter: false } as const;

function faultOfOutputs(article: Article): string | null {
  if (!isValid(article)) return `invalid: ${JSON.stringify(isValid.errors)}`;
  for (const [format, renderer] of Object.entries(renderers)) {
    const output = renderer.render(article, plain);
    if (danger.test(output)) return `${format} holds ${JSON.stringify(danger.exec(output))}`;
    if (!/[^\n]?\n$/.test(output)) return `${format} does not end in one line feed`;
    const rest = renderer.render(article, coloured).replace(ownSequences, '').replace(closedIsolates, '$1');
    if (danger.test(rest)) return `${format} in colour holds ${JSON.stringify(danger.exec(rest))}`;
    if (format === 'json' && !isDeepStrictEqual(JSON.parse(output), article)) return 'JSON does not say what the article says';
    if (format === 'jsonl' && output.indexOf('\n') !== output.length - 1) return 'JSON Lines has more than one line';
  }
  return null;
}

/** Nothing but a line feed may act on a terminal, and nothing may turn the direction of writing. */
const danger = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u206f\ufeff\p{Surrogate}]/u;
/** The colours of the program and links to the web. */
const ownSequences = /\u001b\[[\d;]*m|\u001b\]8;[^;\u001b\u0007]*;(?:https?:\/\/[^\u001b\u0007]*)?(?:\u001b\\|\u0007)/gi;

/** Right-to-left text set apart from what stands beside it on its line, and the mark that opens it. */
const closedIsolates = /\u2068\u200f?([^\n\u2066-\u2069]*)\u2069/g;

function solid(text: string): string {
  return text.replace(/\s+/g, '');
}
