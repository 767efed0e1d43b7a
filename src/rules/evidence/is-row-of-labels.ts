import type { Language, PhraseTopic } from '../../languages/language.js';
import { phraseWords } from '../../languages/phrase-words.js';
import type { Page } from '../../parts/page.js';

const FEWEST = 2;
const MOST = 40;

/** Whether a block consists of nothing but labels of some topics, one after the other, and small words between them: "Facebook Twitter 12", "Share on Facebook". */
export function isRowOfLabels({ measures, spoken }: Page, index: number, ...topics: readonly PhraseTopic[]): boolean {
  const own = measures[index];
  const words = own?.words.words ?? [];
  if (own === undefined || own.endsSentence || words.length < FEWEST || words.length > MOST || own.ideographShare > 0) return false;
  const languages = spoken.slice(0, 2);
  const isLabel = (word: string): boolean => languages.some((language) => topics.some((topic) => labelWords(language, topic).has(word)));
  const isFiller = (word: string): boolean => /^\d/.test(word) || languages.some(({ functionWords }) => functionWords.includes(word));
  let labels = 0;
  for (const word of words) {
    if (isLabel(word)) labels++;
    else if (labels === 0 || !isFiller(word)) return false;
  }
  return labels >= FEWEST;
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
  return phrase.endsWith(' *') ? phrase.slice(0, -2) : phrase;
}
