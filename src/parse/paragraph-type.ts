import type { Block, ParagraphType } from '../article.js';
import type { Page } from '../parts/page.js';
import { contentsOf } from '../rules/evidence/contents-of.js';
import { isHeadingMark } from '../score/is-heading-mark.js';
import { onceFor } from '../text/once-for.js';

/** Words of a crosshead, of an item whose bullet was lost, and of one that has its bullet. */
const LONGEST_HEADING = 14;
/** Words of a crosshead with a colon; more say something of their own. */
const LONGEST_ANNOUNCEMENT = 6;
const LONGEST_LOST_ITEM = 20;
const LONGEST_ITEM = 80;
/** So many short lines one after the other are a list. */
const FEWEST_ITEMS = 3;
/** Fewer words in quotation marks are a name or a title, no quotation. */
const SHORTEST_QUOTE = 8;
const opening = '"“„«»‘「『';
const closing = '"”“»«’」』';

/** The form of a block of the body. */
export function paragraphType(page: Page, index: number): ParagraphType {
  const block = page.blocks[index] as Block;
  const { mark } = block;
  if (block.text.includes('\n')) return 'paragraph';
  if (isHeadingMark(block) || contentsOf(page.measures).heads.has(index)) return 'heading';
  if (mark.startsWith('>')) return isQuotedThroughout(page) ? 'paragraph' : 'quote';
  if (mark !== '') return typeOfMarked(page, index, mark);
  if (isTurn(page, block)) return 'paragraph';
  if (isLostItem(page, index)) return 'listItem';
  if (isHeading(page, index)) return 'heading';
  return isQuotation(page, index) ? 'quote' : 'paragraph';
}

/** A letter that is quoted as a whole, below its header, has no quotations. */
function isQuotedThroughout({ blocks, body }: Page): boolean {
  return [Math.ceil((body.first + body.last) / 2), body.last].every((at) => blocks[at]?.mark.startsWith('>'));
}

/** "1. A crosshead", "- a speaker's turn that is a paragraph", or an item of a list. */
function typeOfMarked(page: Page, index: number, mark: string): ParagraphType {
  if (isOrdinal(mark) && !isCounted(page, index) && isHeading(page, index)) return 'heading';
  if (SQUARE.test(mark) && page.blocks[index + 1]?.mark !== mark && isHeading(page, index)) return 'heading';
  return wordsAt(page, index) > LONGEST_ITEM && !mark.startsWith('•') ? 'paragraph' : 'listItem';
}

/** What papers of Japan and Korea set in front of a crosshead, and others in front of an item. */
const SQUARE = /^[■◆●◇□▼▲△]$/u;

/** Whether the item before or the next one stands right beside it, as the steps of a recipe do: between numbered crossheads there is text. */
function isCounted({ blocks }: Page, index: number): boolean {
  const own = numberOf(blocks[index]);
  return [-1, 1].some((step) => {
    const other = numberOf(blocks[index + step]);
    return other > 0 && other === own + step && blocks[index + step]?.indent === blocks[index]?.indent;
  });
}

const numberOf = (block: Block | undefined): number => Number.parseInt(/\d+/.exec(block?.mark ?? '')?.[0] ?? '0', 10);

/** True of marks that say something: "12.", "a)", "(3)". */
function isOrdinal(mark: string): boolean {
  return /[\p{L}\p{N}]/u.test(mark);
}

/** "QUESTION: And the schools?": who speaks stands before a colon, in more paragraphs than this one, and what he says is a sentence. */
function isTurn(page: Page, { text }: Block): boolean {
  const speaker = speakerOf(text);
  return speaker !== undefined && (speakersOf(page).get(speaker) ?? 0) > 1;
}

/** A speaker and what ends as a sentence; characters of the one and his colon. */
const LONGEST_SPEAKER = 42;
const SPEAKER = /^\p{Lu}[\p{L}\p{M} .’'-]{0,40}[:：](?=.*[.?!…。？！؟]["”»」』]?$)/u;

const speakerOf = (text: string): string | undefined =>
  /[:：]/.test(text.slice(0, LONGEST_SPEAKER)) ? SPEAKER.exec(text)?.[0] : undefined;

const speakersOf = onceFor(({ blocks, body }: Page): ReadonlyMap<string, number> => {
  const turns = new Map<string, number>();
  blocks.forEach(({ text }, index) => {
    const speaker = body.isBody[index] ? speakerOf(text) : undefined;
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  });
  return turns;
});

/** One of several short lines without a full stop: the items of a list whose bullets were lost. */
function isLostItem(page: Page, index: number): boolean {
  if (isLastItem(page, index)) return isLostItem(page, index - 1);
  if (!isShortLine(page, index)) return false;
  let first = index;
  while (first > index - FEWEST_ITEMS && isNextItem(page, first)) first--;
  let last = index;
  while (last < index + FEWEST_ITEMS && isNextItem(page, last + 1)) last++;
  return last - first + 1 + Number(isLastItem(page, last + 1)) >= FEWEST_ITEMS;
}

/** "… and the last of the lot." below items that end in a comma or a semicolon. */
function isLastItem(page: Page, index: number): boolean {
  const [above, own] = [page.measures[index - 1], page.measures[index]];
  if (above === undefined || own?.endsSentence !== true || own.wordCount > LONGEST_LOST_ITEM || own.sentenceEnds > 1) return false;
  return ',;，；'.includes(above.lastCharacter) && isShortLine(page, index - 1) && page.body.isBody[index] === true;
}

/** A short line that follows another and is set apart from it no further than the lines below are. */
function isNextItem(page: Page, index: number): boolean {
  if (!isShortLine(page, index - 1) || !isShortLine(page, index)) return false;
  const gap = page.blocks[index]?.blankLinesBefore ?? 0;
  return gap === 0 || (gap === page.blocks[index - 1]?.blankLinesBefore && !page.blocks[index - 1]?.text.endsWith(':'));
}

function isShortLine({ blocks, body, measures }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || !body.isBody[index] || blocks[index]?.mark !== '') return false;
  return own.wordCount > 0 && own.wordCount <= LONGEST_LOST_ITEM && !own.endsSentence && own.lastCharacter !== ':';
}

/** A short line without a full stop, or a question, that stands above something longer. */
function isHeading(page: Page, index: number): boolean {
  const own = page.measures[index];
  if (own === undefined || own.wordCount === 0 || own.wordCount > LONGEST_HEADING || own.startsLower) return false;
  const isQuestion = '?？؟'.includes(own.lastCharacter) && !opening.includes(page.blocks[index]?.text.charAt(0) ?? '');
  if (own.endsSentence && !isQuestion) return false;
  if (own.lastCharacter === ':' && own.wordCount > LONGEST_ANNOUNCEMENT) return false;
  return !',;，、'.includes(own.lastCharacter) && isFollowedByText(page, index, own.lastCharacter === ':');
}

/** "– We thought it was a joke." */
const SPEECH = /^[-–—] ?\p{Lu}/u;

/** A line with a colon announces a list or a speech; it is a crosshead only above prose. */
function isFollowedByText(page: Page, index: number, hasColon: boolean): boolean {
  const { body, blocks, measures } = page;
  let next = index + 1;
  while (next <= body.last && !body.isBody[next]) next++;
  if (next > body.last) return false;
  const below = blocks[next] as Block;
  if (isHeadingMark(below)) return true;
  if (hasColon && (opening.includes(below.text.charAt(0)) || SPEECH.test(below.text))) return false;
  const isItem = below.mark !== '' || isShortLine(page, next);
  if (isItem) return !hasColon && isLostItem(page, next) === (below.mark === '');
  return measures[next]?.endsSentence === true || measures[next]?.lastCharacter === ':' || wordsAt(page, next) > LONGEST_HEADING;
}

/** Wholly in quotation marks, with none of them in between. */
function isQuotation(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? '';
  if (!opening.includes(text.charAt(0)) || wordsAt(page, index) < SHORTEST_QUOTE) return false;
  const end = text.length - 1;
  if (!closing.includes(text.charAt(end))) return false;
  for (let i = 1; i < end; i++) if ('"“”„«»「」『』'.includes(text.charAt(i))) return false;
  return true;
}

function wordsAt({ measures }: Page, index: number): number {
  return measures[index]?.wordCount ?? 0;
}
