import { findPhrases, phraseBookOf } from '../../languages/find-phrases.js';
import type { Language } from '../../languages/language.js';
import { newsAgencies } from '../../names/news-agencies.js';
import type { Measures } from '../../score/measure-block.js';
import { anyOf } from '../../text/any-of.js';
import { onceFor } from '../../text/once-for.js';
import { splitWords } from '../../text/split-words.js';

/** The words that say where an article comes from, and where in the text they begin. */
export interface FoundAttribution {
  readonly text: string;
  readonly start: number;
}

const LONGEST_LINE = 300;
const agencies: ReadonlySet<string> = new Set(newsAgencies);

/** "(Reporting by Ana Ruiz; Editing by Tom Hall)": the wires' last line, in lower case. */
const wireCredits = onceFor((spoken: readonly Language[]): RegExp => {
  const openings = anyOf(spoken.flatMap(({ credits }) => credits ?? []));
  return new RegExp(`^\\(?(?:${openings}) \\p{Ll}`, 'u');
});

/** "© 2024 The Example", "(c) Example 2024", "Copyright 2024 …", in lower case. */
const COPYRIGHT = /^(?:©|\(c\)|copyright\b)[\s\p{Pd}:]*[\p{L}\p{N}]/u;

/** Reads a line that as a whole says where the article comes from: "Source: dpa", "(AP)"; `known` are its words and their phrases. */
export function findAttribution(text: string, languages: readonly Language[], known = search(text, languages)): FoundAttribution | null {
  const line = text.trim();
  if (line === '' || line.length > LONGEST_LINE) return null;
  const lower = line.toLowerCase();
  const isAttribution = isAgencyLine(line) || wireCredits(languages).test(lower) || COPYRIGHT.test(lower) || hasPhrase(text, known);
  return isAttribution ? { text: line, start: text.indexOf(line) } : null;
}

/** Whether a line holds agencies' names and nothing else: "Reuter", "(AP)", "— dpa/AFP". */
export function isAgencyLine(line: string): boolean {
  const bare = line.replace(/^[\s([/–—-]+|[\s)\].–—-]+$/g, '');
  if (bare === '' || bare.length > 60) return false;
  return agencies.has(bare) || bare.split(/\s*[/,;&]\s*/).every((name) => agencies.has(name));
}

function search(text: string, languages: readonly Language[]): Pick<Measures, 'words' | 'cues'> {
  const words = splitWords(text);
  return { words, cues: findPhrases(words, phraseBookOf(languages)) };
}

function hasPhrase(text: string, { words, cues: all }: Pick<Measures, 'words' | 'cues'>): boolean {
  const cues = all.filter(({ coverage }) => coverage !== 'inside');
  const source = cues.find(({ topic }) => topic === 'attribution');
  if (source === undefined) return false;
  const rest = text.slice(words.ends[source.to - 1]);
  // "First published: 09:12, 14.03.21" says when, not where.
  if (/\d/.test(rest) && !/\p{L}/u.test(rest)) return false;
  // "Quelle: dpa" stands below pictures as well as below articles.
  return !cues.some(({ topic }) => topic === 'caption') || isAgencyLine(rest.replace(/^[\s:]+/, ''));
}
