import type { Article, Paragraph, ParagraphType } from '../article.js';
import { byline } from './byline.js';
import { columnsOf } from './columns-of.js';
import { dateInWords } from './date-in-words.js';
import { findLinks } from './find-links.js';
import { isQuestion } from './is-question.js';
import { linesOnTerminal } from './lines-on-terminal.js';
import { listingLines } from './listing-lines.js';
import { printable } from './printable.js';
import { readingTime } from './reading-time.js';
import type { RenderOptions } from './renderer.js';
import { setBlock } from './set-block.js';
import { setItem } from './set-item.js';
import { setListing } from './set-listing.js';
import { makeTheme, type Theme } from './theme.js';

/** Columns of the rule above the attribution. */
const shortRule = 12;

/** The lines of an article set on a terminal: a centred column with rules, colours and a foot. */
export function pageOnTerminal(article: Article, options: RenderOptions, terminalWidth: number): string[] {
  const { width } = options;
  const theme = makeTheme(options.colorLevel);
  const column = width === 0 ? terminalWidth : Math.min(width, terminalWidth);
  const set = makeSetter(options, theme);
  const about = [byline(article.authors, article.language), date(article)].map(printable).filter(Boolean);
  // What is too long for one line is better parted between the names and the date than anywhere else.
  const meta = width === 0 || columnsOf(about.join(' · ')) <= width ? [about.join(' · ')] : about;

  const head = [
    // Colour holds kicker and title apart; without it a blank line has to.
    joinLines([set(article.kicker, theme.kicker), set(article.title, theme.title)], options.colorLevel === 0),
    set(article.subtitle, theme.subtitle),
    meta.flatMap((line) => set(line, theme.quiet)),
  ];
  const body = setBody(article.paragraphs, options, theme);
  const attribution = set(article.attribution, theme.quiet);
  const rule = (columns: number): string[] => [theme.quiet('─'.repeat(Math.min(columns, column)))];
  const hasHead = head.some((block) => block.length > 0);
  const blocks = [
    ...head,
    hasHead && body.length > 0 ? rule(column) : [],
    body,
    attribution.length > 0 && (hasHead || body.length > 0) ? rule(shortRule) : [],
    attribution,
    body.length > 0 ? set(readingTime(article), theme.quiet) : [],
  ];
  const margin = ' '.repeat(width === 0 ? 0 : Math.max(0, Math.floor((terminalWidth - width) / 2)));
  return ['', ...joinLines(blocks, true), ''].map((line) => (line === '' ? '' : margin + line));
}

type Setter = (text: string | null, style: (line: string) => string, mark?: readonly [string, string]) => string[];

function makeSetter({ width, hyperlinks, colorLevel }: RenderOptions, theme: Theme): Setter {
  return (text, style, mark = ['', '']) => {
    const block = printable(text ?? '');
    if (block === '') return [];
    const links = hyperlinks && colorLevel > 0 ? findLinks(block) : [];
    const onTerminal = linesOnTerminal(block, links);
    return setBlock(block, { width, style, mark, markStyle: theme.mark, decorate: (_, line) => onTerminal(line) });
  };
}

/** The blocks one under the other, with or without a blank line between. */
function joinLines(blocks: readonly (readonly string[])[], isSpaced: boolean): string[] {
  const lines: string[] = [];
  for (const block of blocks) {
    if (isSpaced && lines.length > 0 && block.length > 0) lines.push('');
    for (const line of block) lines.push(line);
  }
  return lines;
}

function setBody(paragraphs: readonly Paragraph[], options: RenderOptions, theme: Theme): string[] {
  const set = makeSetter(options, theme);
  const styles = { paragraph: asItIs, heading: theme.heading, listItem: asItIs, quote: theme.quote };
  // One question is rhetoric; several make an interview.
  const isInterview = paragraphs.filter(isQuestion).length > 1;
  const lines: string[] = [];
  let above: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    const { type, text } = paragraph;
    if (above !== null) lines.push(...gapBetween(above, paragraph, options, theme));
    above = paragraph;
    const listing = listingLines(paragraph);
    if (listing !== null) {
      for (const line of setListing(listing, { width: options.width, style: asItIs })) lines.push(line);
      continue;
    }
    const style = isInterview && isQuestion(paragraph) ? theme.question : styles[type];
    const item = type === 'listItem' ? setItem(printable(text), bullet, options.width) : { text, mark: marks[type] };
    for (const line of set(item.text, style, item.mark)) lines.push(line);
  }
  return lines;
}

const bullet = ' • ';

const marks: Readonly<Record<Exclude<ParagraphType, 'listItem'>, readonly [first: string, others: string]>> = {
  paragraph: ['', ''],
  heading: ['', ''],
  quote: ['│ ', '│ '],
};

function asItIs(line: string): string {
  return line;
}

/** List items stand close together, a crosshead close to what it heads, and a quote has one bar. */
function gapBetween(above: Paragraph, { type }: Paragraph, { colorLevel }: RenderOptions, theme: Theme): string[] {
  if (type === 'listItem' && above.type === 'listItem') return [];
  if (type === 'quote' && above.type === 'quote') return [theme.mark('│')];
  if (above.type === 'heading' && type !== 'heading' && colorLevel > 0) return [];
  return [''];
}

function date({ published, language }: Article): string {
  return published === null ? '' : dateInWords(published, language);
}
