import type { Block } from '../article.js';
import { type PhraseBook, phraseBookOf } from '../languages/find-phrases.js';
import type { Language } from '../languages/language.js';
import { type Measures, measureBlock, wordsToSearch } from '../score/measure-block.js';
import { listOf } from '../text/list-of.js';
import type { Words } from '../text/words.js';
import { detectLanguage } from './detect-language.js';

export interface Measured {
  readonly language: Language | null;
  /** The languages whose words are looked for: the text's own first, English as the web's second. */
  readonly spoken: readonly Language[];
  readonly measures: readonly Measures[];
}

/** Tells the language of a text and measures each of its blocks with that language's words. */
export function measureBlocks(blocks: readonly Block[], languages: readonly Language[]): Measured {
  const words = listOf(blocks, ({ text }) => wordsToSearch(text));
  const language = detectLanguage(blocks, words, languages);
  const { spoken, book, functionWords, indefinite } = lexiconOf(language, languages);
  return {
    language,
    spoken,
    measures: listOf(blocks, (block, i) => measureBlock(block, words[i] as Words, book, functionWords, indefinite)),
  };
}

interface Lexicon {
  /** One list for each language: what the readers make of a list they keep with it. */
  readonly spoken: readonly Language[];
  readonly book: PhraseBook;
  readonly functionWords: ReadonlySet<string>;
  readonly indefinite: ReadonlySet<string>;
}

const lexicons = new Map<Language | null, Lexicon>();

/** Made when a language is first met, and kept: making it costs more than reading an article. */
function lexiconOf(language: Language | null, languages: readonly Language[]): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const spoken = language === null ? languages : [language, ...languages.filter(({ tag }) => tag === 'en' && tag !== language.tag)];
  const lexicon = {
    spoken,
    book: phraseBookOf(spoken),
    functionWords: new Set(language?.functionWords ?? []),
    indefinite: new Set(language?.indefinite ?? []),
  };
  lexicons.set(language, lexicon);
  return lexicon;
}
