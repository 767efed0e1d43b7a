import { countBefore } from './count-before.js';
import { isDictionaryLetter } from './is-dictionary-letter.js';
import { splitByDictionary } from './split-by-dictionary.js';

/** A run of a script without spaces, and where its words end. */
interface Run {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly ends: readonly number[];
}

/** The latest one, whose words are asked for one after the other. */
let latest: Run = { text: '', from: 0, to: 0, ends: [] };

/** The index after the word of a script without spaces that begins here. */
export function endOfDictionaryWord(text: string, start: number): number {
  if (latest.text !== text || start < latest.from || start >= latest.to) latest = runAt(text, start);
  return latest.ends[countBefore(latest.ends, start + 1)] as number;
}

function runAt(text: string, from: number): Run {
  let to = from + 1;
  while (to < text.length && isDictionaryLetter(text.charCodeAt(to))) to++;
  return { text, from, to, ends: [...splitByDictionary(text.slice(from, to)).map((cut) => from + cut), to] };
}
