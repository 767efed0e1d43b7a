import type { Measures } from '../../score/measure-block.js';
import { onceFor } from '../../text/once-for.js';

/** A list above the text of the parts that it has. */
export interface Contents {
  readonly entries: ReadonlySet<number>;
  /** The crossheads that say the entries again. */
  readonly heads: ReadonlySet<number>;
}

/** Words of an entry; how many make a list, how many a list may have, and the share of its lines that come again. */
const LONGEST_ENTRY = 14;
const FEWEST_ENTRIES = 3;
const MOST_ENTRIES = 60;
const MOST_DIGITS = 0.3;
const LEAST_AGAIN = 0.66;
/** Words of a paragraph, and blocks below a crosshead within which one stands. */
const PROSE = 12;
const REACH = 3;

/** The lines that come again below, one after the other, each above a part of the text: told by that alone, in any language. */
export const contentsOf = onceFor((measures: readonly Measures[]): Contents => {
  const again = findAgain(measures);
  const entries = new Set<number>();
  const heads = new Set<number>();
  for (let from = 0; from < again.length; from++) {
    const list = readList(again, from);
    if (list.length < FEWEST_ENTRIES) continue;
    const listed = list.map((entry) => again[entry] as number);
    const withText = listed.filter((head, at) => isAboveText(measures, head, listed[at + 1] ?? measures.length)).length;
    const last = list.at(-1) as number;
    if (withText < list.length * LEAST_AGAIN || list.length < (last - from + 1) * LEAST_AGAIN) continue;
    // "Show all" closes the list.
    const end = listed[0] === last + 2 && titleOf(measures[last + 1] as Measures).length > 0 ? last + 1 : last;
    for (let entry = from; entry <= end; entry++) entries.add(entry);
    for (const head of listed) heads.add(head);
    from = last;
  }
  return { entries, heads };
});

/** For each line the one below that says it again, or more or less of it; 0 for none, and where it comes again and again, as labels and names do. */
function findAgain(measures: readonly Measures[]): readonly number[] {
  const titles = measures.map(titleOf);
  const again: number[] = measures.map(() => 0);
  const times = new Map<string, number>();
  for (const title of titles) times.set(title.join(' '), (times.get(title.join(' ')) ?? 0) + 1);
  const below = new Map<string, number>();
  for (let index = titles.length - 1; index >= 0; index--) {
    const title = titles[index] as readonly string[];
    if (title.length === 0 || (times.get(title.join(' ')) as number) > 2) continue;
    const openings = [title.slice(0, 1).join(' '), title.slice(0, 2).join(' ')];
    const other = below.get(openings[Math.min(title.length, 2) - 1] as string) ?? 0;
    if (other > 0 && opensAlike(title, titles[other] as readonly string[])) again[index] = other;
    for (const opening of openings) below.set(opening, index);
  }
  return again;
}

/** The words of a short line behind its number. */
function titleOf({ words: { words }, wordCount, digitShare, endsSentence, lastCharacter }: Measures): readonly string[] {
  if (wordCount > LONGEST_ENTRY || digitShare > MOST_DIGITS || lastCharacter === ':' || (endsSentence && lastCharacter === '.')) return [];
  return words.slice(words.findIndex((word) => !/^[\d.]+$/.test(word)) >>> 0);
}

const opensAlike = (one: readonly string[], other: readonly string[]): boolean =>
  one.slice(0, other.length).every((word, at) => word === other[at]);

/** The lines of a list that begins here that come again in their order, all of them below it; one in between may not. */
function readList(again: readonly number[], from: number): readonly number[] {
  const list: number[] = [];
  const end = Math.min(again[from] as number, from + MOST_ENTRIES);
  for (let index = from; index < end && index - (list.at(-1) ?? from) <= 2; index++) {
    if ((again[index] as number) > (again[list.at(-1) ?? -1] ?? 0)) list.push(index);
  }
  return list;
}

/** Whether a paragraph stands below, and above the next head. */
function isAboveText(measures: readonly Measures[], head: number, next: number): boolean {
  return measures.slice(head + 1, Math.min(next, head + 1 + REACH)).some(({ wordCount }) => wordCount >= PROSE);
}
