// biome-ignore-all lint/suspicious/noMisleadingCharacterClass: each character is meant by itself
import { composeCharacters } from './compose-characters.js';
import { neededWork, Work } from './needed-work.js';
import { removeControls } from './remove-controls.js';

/**
 * Makes text safe to print anywhere: line feeds end its lines, ordinary spaces part its words,
 * characters are composed (NFC), and nothing in it can move a cursor, turn the direction of writing
 * or hide. Text that is safe already comes back as it is.
 */
export function makeSafe(text: string): string {
  let result = text.toWellFormed();
  const work = neededWork(result);
  if (work & Work.control) result = removeControls(result);
  if (work & Work.space) result = result.replace(oddSpaces, ' ');
  if (work & Work.invisible) result = result.replace(invisible, '');
  if (work & Work.compose) result = composeCharacters(result);
  return result;
}

/** All but the ideographic space, which indents paragraphs in Chinese and Japanese. */
const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3164\uffa0]/g;

/**
 * Soft hyphen, grapheme joiner, direction marks, embeddings, overrides and isolates, word joiner
 * and invisible operators, deprecated format characters, byte order mark, annotations, shorthand
 * and musical format controls, tags.
 */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]+/gu;
