// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this is about
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Article, Block, Label, Line, Piece } from '../../src/article.js';
import { answerRecord } from '../../src/commands/stream/answer-record.js';
import { decode } from '../../src/parse/decode.js';
import { groupBlocks } from '../../src/parse/group-blocks.js';
import { parseArticle } from '../../src/parse/parse-article.js';
import { splitLines } from '../../src/parse/split-lines.js';
import { articleSchema } from '../../src/render/article-schema.js';
import { type Explanation, renderExplanation } from '../../src/render/explanation.js';
import { explanationAsJson } from '../../src/render/explanation-as-json.js';
import * as html from '../../src/render/html.js';
import type { Format } from '../../src/render/index.js';
import * as json from '../../src/render/json.js';
import * as jsonl from '../../src/render/jsonl.js';
import * as markdown from '../../src/render/markdown.js';
import type { Renderer } from '../../src/render/renderer.js';
import * as text from '../../src/render/text.js';
import { makeSafe } from '../../src/text/make-safe.js';
import { forbiddenCharacter } from './forbidden-character.js';

/** What is promised of every input; the first promise broken, in words, or null. */
export function findFault(input: string | Uint8Array): string | null {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { text } = decode(bytes);
  if (forbiddenCharacter.test(text)) return `decoded text holds ${JSON.stringify(forbiddenCharacter.exec(text))}`;
  if (makeSafe(text) !== text) return 'safe text is not safe the second time';
  const lines = splitLines(text);
  const blocks = joinGlued(groupBlocks(lines));
  const { article, pieces } = parseArticle(text);
  return (
    faultOfBlocks(lines, blocks) ??
    faultOfPieces(blocks, pieces) ??
    faultOfWords(blocks, pieces) ??
    faultOfArticle(article, pieces) ??
    faultOfOutputs(article) ??
    faultOfExplanation({ ...parseArticle(text, { withWeights: true }), lines }) ??
    faultOfAnswer(text, article)
  );
}

/** Blocks that share a line say it one behind the other, with nothing between them; the promises are those of the whole. */
function joinGlued(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const above = joined.at(-1);
    if (above?.lines[0] === block.lines[1] && block.mark === '') joined[joined.length - 1] = { ...above, text: above.text + block.text };
    else joined.push(block);
  }
  return joined;
}

/** Every line that is not blank is in one block, with all its characters but marks and wrap hyphens. */
function faultOfBlocks(lines: readonly Line[], blocks: readonly Block[]): string | null {
  if (blocks.some((block, index) => index > 0 && block.lines[0] <= (blocks[index - 1] as Block).lines[0])) return 'blocks in disorder';
  const heads = blocks.filter(({ printedPage }) => printedPage !== undefined);
  const apart = new Map(heads.map(({ lines: [first], text }) => [first, text]));
  const wrong = heads.find(({ lines: [first, last], text }) => first !== last || text !== folded(lines[first - 1]?.text ?? ''));
  if (wrong) return `the running head ${JSON.stringify(wrong.text)} is not its line`;
  const others = lines.map((line) => (apart.has(line.number) ? { number: line.number, text: '' } : line));
  return faultOfBlocksApart(
    others,
    blocks.filter(({ printedPage }) => printedPage === undefined),
  );
}

function faultOfBlocksApart(lines: readonly Line[], blocks: readonly Block[]): string | null {
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

/** The block says its lines as they stand, white space folded; between two of them stands one space, or none where a word was cut. */
function faultOfBlock(lines: readonly Line[], block: Block): string | null {
  const quoted = block.mark.startsWith('>');
  const listMark = block.mark.replace(/^>+ ?/, '');
  const expected = lines.map(({ text }) => folded(quoted ? text.replace(/^[ >]*>/, '') : text));
  if (listMark !== '' && !expected[0]?.startsWith(listMark)) return `line ${block.lines[0]} does not begin with its mark ${block.mark}`;
  expected[0] = folded(expected[0]?.slice(listMark.length) ?? '');
  const text = inOneLine(block.text);
  let at = 0;
  for (const [index, part] of expected.entries()) {
    const cut = index < expected.length - 1 ? part.replace(/[-\u2010]$/, '') : part;
    if (index > 0 && part !== '' && text.charAt(at) === ' ') at++;
    if (text.startsWith(part, at)) at += part.length;
    else if (text.startsWith(cut, at)) at += cut.length;
    else
      return `characters of line ${block.lines[0] + index} are not in its block: ${JSON.stringify(part)} in ${JSON.stringify(block.text)}`;
  }
  return at === text.length ? null : `the block at line ${block.lines[0]} says more than its lines: ${JSON.stringify(block.text)}`;
}

/** A listing keeps its lines and their indents, a row of a table the tabs between its cells. */
function inOneLine(text: string): string {
  return /[\n\t]/.test(text) ? folded(text) : text;
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
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

/** A piece says a part of the block it comes from word for word, its mark in front of it or not; a table says all of its rows. */
function faultOfWords(blocks: readonly Block[], pieces: readonly Piece[]): string | null {
  const byLine = new Map(blocks.map((block, index) => [block.lines[0], index]));
  for (const { text, lines } of pieces) {
    const from = byLine.get(lines[0]) ?? blocks.length;
    const to = blocks.findIndex((block, index) => index >= from && block.lines[1] === lines[1]);
    const [first, ...others] = blocks.slice(from, to + 1);
    if (first === undefined) return `no block has lines ${lines[0]} to ${lines[1]}, as a piece does`;
    const said = [first, ...others].map((block) => block.text).join('\n');
    const mark = first.mark.replace(/^>+ ?/, '');
    const isPart = others.length === 0 ? said.includes(text) || `${mark} ${said}`.trimEnd().startsWith(text) : said === text;
    if (!isPart && !said.replaceAll('\t', ' ').includes(text)) return `rewritten: ${JSON.stringify(text)}`;
  }
  return null;
}

/** Every piece is in the field or the list that its label names; what is read from the text stands in it. */
function faultOfArticle(article: Article, pieces: readonly Piece[]): string | null {
  const textOf = (kind: Label['kind']): string => solid(pieces.flatMap(({ label, text }) => (label.kind === kind ? [text] : [])).join(''));
  for (const kind of ['kicker', 'title', 'subtitle'] as const) {
    if (solid(article[kind] ?? '') !== textOf(kind))
      return `${kind} is ${JSON.stringify(article[kind])}, its pieces say ${JSON.stringify(textOf(kind))}`;
  }
  const { attribution, dateline, paragraphs, authors } = article;
  const isLine = solid(attribution ?? '') === textOf('attribution');
  // An agency's name behind the last sentence, like the place in front of the first, stays in its paragraph.
  const isGlued = textOf('attribution') === '' && paragraphs.some(({ text }) => text.endsWith(attribution ?? ''));
  if (!isLine && !isGlued) return `attribution is ${JSON.stringify(attribution)}, and no piece or paragraph ends so`;
  // A mark that does not make its block an item of a list stands in front of the text.
  if (dateline !== null && !pieces.some(({ text }) => text.startsWith(dateline) || text.replace(/^\S+ /, '').startsWith(dateline)))
    return `no piece begins with the dateline ${JSON.stringify(dateline)}`;
  // A name set in capitals is printed as names are.
  const whole = solid(pieces.map(({ text }) => text).join('')).toUpperCase();
  const stranger = authors.find((name) => !whole.includes(solid(name).toUpperCase()));
  if (stranger !== undefined) return `the author ${JSON.stringify(stranger)} is not in the text`;
  const sorts = { paragraph: paragraphs, removed: article.removed };
  for (const kind of ['paragraph', 'removed'] as const) {
    const own = pieces.filter(({ label }) => label.kind === kind).map(({ text, lines }) => ({ text, lines }));
    const listed = sorts[kind].map(({ text, lines }) => ({ text, lines }));
    if (!isDeepStrictEqual(listed, own)) return `${kind}s and their pieces differ`;
  }
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
    const fault = faultOfPrint(format, output, renderer.render(article, coloured));
    if (fault !== null) return fault;
    if (format === 'json' && !isDeepStrictEqual(JSON.parse(output), article)) return 'JSON does not say what the article says';
    if (format === 'jsonl' && output.indexOf('\n') !== output.length - 1) return 'JSON Lines has more than one line';
  }
  return null;
}

/** What is printed acts on nothing, in colour or not. */
function faultOfPrint(what: string, output: string, inColour: string): string | null {
  if (danger.test(output)) return `${what} holds ${JSON.stringify(danger.exec(output))}`;
  if (!/[^\n]?\n$/.test(output)) return `${what} does not end in one line feed`;
  const rest = inColour.replace(ownSequences, '').replace(closedIsolates, '$1');
  return danger.test(rest) ? `${what} in colour holds ${JSON.stringify(danger.exec(rest))}` : null;
}

function faultOfExplanation(explanation: Explanation): string | null {
  const asJson = explanationAsJson(explanation);
  const printed = renderExplanation(explanation, plain);
  const said = JSON.parse(asJson).lines.map(({ text }: Line) => text);
  if (
    !isDeepStrictEqual(
      said,
      explanation.lines.map(({ text }) => text),
    )
  )
    return 'the explanation does not say the lines of the text';
  return (
    faultOfPrint('explanation', printed, renderExplanation(explanation, coloured)) ?? faultOfPrint('explanation as JSON', asJson, asJson)
  );
}

/** The same text in a record gives the same article, and leaves the rest as it is. */
function faultOfAnswer(text: string, article: Article): string | null {
  const record = JSON.stringify({ first: text, text, last: [text] });
  const fields = { textField: 'text', idField: 'id', articleField: 'article', keepText: false };
  const { line } = answerRecord(record, fields);
  if (danger.test(line)) return `the answer to a record holds ${JSON.stringify(danger.exec(line))}`;
  if (line.includes('\n')) return 'the answer to a record has more than one line';
  const expected = { first: text, article, last: [text] };
  return isDeepStrictEqual(JSON.parse(line), expected) ? null : 'a record gave another article, or lost another field';
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
