import { languages } from '../../src/languages/index.js';

/** All that the languages know: function words, months, phrases of news pages. */
export function phrasesOfLanguages(): string[] {
  return [...new Set(languages.flatMap(stringsIn))];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
