import { bylineLabels } from '../../languages/byline-labels.js';
import type { Phrases } from './byline-lexicon.js';

let labels: Phrases | null = null;

/** The words in front of an author's name in any language, by their first word; made when first asked for. */
export function labelsOfAllLanguages(): Phrases {
  labels ??= byFirstWord(bylineLabels.split('\n'));
  return labels;
}

function byFirstWord(lines: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const line of lines) {
    const words = line.split(' ');
    const first = words[0] as string;
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [words]);
    else known.push(words);
  }
  return phrases;
}
