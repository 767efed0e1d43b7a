import { innerPhrase } from './inner-phrase.js';
import { type Language, type PhraseIndex, phraseTopics } from './language.js';
import { phraseWords } from './phrase-words.js';

/** Makes the index of a language's phrases. It takes longer than reading an article, so the build makes that of each language. */
export function indexPhrases(phrases: Language['phrases']): PhraseIndex {
  const opening = new Map<string, string[]>();
  const floating = new Map<string, string[]>();
  for (const [number, topic] of phraseTopics.entries()) {
    for (const phrase of phrases[topic]) {
      const inner = innerPhrase(phrase);
      const words = phraseWords(inner);
      const text = words.join(' ');
      const shelf = phrase.startsWith('*') ? floating : opening;
      const word = words[0] ?? '';
      shelf.set(word, [...(shelf.get(word) ?? []), [number, phrase, ...(text === inner ? [] : [text])].join('|')]);
    }
  }
  return { opening: asText(opening), floating: asText(floating) };
}

function asText(shelf: ReadonlyMap<string, readonly string[]>): string {
  return [...shelf].flatMap(([word, entries]) => [word, entries.join('\t')]).join('\n');
}
