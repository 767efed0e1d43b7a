import type { Language } from '../../languages/language.js';
import { anyOf } from '../../text/any-of.js';
import { findPostSignature } from '../../text/find-post-signature.js';
import { flatListOf } from '../../text/flat-list-of.js';
import { onceFor } from '../../text/once-for.js';
import { splitWords } from '../../text/split-words.js';
import type { Claim } from '../claim.js';
import type { Page } from '../page.js';
import type { Head } from '../title/head.js';
import { findDateOrder } from './find-date-order.js';
import { type FoundDate, findDates, mayHoldCompleteDate } from './find-dates.js';
import { findPlaces, type Place } from './find-places.js';

export interface Published {
  /** ISO 8601, as precise as the text states it. */
  readonly published: string | null;
  /** The lines that dates of publication and change were read from, with the reason "published". */
  readonly claims: readonly Claim[];
}

interface Candidate {
  readonly date: FoundDate;
  readonly block: number;
  readonly weight: number;
  /** Whether the block says more than a date line does: it stays where it is. */
  readonly isProse: boolean;
}

/** What a date must weigh: one that stands alone near the title weighs about two. */
const LEAST = 1;
/** More words make prose. */
const MOST_WORDS = 30;
/** A line with more words says something else besides. */
const MOST_DATE_WORDS = 9;
/** Words of labels, beside the dates, on a line of nothing else. */
const MOST_LABEL_WORDS = 5;
/** Characters: a sentence that begins "On 5 May 2022, …" tells the story. */
const LONGEST_PREPOSITION = 3;
/** Words of the label below the article: "Published on", "First published:". */
const MOST_FOOT_WORDS = 2;
/** Paragraphs of the body whose first words may be its date. */
const OPENINGS = 5;

/** When the article was published; never a date of the story, never an invented one. */
export function findPublished(page: Page, head: Head): Published {
  const places = findPlaces(page, head);
  const lines = flatListOf(places, (place) => readLine(page, place));
  const best =
    heaviest(lines) ??
    heaviest(readOpenings(page)) ??
    heaviest(onlyDay(lines)) ??
    heaviest(changesAlone(lines)) ??
    heaviest(readMonths(page, places));
  if (best === null) return { published: null, claims: [] };
  return { published: inOrderOfPage(page, best), claims: best.isProse ? [] : claimLines(page, best, lines) };
}

/** The numbers of "03/04/2020": no other line is asked for the order of a date that has a name for its month. */
const TWO_SMALL_NUMBERS = /(?<!\d)(?:0?[1-9]|1[0-2])([./-])(?:0?[1-9]|1[0-2])\1\d\d/;

/** The date as other dates of the page show that it is to be read. */
function inOrderOfPage(page: Page, { block, date }: Candidate): string {
  const { text } = page.blocks[block] as Page['blocks'][number];
  if (!TWO_SMALL_NUMBERS.test(text.slice(date.start, date.end))) return date.iso;
  return findDates(text, page.spoken, findDateOrder(page)).find(({ start }) => start === date.start)?.iso ?? date.iso;
}

function heaviest(candidates: readonly Candidate[]): Candidate | null {
  const best = candidates.reduce<Candidate | null>((top, one) => (top === null || one.weight > top.weight ? one : top), null);
  return best !== null && best.weight >= LEAST ? best : null;
}

/** The dates of a line that may say when the article was published. */
function readLine(page: Page, place: Place): Candidate[] {
  const { block } = place;
  const { text } = page.blocks[block] as Page['blocks'][number];
  const own = page.measures[block] as Page['measures'][number];
  if (own.digitShare === 0 || own.wordCount > MOST_WORDS || !mayHoldCompleteDate(text)) return [];
  if (isOfSubject(page, block)) return [];
  // "— Ana (@ana) May 5, 2022" signs an embedded post.
  if (findPostSignature(text) || (place.where === 'tail' && isComment(page, block))) return [];
  const dates = findDates(text, page.spoken).filter((date) => date.isComplete && !endsRange(page.spoken).test(text.slice(0, date.start)));
  const rest = restOf(text, dates);
  const isProse = rest > MOST_LABEL_WORDS && own.wordCount > 12 && !isPairOfTimes(dates) && isTold(page, place, own);
  const isOfOthers = place.where === 'tail' && isBelowOthers(page, place);
  return dates
    .filter(({ label, start }) => (label === null ? !isProse && !isOfOthers : !isProse || start > LONGEST_PREPOSITION))
    .map((date, i) => ({ date, block, isProse, weight: weigh(place, date, rest) - earlierOf(dates, i) }));
}

/** "THE HARBOUR POST | 03.06.2016 at 06:45 • updated 03.06.2016 at 11:20": no story tells two moments so. */
const isPairOfTimes = (dates: readonly FoundDate[]): boolean => dates.length > 1 && dates.every(({ hasTime }) => hasTime);

/** "Opened⇥4 May 1891": a row of a table tells of the subject, unless its first cell says that this was published then. */
function isOfSubject({ blocks, spoken }: Page, block: number): boolean {
  const isRow = (at: number): boolean => blocks[at]?.text.includes('\t') ?? false;
  if (!isRow(block) || !(isRow(block - 1) || isRow(block + 1))) return false;
  const { line } = splitWords(blocks[block]?.text.split('\t', 1)[0] ?? '');
  return !spoken.some(({ published, updated }) => [...published, ...updated].some((label) => splitWords(label).line === line));
}

/** Words that stand as sentences do; "Reviewed by Tom Hall — Written by Ana Ruiz on 3 March 2021" says it of the article. */
function isTold(page: Page, { where, block }: Place, own: Page['measures'][number]): boolean {
  if (own.endsSentence) return true;
  if (own.functionWordShare <= 0.2) return false;
  const byline = where === 'below' ? page.bylineAt(block) : null;
  return byline === null || byline.form !== 'labelled' || byline.certainty < SURE_BYLINE;
}

const SURE_BYLINE = 0.8;

/** "Ana says:" above the date of a comment. */
function isComment({ blocks, measures }: Page, block: number): boolean {
  const before = blocks[block - 1]?.text ?? '';
  return before.endsWith(':') && (measures[block - 1]?.wordCount ?? 0) <= MOST_LABEL_WORDS && !/\d/.test(before);
}

/** Below a line of more words than a button has, a date further down is that of another article. */
function isBelowOthers({ measures }: Page, { block, distance }: Place): boolean {
  return distance > 2 && measures.slice(block - distance + 1, block).some(({ wordCount }) => wordCount > MOST_LABEL_WORDS - 2);
}

/** "14. - 20. Januar 2022": the days of an event. */
const endsRange = onceFor(
  (spoken: readonly Language[]): RegExp => new RegExp(`\\d\\.?\\s?(?:-|–|${anyOf(spoken.flatMap(({ until }) => until ?? []))})\\s?$`),
);

/** How many words of a line are no date. */
function restOf(text: string, dates: readonly FoundDate[]): number {
  const rest = dates.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  return splitWords(rest).words.length;
}

/** A second date without a label tells of a change. */
function earlierOf(dates: readonly FoundDate[], at: number): number {
  const own = dates[at] as FoundDate;
  return dates.some((other) => other.label === null && other.iso.slice(0, 10) < own.iso.slice(0, 10)) ? 0.2 : 0;
}

function weigh(place: Place, { label, hasTime }: FoundDate, rest: number): number {
  const isFar = (place.where === 'tail' && rest > MOST_FOOT_WORDS) || (place.where === 'body' && place.distance > 1);
  const labelled = label === 'published' ? (isFar ? 1 : 1.5) : label === 'updated' ? -0.5 : 0;
  const stranger = Math.min(1.2, (label === 'published' ? Math.max(0, rest - MOST_LABEL_WORDS) : rest) * 0.06);
  return nearness(place, rest) + labelled + (hasTime ? 0.3 : 0) - stranger;
}

function nearness({ where, distance }: Place, rest: number): number {
  // A date in the headline itself is the story's.
  if (where === 'below') return distance === 0 && rest > 0 ? 1.7 : 2 - distance * 0.05;
  if (where === 'above') return 1.5 - distance * 0.1;
  if (where === 'lead') return 1.5 - distance * 0.03;
  if (where === 'body') return 1.3 - distance * 0.05;
  // Below the body a date stands alone on its line, or has a label.
  if (rest > 0) return 0;
  return distance <= 2 ? 1.1 - distance * 0.05 : LEAST_ALONE;
}

/** What a date weighs that stands further away. */
const LEAST_ALONE = 0.75;

/** The day that several lines further away agree on, or that only one of them has. */
function onlyDay(lines: readonly Candidate[]): Candidate[] {
  const dates = lines.filter(({ weight, isProse }) => weight >= LEAST_ALONE && !isProse);
  const days = new Set(dates.map(({ date }) => date.iso.slice(0, 10)));
  return days.size === 1 ? dates.map((line) => ({ ...line, weight: LEAST })) : [];
}

/** "Last updated: 31 October 2023" below an article that says no other date. */
function changesAlone(lines: readonly Candidate[]): Candidate[] {
  const changes = lines.filter(({ date, isProse }) => date.label === 'updated' && !isProse);
  return changes.length === 1 ? changes.map((line) => ({ ...line, weight: LEAST })) : [];
}

/** "31. Oktober 2023. The bridge …", "Springfield, Oct. 4, 2023 (WIRE) - The bridge …" */
function readOpenings({ blocks, body, spoken }: Page): Candidate[] {
  const candidates: Candidate[] = [];
  for (let block = body.first; block <= Math.min(body.last, body.first + OPENINGS); block++) {
    const { text } = blocks[block] as Page['blocks'][number];
    const opening = text.slice(0, 120);
    if (!/\d/.test(opening) || !mayHoldCompleteDate(opening)) continue;
    const date = findDates(opening, spoken)[0];
    if (date?.isComplete && (opensStory(opening, date) || (block === body.first && isGluedTo(opening, date))))
      candidates.push({ date, block, weight: LEAST, isProse: true });
  }
  return candidates;
}

/** Whether a date is set off from the sentence behind it, with no more than a place in front. */
const opensStory = (text: string, { start, end }: FoundDate): boolean =>
  /^(?:[([]|[\p{Lu}][^.!?:;]{1,50}[\s,/|(]\s?)?$/u.test(text.slice(0, start)) &&
  /^\s*(?:[-–—|:)\].]|\([^()]{2,40}\)\s*[-–—]|\/[^/]{2,40}\/)/u.test(text.slice(end));

/** "31.10.2023 The bridge", "31.10.2023, 15:30The bridge": a sentence begins behind a date that opens with a number. */
const isGluedTo = (text: string, { start, end }: FoundDate): boolean =>
  /^(?:\p{Lu}\p{L}{1,3}\. ?\/ ?)?$/u.test(text.slice(0, start)) &&
  /^\d/.test(text.slice(start)) &&
  /^[\s,]*["'“„«]?\p{Lu}\p{Ll}/u.test(text.slice(end));

/** "May 2001" alone above the text: no more is stated. */
function readMonths({ blocks, spoken, measures }: Page, places: readonly Place[]): Candidate[] {
  return flatListOf(places, ({ block, where, distance }) => {
    const { text } = blocks[block] as Page['blocks'][number];
    const own = measures[block] as Page['measures'][number];
    const isNear = where !== 'tail' && (distance <= 2 || block <= 1);
    if (!isNear || own.wordCount > 4 || own.digitShare === 0 || !mayHoldCompleteDate(text)) return [];
    const date = findDates(text, spoken)[0];
    const isMonth = date !== undefined && /^\d{4}-\d\d$/.test(date.iso) && restOf(text, [date]) === 0;
    return isMonth ? [{ date, block, weight: LEAST, isProse: false }] : [];
  });
}

/** The line of the date, and those beside it that tell of a change: "Updated: 21 June 2023". */
function claimLines(page: Page, best: Candidate, lines: readonly Candidate[]): Claim[] {
  const isChange = ({ block, date, isProse }: Candidate): boolean =>
    !isProse && date.label === 'updated' && Math.abs(block - best.block) === 1 && (page.measures[block]?.wordCount ?? 0) <= MOST_DATE_WORDS;
  return [...[best, ...lines.filter(isChange)].map((line) => claimLine(page, line)), ...claimClock(page, best.block + 1)];
}

/** Words of "Updated at 18:41", and its end. */
const MOST_CLOCK_WORDS = 6;
const CLOCK_AT_END = /\d{1,2}[:.h]\d\d(?: ?\p{L}{1,4}\.?)?$/u;

/** The hour of a change below the date, where its day is not said again. */
function claimClock({ blocks, measures, spoken }: Page, block: number): Claim[] {
  const [own, text] = [measures[block], blocks[block]?.text ?? ''];
  if (own === undefined || own.wordCount > MOST_CLOCK_WORDS || own.digitShare === 0 || !CLOCK_AT_END.test(text)) return [];
  const { words } = own.words;
  const opensWith = (label: string): boolean => splitWords(label).words.every((word, i) => word === words[i]);
  if (!spoken.some(({ updated }) => updated.some(opensWith))) return [];
  return [{ block, from: 0, to: text.length, label: { kind: 'removed', reason: 'published' }, evidence: text }];
}

function claimLine({ blocks }: Page, { block, date }: Candidate): Claim {
  const { text } = blocks[block] as Page['blocks'][number];
  return {
    block,
    from: 0,
    to: text.length,
    label: { kind: 'removed', reason: 'published' },
    evidence: text.slice(date.start, date.end),
  };
}
