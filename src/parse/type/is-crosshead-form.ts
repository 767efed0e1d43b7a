import type { Block } from '../../article.js';
import type { Page } from '../../parts/page.js';
import { isHeadingMark } from '../../score/is-heading-mark.js';
import { asks } from './asks.js';
import { isShortLine } from './is-short-line.js';
import { longestCrosshead } from './longest-crosshead.js';
import { lostItems } from './lost-items.js';
import { opensSpeech } from './opens-speech.js';

/** Words of a crosshead with a colon; more say something of their own. */
const LONGEST_ANNOUNCEMENT = 6;

/** A short line without a full stop, or a question, that stands above something longer. */
export function isCrossheadForm(page: Page, index: number): boolean {
  const own = page.measures[index];
  if (own === undefined || own.wordCount === 0 || own.wordCount > longestCrosshead || own.startsLower) return false;
  if (own.endsSentence && !asks(page, index)) return false;
  if (own.lastCharacter === ':' && own.wordCount > LONGEST_ANNOUNCEMENT) return false;
  return !',;，、'.includes(own.lastCharacter) && isFollowedByText(page, index, own.lastCharacter === ':');
}

/** A line with a colon announces a list or a speech; it is a crosshead only above prose. */
function isFollowedByText(page: Page, index: number, hasColon: boolean): boolean {
  const { body, blocks, measures } = page;
  let next = index + 1;
  while (next <= body.last && !body.isBody[next]) next++;
  if (next > body.last) return false;
  const below = blocks[next] as Block;
  if (isHeadingMark(below)) return true;
  if (hasColon && opensSpeech(below.text)) return false;
  const isItem = below.mark !== '' || isShortLine(page, next) || lostItems(page).has(next);
  if (isItem) return !hasColon && lostItems(page).has(next) === (below.mark === '');
  const own = measures[next];
  return own !== undefined && (own.endsSentence || own.lastCharacter === ':' || own.wordCount > longestCrosshead);
}
