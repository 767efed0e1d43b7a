import type { Page } from '../../parts/page.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';

/** What stands in plain words too. */
const common = new Set([...",-'’"].map((sign) => sign.charCodeAt(0)));
const FULL_STOP = 0x2e;

/** Whether a block is more than plain words: a digit, a sign or a mark tells it from a label or a short sentence. Rules that need one are not asked about others. */
export function hasSign({ blocks }: Page, index: number): boolean {
  const { text = '', mark, printedPage } = blocks[index] ?? {};
  if (mark !== '' || printedPage !== undefined) return true;
  const end = text.charCodeAt(text.length - 1) === FULL_STOP ? text.length - 1 : text.length;
  for (let at = 0; at < end; at++) if (!isOfWords(text.charCodeAt(at))) return true;
  return false;
}

const isOfWords = (code: number): boolean => {
  const own = characterClasses[code] as number;
  return (own >= CharacterClass.space && own <= CharacterClass.ideograph) || common.has(code);
};
