import { languages } from '../languages/index.js';
import type { Byline } from './byline.js';
import { type BylineLexicon, bylineLexicon } from './byline-lexicon.js';
import { findDates } from './find-dates.js';
import { isLetters } from './find-names.js';
import type { Place } from './find-places.js';
import { isSigned } from './is-signed.js';
import type { Page } from './page.js';
import { type NameToken, phraseAt, splitNameTokens } from './split-name-tokens.js';
import { maskAsides, splitSegments } from './split-segments.js';

/** Further from the title, words that are no known name say nothing. */
const NEAR = 3;
const LONGEST = 250;
const MOST_WORDS = 3;
/** Words of the longest of `EDITORS`. */
const MOST_OFFICE_WORDS = 5;

/** Those who write, where no one signs; in lower case. */
const EDITORS =
  /^(?:(?:die|the|la) )?(?:[\p{Ll}][\p{L}\d-]* )?(?:redaktion|onlineredaktion|online-redaktion|redaktionsteam|webteam|redacción|redaccion|redação|redazione|redactie|redakcja|rédaction|редакция|editor|editors|editorial team|editorial staff|newsroom|staff|staff report|news desk|newsdesk)$/u;

/** Reads what only its place makes a byline: a login by the date, a label of another language, "Editor" below the title. */
export function readTitleLine(page: Page, { block, where, distance }: Place): Byline | null {
  const { text } = page.blocks[block] as Page['blocks'][number];
  const { digitShare, wordCount } = page.measures[block] as Page['measures'][number];
  if (!isNear(where, distance) || text.length > LONGEST || text.length < 2) return null;
  const dates = digitShare === 0 ? [] : findDates(text, page.spoken);
  const hasDate = dates.some(({ isComplete }) => isComplete);
  // Without a date, a label or the few words of an office there is nothing to read.
  if (!hasDate && wordCount > MOST_OFFICE_WORDS && !text.includes(':')) return null;
  const segments = splitSegments(maskAsides(text, dates));
  for (const [i, segment] of segments.entries()) {
    const name = readSegment(page, block, segment, hasDate);
    if (name !== null) return { authors: [name], form: hasDate ? 'dated' : 'bare', certainty: 0.45, evidence: segment };
    if (i >= 2 || (!hasDate && i >= 0)) break;
  }
  return null;
}

const isNear = (where: Place['where'], distance: number): boolean =>
  (where === 'below' && distance <= NEAR) || (where === 'above' && distance <= 1);

function readSegment(page: Page, block: number, segment: string, hasDate: boolean): string | null {
  if (EDITORS.test(segment.toLowerCase())) return segment;
  // Spares most lines the reading of all languages.
  if (!hasDate && !segment.includes(':')) return null;
  const tokens = splitNameTokens(segment);
  const lexicon = bylineLexicon(page.spoken);
  const by = bylineLexicon(languages).by;
  const at =
    hasDate && phraseAt(lexicon.dateLabels, tokens, 0) > 0
      ? Math.max(
          0,
          tokens.findIndex((_, i) => phraseAt(by, tokens, i) > 0),
        )
      : 0;
  const label = phraseAt(by, tokens, at);
  const hasColon = label > 0 && tokens[at + label]?.text === ':';
  const start = at + label + (hasColon ? 1 : 0);
  const words = wordsFrom(tokens, start, lexicon);
  if (words === null) return null;
  const name = segment.slice(words[0]?.start, words.at(-1)?.end);
  if (label > 0) return hasDate || hasColon ? name : null;
  return hasDate && !name.includes(' ') && (isLogin(name) || isRepeated(page, name, block) || isSigned(page, name, block)) ? name : null;
}

/** One to three words up to the end or to what pages print behind a name. */
function wordsFrom(tokens: readonly NameToken[], from: number, lexicon: BylineLexicon): readonly NameToken[] | null {
  const isEnd = ({ text, lower }: NameToken, i: number): boolean =>
    i >= from &&
    (!isLetters(text) || lexicon.functionWords.has(lower) || lexicon.pageWords.has(lower) || phraseAt(lexicon.dateLabels, tokens, i) > 0);
  const end = tokens.findIndex(isEnd);
  const words = tokens.slice(from, end < 0 ? tokens.length : end);
  return words.length === 0 || words.length > MOST_WORDS ? null : words;
}

const isLogin = (word: string): boolean => /^\p{Lu}\p{Ll}+\p{Lu}/u.test(word) || /\p{L}\d/u.test(word);

/** "storkfan" is no word of a menu where it stands alone once more. */
const isRepeated = ({ blocks }: Page, word: string, block: number): boolean =>
  /^\p{Ll}{6,}$/u.test(word) && blocks.some(({ text }, i) => i !== block && text === word);
