import type { Language } from '../../languages/language.js';
import type { Words } from '../../text/words.js';

/** Shorter words end like others by chance. */
const SHORTEST = 5;

interface Past {
  readonly words: ReadonlySet<string>;
  readonly endings: readonly string[];
}

const known = new WeakMap<Language, Past>();

/** How many of the words are verbs that tell what was; -1 where the language's file does not say. */
export function pastWords({ words }: Words, language: Language | null): number {
  if (language?.past === undefined) return -1;
  const { words: verbs, endings } = pastOf(language, language.past);
  return words.filter((word) => verbs.has(word) || (word.length >= SHORTEST && endings.some((ending) => word.endsWith(ending)))).length;
}

function pastOf(language: Language, past: readonly string[]): Past {
  const made = known.get(language) ?? {
    words: new Set(past.filter((entry) => !entry.startsWith('-'))),
    endings: past.flatMap((entry) => (entry.startsWith('-') ? [entry.slice(1)] : [])),
  };
  known.set(language, made);
  return made;
}
