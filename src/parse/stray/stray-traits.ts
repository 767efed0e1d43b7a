import type { Block, Reason } from '../../article.js';
import type { PhraseTopic } from '../../languages/language.js';
import type { Measures } from '../../score/measure-block.js';
import { strongestCue } from '../../score/strongest-cue.js';
import { likeness } from '../../score/survey.js';
import { endMark } from '../../text/end-mark.js';
import { pastWords } from './past-words.js';
import { LINE, MOST_WORDS, type StraySetting } from './stray-setting.js';

/** A measurement of a doubtful block of the body. */
export type StrayTrait = (setting: StraySetting, index: number) => number;

const ownOf = ({ page }: StraySetting, index: number): Measures => page.measures[index] as Measures;
const textOf = ({ page }: StraySetting, index: number): string => (page.blocks[index] as Block).text;

const cueOf =
  (...topics: PhraseTopic[]): StrayTrait =>
  (setting, index) =>
    strongestCue(ownOf(setting, index).cues.filter(({ topic }) => topics.includes(topic)));

/** Kinds of what a rule knows, in an order in which neighbours are alike. */
function kindOf(reason: Reason | null | undefined): number {
  if (!reason) return 0;
  if (reason === 'caption') return 1;
  if (reason === 'image' || reason === 'gallery') return 2;
  if (reason === 'related' || reason === 'link') return 4;
  if (reason === 'newsletter' || reason === 'advertisement' || reason === 'paywall' || reason === 'app-promotion') return 5;
  if (reason === 'share' || reason === 'comments' || reason === 'follow') return 6;
  return 3;
}

/** Beyond the kinds of what a rule knows. */
const OF_ANOTHER_PART = 7;

/** What is measured of a block where none stands. */
const NOBODY = -1;
const at =
  (step: number, read: StrayTrait): StrayTrait =>
  (setting, index) => {
    const other = index + step;
    return other < 0 || other >= setting.page.blocks.length ? NOBODY : read(setting, other);
  };
const score: StrayTrait = ({ page }, index) => page.scores[index] as number;
const words: StrayTrait = (setting, index) => ownOf(setting, index).wordCount;
const ends: StrayTrait = (setting, index) => endMark(textOf(setting, index));
const isBody: StrayTrait = ({ page }, index) => Number(page.body.isBody[index]);
const exclusion: StrayTrait = ({ exclusions, taken }, index) => (taken.has(index) ? OF_ANOTHER_PART : kindOf(exclusions[index]));
const cue: StrayTrait = (setting, index) => strongestCue(ownOf(setting, index).cues);

/** Blocks; what stands farther away is out of sight. */
const REACH = 8;
function distance(setting: StraySetting, index: number, step: 1 | -1, is: (index: number) => boolean): number {
  for (let far = 1; far <= REACH; far++) {
    const other = index + step * far;
    if (other < 0 || other >= setting.page.blocks.length) return REACH + 1;
    if (is(other)) return far;
  }
  return REACH + 1;
}
const to =
  (step: 1 | -1, is: (setting: StraySetting, index: number) => boolean): StrayTrait =>
  (setting, index) =>
    distance(setting, index, step, (other) => is(setting, other));

const isPicture = ({ exclusions }: StraySetting, index: number): boolean => [1, 2].includes(kindOf(exclusions[index]));
const isExcluded = ({ exclusions }: StraySetting, index: number): boolean => exclusions[index] !== null;
const isLong = (setting: StraySetting, index: number): boolean =>
  setting.page.body.isBody[index] === true && ownOf(setting, index).wordCount > LINE && ownOf(setting, index).endsSentence;

/** The greatest share of the block's stems that one other block has, among those that are meant. */
function toldIn(setting: StraySetting, index: number, isMeant: (other: number) => boolean): number {
  const stems = setting.stemsAt(index);
  if (stems.size < 2) return -1;
  const counts = new Map<number, number>();
  let most = 0;
  for (const stem of stems)
    for (const other of setting.blocksOf.get(stem) ?? []) {
      if (other === index || !isMeant(other)) continue;
      const count = (counts.get(other) ?? 0) + 1;
      counts.set(other, count);
      if (count > most) most = count;
    }
  return most / stems.size;
}

/** The share of the block's stems that another paragraph of the body has. */
function toldAtAll(setting: StraySetting, index: number): number {
  const stems = setting.stemsAt(index);
  if (stems.size === 0) return -1;
  let told = 0;
  for (const stem of stems) if (setting.blocksOf.get(stem)?.some((other) => other !== index && isLong(setting, other))) told++;
  return told / stems.size;
}

const sharedWith =
  (step: number): StrayTrait =>
  (setting, index) => {
    const other = index + step;
    const stems = setting.stemsAt(index);
    if (stems.size === 0 || other < 0 || other >= setting.page.blocks.length) return -1;
    let shared = 0;
    for (const stem of setting.stemsAt(other)) if (stems.has(stem)) shared++;
    return shared / stems.size;
  };
const likeAt =
  (step: number): StrayTrait =>
  (setting, index) => {
    const other = setting.page.measures[index + step];
    return other === undefined ? -1 : likeness(ownOf(setting, index).words, other.words);
  };
const has =
  (pattern: RegExp): StrayTrait =>
  (setting, index) =>
    Number(pattern.test(textOf(setting, index)));

/** Two words with capitals, as persons are named the first time, and below their pictures. */
const FULL_NAME = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/gu;
/** Blocks of the body in which a name is looked for. */
const NAMED_IN = 60;

function isNamedElsewhere({ members, page }: StraySetting, index: number, name: string): boolean {
  return members.slice(0, NAMED_IN).some((other) => other !== index && (page.blocks[other] as Block).text.includes(name));
}

/** How many names of the line another one of the body has in full. */
const namedElsewhere: StrayTrait = (setting, index) => {
  const names = textOf(setting, index).match(FULL_NAME) ?? [];
  return names.length === 0 ? -1 : names.filter((name) => isNamedElsewhere(setting, index, name)).length;
};

/** Whether the line begins with a name, and whether another one has it too. */
const opensWithName: StrayTrait = (setting, index) => {
  const text = textOf(setting, index);
  const name = text.match(FULL_NAME)?.[0];
  if (name === undefined || !text.startsWith(name)) return 0;
  return isNamedElsewhere(setting, index, name) ? 2 : 1;
};

/** How many of the body's lines are about as long as this one, and end the same way. */
const ofItsForm: StrayTrait = ({ upTo, page }, index) => {
  const { wordCount, endsSentence } = page.measures[index] as Measures;
  const counts = upTo[endsSentence ? 1 : 0];
  const upToMost = counts[Math.min(MOST_WORDS, Math.floor(wordCount * 1.6))] as number;
  return upToMost - (counts[Math.min(MOST_WORDS, Math.ceil(wordCount * 0.6)) - 1] ?? 0);
};

/** All that is measured of a doubtful block of the body, by name. */
export const strayTraits = {
  score,
  'score against the usual': (setting, index) => (setting.page.scores[index] as number) - setting.usualScore,
  'kept by a rule': ({ kept }, index) => Number(kept.has(index)),
  words,
  characters: (setting, index) => textOf(setting, index).length,
  'words against the usual': (setting, index) => ownOf(setting, index).wordCount / Math.max(1, setting.usualWords),
  'words a sentence': (setting, index) => ownOf(setting, index).wordCount / (ownOf(setting, index).sentenceEnds + 1),
  'sentence ends': (setting, index) => ownOf(setting, index).sentenceEnds,
  ends,
  'starts small': (setting, index) => Number(ownOf(setting, index).startsLower),
  'starts with an indefinite article': (setting, index) => Number(ownOf(setting, index).startsIndefinite),
  commas: (setting, index) => ownOf(setting, index).commas,
  digits: (setting, index) => ownOf(setting, index).digitShare,
  capitals: (setting, index) => (ownOf(setting, index).hasCase ? ownOf(setting, index).capitalShare : -1),
  'all capitals': (setting, index) => Number(ownOf(setting, index).isAllCapitals),
  'function words': (setting, index) => ownOf(setting, index).functionWordShare,
  ideographs: (setting, index) => ownOf(setting, index).ideographShare,
  'mark of a list': ({ page }, index) => Number(page.blocks[index]?.mark !== ''),
  'sign of a link or credit': has(/[|©®@•·►»›→]|\/\s|\s\/|https?:/),
  'bracket at the end': has(/[)）\]】][.。]?$/),
  'bracket inside': has(/[(（【[].{1,40}[)）】\]]/),
  'colon inside': has(/[:：] ?\S/),
  'colon at the end': has(/[:：]$/),
  'quotation marks': has(/^["“”„«»「『‘'‹]/),
  'closing quotation marks': has(/["”“»«」』’][.!?]?$/),
  'dash at the start': has(/^[-–—*]/),
  'digit at the start': has(/^\d/),
  clock: has(/\d{1,2}[:.h]\d\d/),
  'signs of code': has(/[{}<>\\]/),
  cue,
  cues: (setting, index) => ownOf(setting, index).cues.length,
  'cue of a caption': cueOf('caption', 'gallery'),
  'cue of a newsletter': cueOf('newsletter', 'form', 'login', 'paywall', 'app-promotion'),
  'cue of a link': cueOf('related', 'pager', 'navigation'),
  'cue of a biography': cueOf('author-bio', 'contact', 'follow'),
  'cue of a source': cueOf('attribution', 'copyright', 'correction', 'disclaimer'),
  'cue of a share': cueOf('share', 'comments', 'embed', 'tags', 'audio-player', 'text-tools'),
  'cue of an advertisement': cueOf('advertisement', 'cookie'),
  'score before': at(-1, score),
  'score two before': at(-2, score),
  'score three before': at(-3, score),
  'score after': at(1, score),
  'score two after': at(2, score),
  'score three after': at(3, score),
  'words before': at(-1, words),
  'words two before': at(-2, words),
  'words after': at(1, words),
  'words two after': at(2, words),
  'end before': at(-1, ends),
  'end after': at(1, ends),
  'body before': at(-1, isBody),
  'body two before': at(-2, isBody),
  'body after': at(1, isBody),
  'body two after': at(2, isBody),
  'exclusion before': at(-1, exclusion),
  'exclusion two before': at(-2, exclusion),
  'exclusion after': at(1, exclusion),
  'exclusion two after': at(2, exclusion),
  'cue before': at(-1, cue),
  'cue after': at(1, cue),
  'blocks since a picture': to(-1, isPicture),
  'blocks until a picture': to(1, isPicture),
  'blocks since an exclusion': to(-1, isExcluded),
  'blocks until an exclusion': to(1, isExcluded),
  'blocks since a paragraph': to(-1, isLong),
  'blocks until a paragraph': to(1, isLong),
  'blocks of the body before': ({ membersBefore }, index) => membersBefore[index] as number,
  'blocks of the body after': ({ members, membersBefore }, index) => members.length - (membersBefore[index] as number) - 1,
  'share of the body before': ({ wordsBefore }, index) => (wordsBefore[index] as number) / Math.max(1, wordsBefore.at(-1) as number),
  'words of the body after': ({ wordsBefore }, index) => (wordsBefore.at(-1) as number) - (wordsBefore[index + 1] as number),
  'blocks since the title': ({ title }, index) => (title === null ? -1 : index - title),
  'blocks of the body': ({ members }) => members.length,
  'share of the run that is body': ({ members, page }) => members.length / Math.max(1, page.body.last - page.body.first + 1),
  'blocks above the body': ({ page }) => page.body.first,
  'blocks below the body': ({ page }) => page.blocks.length - page.body.last,
  'words of a paragraph': ({ usualWords }) => usualWords,
  'usual score': ({ usualScore }) => usualScore,
  'sentences among paragraphs': ({ longEnd }) => longEnd,
  'sentences among lines': ({ shortEnd }) => shortEnd,
  'lines of its form': ofItsForm,
  'blank lines before': ({ page, usualBlank }, index) => (page.blocks[index]?.blankLinesBefore ?? 0) - usualBlank,
  'blank lines after': ({ page, usualBlank }, index) => (page.blocks[index + 1]?.blankLinesBefore ?? 0) - usualBlank,
  indent: ({ page }, index) => (page.blocks[index]?.indent ?? 0) - (page.blocks[page.body.first]?.indent ?? 0),
  'times seen': ({ seen }, index) => seen[index] as number,
  'said before': likeAt(-1),
  'said two before': likeAt(-2),
  'said after': likeAt(1),
  'said two after': likeAt(2),
  'told in a paragraph': (setting, index) => toldIn(setting, index, (other) => isLong(setting, other)),
  'told outside the body': (setting, index) => toldIn(setting, index, (other) => !setting.page.body.isBody[other]),
  'told in the body': toldAtAll,
  'names in full elsewhere': namedElsewhere,
  'opens with a name': opensWithName,
  'words of the past': (setting, index) => pastWords(ownOf(setting, index).words, setting.page.language),
  'paragraphs of the past': ({ usualPast }) => usualPast,
  'shared with the one before': sharedWith(-1),
  'shared with the one after': sharedWith(1),
} satisfies Record<string, StrayTrait>;
