import { phraseWords } from '../languages/find-phrases.js';
import type { Language, PhraseTopic } from '../languages/language.js';
import type { Page } from '../parts/page.js';

const FEWEST = 2;
const MOST = 40;

/** Whether a block consists of nothing but labels of some topics, one after the other: "Facebook Twitter Email 12". */
export function isRowOfLabels({ measures, spoken }: Page, index: number, ...topics: readonly PhraseTopic[]): boolean {
  const own = measures[index];
  const words = own?.words.words ?? [];
  if (own === undefined || own.endsSentence || words.length < FEWEST || words.length > MOST || own.ideographShare > 0) return false;
  const sets = spoken.slice(0, 2).flatMap((language) => topics.map((topic) => labelWords(language, topic)));
  return words.every((word, i) => (i > 0 && /^\d/.test(word)) || sets.some((set) => set.has(word)));
}

const known = new WeakMap<Language, Map<PhraseTopic, ReadonlySet<string>>>();

/** The words of the topic's phrases that are one word, made once for each language. */
function labelWords(language: Language, topic: PhraseTopic): ReadonlySet<string> {
  const topics = known.get(language) ?? new Map<PhraseTopic, ReadonlySet<string>>();
  known.set(language, topics);
  const made =
    topics.get(topic) ??
    new Set(language.phrases[topic].map(withoutGap).flatMap((label) => (label.includes(' ') ? [] : phraseWords(label))));
  topics.set(topic, made);
  return made;
}

function withoutGap(phrase: string): string {
  return phrase.replace(/ \*$/, '');
}
