import type { Block, Reason } from '../../article.js';
import type { Measures } from '../../score/measure-block.js';
import { strongestCue } from '../../score/strongest-cue.js';
import { endMark } from '../../text/end-mark.js';
import type { SubtitleSetting } from './subtitle-setting.js';

/** A measurement of a block that may be the standfirst. */
export type SubtitleTrait = (setting: SubtitleSetting, index: number, candidates: readonly number[]) => number;

/** Paragraphs whose words are compared. */
const PARAGRAPHS = 8;
/** Blocks between which neighbours are counted. */
const REACH = 6;

const buttons: ReadonlySet<string> = new Set(['share', 'comments', 'audio-player', 'text-tools', 'reading-time', 'follow']);

const ownOf = ({ page }: SubtitleSetting, index: number): Measures => page.measures[index] as Measures;
const textOf = ({ page }: SubtitleSetting, index: number): string => (page.blocks[index] as Block).text;

const isButton = ({ page }: SubtitleSetting, index: number): boolean =>
  page.measures[index]?.cues.some(({ topic, coverage }) => coverage === 'whole' && buttons.has(topic)) === true;
const isTaken = ({ taken }: SubtitleSetting, index: number): boolean => taken.has(index);
const is =
  (reason: Reason) =>
  ({ exclusions }: SubtitleSetting, index: number): boolean =>
    exclusions[index] === reason;
const isExcluded = ({ exclusions }: SubtitleSetting, index: number): boolean => Boolean(exclusions[index]);

type Sign = (setting: SubtitleSetting, index: number) => boolean;

/** How many blocks between the title and this one are such. */
const above =
  (sign: Sign): SubtitleTrait =>
  (setting, index) => {
    let count = 0;
    for (let i = setting.title + 1; i < index; i++) if (sign(setting, i)) count++;
    return count;
  };
/** How many blocks between this one and the next paragraph are such. */
const below =
  (sign: Sign): SubtitleTrait =>
  (setting, index) => {
    const end = Math.min(nextOf(setting, index), index + 1 + REACH);
    let count = 0;
    for (let i = index + 1; i < end; i++) if (sign(setting, i)) count++;
    return count;
  };
const beside =
  (step: 1 | -1, sign: Sign): SubtitleTrait =>
  (setting, index) =>
    Number(sign(setting, index + step));

/** The first paragraph of the body below the block, or the end. */
function nextOf({ page, taken }: SubtitleSetting, index: number): number {
  const { blocks, body, measures } = page;
  let next = Math.max(index + 1, body.first);
  while (next < blocks.length && (!body.isBody[next] || taken.has(next) || !isParagraph(measures[next] as Measures))) next++;
  return next;
}

const isParagraph = ({ wordCount, endsSentence }: Measures): boolean => wordCount >= 24 || (endsSentence && wordCount >= 6);

function paragraphsBelow({ page, taken }: SubtitleSetting, index: number): number[] {
  const { blocks, body, measures } = page;
  const found: number[] = [];
  for (let i = Math.max(index + 1, body.first); i < blocks.length && i < index + 40 && found.length < PARAGRAPHS; i++)
    if (body.isBody[i] && !taken.has(i) && isParagraph(measures[i] as Measures)) found.push(i);
  return found;
}

/** The median of the blank lines above the next paragraphs of the body; the first of them may stand close to the head. */
function gapOf(setting: SubtitleSetting, index: number): number {
  const gaps = paragraphsBelow(setting, index).map((at) => setting.page.blocks[at]?.blankLinesBefore ?? 0);
  return gaps.slice(1).sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

/** Share of the block's longer words that some blocks have; -1 where it has none. */
function shareIn({ stemsAt, page }: SubtitleSetting, index: number, others: readonly number[]): number {
  const stems = stemsAt(index);
  if (stems.size === 0) return -1;
  let found = 0;
  for (const stem of stems) if (others.some((other) => page.openingStemsAt(other).has(stem))) found++;
  return found / stems.size;
}

/** All that is measured of a block that may be the standfirst, by name. */
export const subtitleTraits = {
  'blocks below the title': ({ title }, index) => index - title,
  'candidates before': (_, index, candidates) => candidates.indexOf(index),
  'candidates after': (_, index, candidates) => candidates.length - candidates.indexOf(index),
  'blocks above the title': ({ title }) => title,
  'blocks to the body': ({ page }, index) => page.body.first - index,
  'is body': ({ page }, index) => Number(page.body.isBody[index]),
  'body score': ({ page }, index) => page.scores[index] as number,
  'body score of the next': ({ page }, index) => page.scores[index + 1] ?? 0,
  'body score of the one before': ({ page }, index) => page.scores[index - 1] ?? 0,
  words: (setting, index) => ownOf(setting, index).wordCount,
  'words of the next': ({ page }, index) => page.measures[index + 1]?.wordCount ?? -1,
  'words of the one before': ({ page }, index) => page.measures[index - 1]?.wordCount ?? -1,
  'words of the title': (setting) => ownOf(setting, setting.title).wordCount,
  'words against the paragraph below': (setting, index) => {
    const next = setting.page.measures[nextOf(setting, index)];
    return Math.log((ownOf(setting, index).wordCount + 1) / ((next?.wordCount ?? 0) + 1));
  },
  'words against the second paragraph below': (setting, index) => {
    const next = setting.page.measures[nextOf(setting, nextOf(setting, index))];
    return Math.log((ownOf(setting, index).wordCount + 1) / ((next?.wordCount ?? 0) + 1));
  },
  'blocks to the paragraph below': (setting, index) => nextOf(setting, index) - index,
  'sentence ends': (setting, index) => ownOf(setting, index).sentenceEnds,
  end: (setting, index) => endMark(textOf(setting, index)),
  'end of the title': (setting) => endMark(textOf(setting, setting.title)),
  'end of the next': ({ page }, index) => endMark(page.blocks[index + 1]?.text ?? ''),
  'starts small': (setting, index) => Number(ownOf(setting, index).startsLower),
  commas: (setting, index) => ownOf(setting, index).commas,
  digits: (setting, index) => ownOf(setting, index).digitShare,
  capitals: (setting, index) => (ownOf(setting, index).hasCase ? ownOf(setting, index).capitalShare : -1),
  'function words': (setting, index) => ownOf(setting, index).functionWordShare,
  ideographs: (setting, index) => ownOf(setting, index).ideographShare,
  cue: (setting, index) => strongestCue(ownOf(setting, index).cues),
  'cue of a biography': (setting, index) => Number(ownOf(setting, index).cues.some(({ topic }) => topic === 'author-bio')),
  'cue of a caption': (setting, index) => Number(ownOf(setting, index).cues.some(({ topic }) => topic === 'caption')),
  'sign of a link or credit': (setting, index) => Number(/[|©@•·►»›]|\[|\/\s|https?:/.test(textOf(setting, index))),
  'bracket at the end': (setting, index) => Number(/[)）\]]$/.test(textOf(setting, index))),
  'colon inside': (setting, index) => Number(/[:：] /.test(textOf(setting, index))),
  'quotation marks': (setting, index) => Number(/^["“„«»「『‘']/.test(textOf(setting, index))),
  'dash at the start': (setting, index) => Number(/^[-–—]/.test(textOf(setting, index))),
  'parts above': above(isTaken),
  'parts below': below(isTaken),
  'part right above': beside(-1, isTaken),
  'part right below': beside(1, isTaken),
  'buttons above': above(isButton),
  'buttons below': below(isButton),
  'captions above': above(is('caption')),
  'captions below': below(is('caption')),
  'caption right below': beside(1, is('caption')),
  'caption right above': beside(-1, is('caption')),
  'exclusions above': above(isExcluded),
  'exclusions below': below(isExcluded),
  'exclusion right below': beside(1, isExcluded),
  'exclusion right above': beside(-1, isExcluded),
  'blank lines before': ({ page }, index) => page.blocks[index]?.blankLinesBefore ?? -1,
  'blank lines after': ({ page }, index) => page.blocks[index + 1]?.blankLinesBefore ?? -1,
  'blank lines before against the body': (setting, index) => (setting.page.blocks[index]?.blankLinesBefore ?? 0) - gapOf(setting, index),
  'blank lines after against the body': (setting, index) => (setting.page.blocks[index + 1]?.blankLinesBefore ?? 0) - gapOf(setting, index),
  'indent against the body': ({ page }, index) => (page.blocks[index]?.indent ?? 0) - (page.blocks[page.body.first]?.indent ?? 0),
  'told in the text below': (setting, index) => shareIn(setting, index, paragraphsBelow(setting, index)),
  'told in the paragraph below': (setting, index) => shareIn(setting, index, paragraphsBelow(setting, index).slice(0, 1)),
  'told in the title': (setting, index) => shareIn(setting, index, [setting.title]),
  'tells the title': (setting, index) => shareIn(setting, setting.title, [index]),
} satisfies Record<string, SubtitleTrait>;
