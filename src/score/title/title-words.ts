import type { Block } from '../../article.js';
import { splitWords } from '../../text/split-words.js';
import { Words } from '../../text/words.js';
import type { TitleCandidate } from './title-candidate.js';
import { countIn, type TitleSurvey } from './title-survey.js';
import type { Trait } from './trait.js';

/** Longer texts are no page's title. */
const LONG = 60;
/** A word alone stands again by chance. */
const LEAST_SAID = 2;

/** The words of a candidate elsewhere in the text. */
export const titleWords = {
  'share of words in the body': (candidate, survey) => {
    const { found, all } = survey.bodyMatch(candidate);
    return all === 0 ? -1 : found / all;
  },
  'words in the body': (candidate, survey) => survey.bodyMatch(candidate).found,
  'words in the body against the best': (candidate, survey) => survey.bodyMatch(candidate).found / survey.mostInBody,
  'share of words in the opening': (candidate, survey) => {
    const { found, all } = survey.openingMatch(candidate);
    return all === 0 ? -1 : found / all;
  },
  'words in the opening': (candidate, survey) => survey.openingMatch(candidate).found,
  'share of common words of the body': (candidate, survey) => {
    const times = survey.timesInBody(candidate);
    return times.length === 0 ? -1 : times.filter((count) => count >= survey.commonFrom).length / times.length;
  },
  'how common its words are': (candidate, survey) => sumOfLogs(survey.timesInBody(candidate)),
  'how common each of its words is': (candidate, survey) => {
    const times = survey.timesInBody(candidate);
    return times.length === 0 ? -1 : sumOfLogs(times) / times.length;
  },
  'share of words at the foot': ({ words: { words } }, { footWords }) => countIn(words, footWords) / Math.max(1, words.length),
  'times said': (candidate, survey) => (candidate.words.words.length < LEAST_SAID ? -1 : survey.timesSaid(candidate).within),
  'times said alone': (candidate, survey) => survey.timesSaid(candidate).alone,
  'like a later candidate': (candidate, survey) => mostLike(candidate, survey, 1),
  'like an earlier candidate': (candidate, survey) => mostLike(candidate, survey, -1),
  'share of words in the first block': (candidate, survey) =>
    isBelowTitle(candidate, survey) ? inFirst(candidate, survey) / Math.max(1, candidate.words.words.length) : -1,
  'share of the first block': (candidate, survey) =>
    isBelowTitle(candidate, survey) ? inFirst(candidate, survey) / survey.firstWords.words.length : -1,
  'place in the first block': (candidate, survey) => (isBelowTitle(candidate, survey) ? placeInFirst(candidate, survey) : -1),
  'is the headline in the first block': ({ block, from, to }, { headline }) =>
    block > 0 ? -1 : Number(from === headline.from && to === headline.to),
  'words of its last part': lastPart,
  'characters cut in front': ({ from }) => from,
  'words cut in front': (candidate, survey) => cutWords(candidate, survey, 'front').words.length,
  'words cut behind': (candidate, survey) => cutWords(candidate, survey, 'behind').words.length,
  'cut behind: share in the body': (candidate, survey) => shareInBody(cutWords(candidate, survey, 'behind'), survey),
  'cut behind: capitals': ({ block, to }, { blocks }) => capitalsIn((blocks[block] as Block).text.slice(to)),
  'cut behind: sign': ({ block, to }, { blocks }) => signAt((blocks[block] as Block).text.slice(to, to + 4)),
  'cut in front: sign': ({ block, from }, { blocks }) => signAt((blocks[block] as Block).text.slice(Math.max(0, from - 4), from)),
} satisfies Record<string, Trait>;

const sumOfLogs = (times: readonly number[]): number => times.reduce((sum, count) => sum + Math.log1p(count), 0);

/** The greatest likeness to another block's candidate, later or earlier. */
function mostLike({ block, words: { words, set } }: TitleCandidate, survey: TitleSurvey, direction: 1 | -1): number {
  if (words.length < 2 || words.length > LONG) return 0;
  let best = 0;
  for (const other of survey.candidates) {
    const others = other.words.words;
    if ((other.block - block) * direction <= 0 || others.length > words.length * 2 || others.length * 2 < words.length) continue;
    best = Math.max(best, (2 * countIn(others, set)) / (words.length + others.length));
  }
  return best;
}

const isBelowTitle = ({ block }: TitleCandidate, { firstWords }: TitleSurvey): boolean =>
  block > 0 && firstWords.words.length > 0 && firstWords.words.length <= LONG;

const inFirst = ({ words }: TitleCandidate, { firstWords }: TitleSurvey): number => countIn(words.words, firstWords.set);

/** How a block's words stand in the first block: not all of them, in its middle, at its end, at its beginning, or as all of a part of it. */
function placeInFirst(candidate: TitleCandidate, survey: TitleSurvey): number {
  const { words, line } = candidate.words;
  if (words.length === 0 || inFirst(candidate, survey) < words.length) return 0;
  if (survey.candidates.some((other) => other.block === 0 && other.words.line === line)) return 4;
  const page = survey.firstWords.line;
  if (page.startsWith(line)) return 3;
  return page.endsWith(line) ? 2 : Number(page.includes(line));
}

/** A sign between two parts of a page's title, which stands between spaces or is told by itself. */
const SEPARATOR = /\s*(?:[|｜¦•ǀ]|::|›)\s*|\s[»«·>/<~:@–—―-]\s/gu;

/** How many words the last part of a run of parts has; -1 where it is one part alone. */
function lastPart({ block, from, to }: TitleCandidate, { blocks }: TitleSurvey): number {
  if (block > 0) return -1;
  const text = (blocks[0] as Block).text.slice(from, to);
  let last = -1;
  for (const match of text.matchAll(SEPARATOR)) last = match.index + match[0].length;
  return last < 0 ? -1 : splitWords(text, last).words.length;
}

function cutWords({ block, from, to }: TitleCandidate, { blocks }: TitleSurvey, side: 'front' | 'behind'): Words {
  const { text } = blocks[block] as Block;
  if (side === 'front') return from === 0 ? Words.none : splitWords(text, 0, from);
  return to === text.length ? Words.none : splitWords(text, to);
}

function shareInBody(words: Words, survey: TitleSurvey): number {
  if (words.words.length === 0) return -1;
  const { found, all } = survey.bodyMatch({ block: 0, from: 0, to: 0, words });
  return all === 0 ? -0.5 : found / all;
}

function capitalsIn(text: string): number {
  const words = splitWords(text);
  if (words.words.length === 0) return -1;
  let capitals = 0;
  for (const start of words.starts) if (/[\p{Lu}\p{Lo}\p{N}]/u.test(text.charAt(start))) capitals++;
  return capitals / words.words.length;
}

/** The sign at a cut, the strongest last. */
function signAt(text: string): number {
  if (/[|｜¦•ǀ»«›·<>]|::/.test(text)) return 4;
  if (/[–—―]/.test(text)) return 2;
  if (text.includes('-')) return 3;
  return /[:：@~_/]/.test(text) ? 1 : 0;
}
