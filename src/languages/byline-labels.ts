import { languages } from './index.js';
import { phraseWords } from './phrase-words.js';

/** The words in front of an author's name in any language, a line each, those of more words first. */
function makeTable(): string {
  const labels = languages.flatMap(({ byline }) => byline.by.map((label) => phraseWords(label)));
  const sorted = labels.filter((words) => words.length > 0).sort((a, b) => b.length - a.length);
  return [...new Set(sorted.map((words) => words.join(' ')))].join('\n');
}

export const bylineLabels: string = makeTable();
