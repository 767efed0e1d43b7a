import type { Article } from '../article.js';
import { splitByDictionary } from '../text/split-by-dictionary.js';

/** Words a minute that grown-ups read silently, and characters of Chinese or Japanese. */
const wordsPerMinute = 240;
const charactersPerMinute = 500;

/** How long the article takes to read and how long it is: "4 min read · 812 words". */
export function readingTime({ paragraphs }: Article): string {
  let words = 0;
  let characters = 0;
  for (const { text } of paragraphs) {
    const ideographs = text.match(ideograph)?.length ?? 0;
    characters += ideographs;
    const unspaced = text.match(withoutSpaces) ?? [];
    words += unspaced.reduce((sum, run) => sum + splitByDictionary(run).length + 1, 0);
    words += text.replace(ideograph, ' ').replace(withoutSpaces, ' ').match(word)?.length ?? 0;
  }
  const minutes = Math.max(1, Math.round(words / wordsPerMinute + characters / charactersPerMinute));
  const length = characters > words ? count(characters + words, 'character') : count(words, 'word');
  return `${minutes} min read · ${length}`;
}

const ideograph = /[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/g;
/** Thai, Lao, Burmese and Khmer, which have no spaces between words. */
const withoutSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+/g;
const word = /[\p{L}\p{N}][^\s—–]*/gu;

function count(number: number, unit: string): string {
  return `${String(number).replace(/\B(?=(\d{3})+$)/g, ',')} ${unit}${number === 1 ? '' : 's'}`;
}
