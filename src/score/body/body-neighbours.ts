import { itemAt } from '../../text/item-at.js';
import type { Measures } from '../measure-block.js';
import { strongestCue } from '../strongest-cue.js';
import { announcingTopics, type Survey } from '../survey.js';

/** What stands around the block, and where it stands. */
export const bodyNeighbours = [
  'words before',
  'words after',
  'words two before',
  'words two after',
  'ends a sentence before',
  'ends a sentence after',
  'cue',
  'cue before',
  'cue after',
  'blank lines before',
  'blank lines after',
  'words of a neighbour',
  'times seen',
  'words shared with the prose before',
  'prose among the 20 nearest',
  'blocks since prose',
  'blocks until prose',
  'share of the prose before',
  'share of the text before',
  'share of the longer blocks before',
  'block number',
  'blocks since the headline',
  ...announcingTopics.map((topic) => `blocks since a cue of ${topic}`),
  ...announcingTopics.map((topic) => `blocks until a cue of ${topic}`),
];

/** Where the distances to cues stand among them. */
const SINCE_CUES = bodyNeighbours.length - 2 * announcingTopics.length;
const UNTIL_CUES = SINCE_CUES + announcingTopics.length;

/** Puts them into a row, from a place on. */
export function measureNeighbours(survey: Survey, index: number, row: Float32Array, from: number): void {
  const { blocks, measures } = survey;
  const [before, after] = [itemAt(measures, index - 1), measures[index + 1]];
  let at = from;
  row[at++] = wordsOf(before);
  row[at++] = wordsOf(after);
  row[at++] = wordsOf(itemAt(measures, index - 2));
  row[at++] = wordsOf(measures[index + 2]);
  row[at++] = endsSentence(before);
  row[at++] = endsSentence(after);
  row[at++] = cueOf(measures[index]);
  row[at++] = cueOf(before);
  row[at++] = cueOf(after);
  row[at++] = blocks[index]?.blankLinesBefore ?? 0;
  row[at++] = blocks[index + 1]?.blankLinesBefore ?? NOTHING_BELOW;
  row[at++] = survey.likeNeighbour[index] as number;
  row[at++] = survey.timesSeen[index] as number;
  row[at++] = survey.sharedWords[index] as number;
  row[at++] = proseAround(survey, index);
  row[at++] = survey.sinceProse[index] as number;
  row[at++] = survey.untilProse[index] as number;
  row[at++] = survey.shareOfProse[index] as number;
  row[at++] = survey.shareOfText[index] as number;
  row[at++] = survey.shareOfSolid[index] as number;
  row[at++] = index;
  row[at] = survey.headline > 0 ? index - survey.headline : NO_HEADLINE;
  measureCues(survey, index, row, from);
}

function measureCues({ announced }: Survey, index: number, row: Float32Array, from: number): void {
  row.fill(REACH, from + SINCE_CUES, from + bodyNeighbours.length);
  for (const { topic, sinceCue, untilCue } of announced) {
    row[from + SINCE_CUES + topic] = Math.min(REACH, sinceCue[index] as number);
    row[from + UNTIL_CUES + topic] = Math.min(REACH, untilCue[index] as number);
  }
}

const NOTHING_BELOW = 9;
const NO_HEADLINE = -999;
/** How far a cue reaches: beyond this many blocks it says nothing. */
const REACH = 200;
/** Blocks to each side. */
const AROUND = 10;

const wordsOf = (measures: Measures | undefined): number => measures?.wordCount ?? -1;
const endsSentence = (measures: Measures | undefined): number => (measures === undefined ? -1 : measures.endsSentence ? 1 : 0);

const cueOf = (measures: Measures | undefined): number => (measures === undefined ? -1 : strongestCue(measures.cues));

function proseAround({ proseBefore }: Survey, index: number): number {
  const last = proseBefore.length - 1;
  const sum = (proseBefore[Math.min(last, index + AROUND + 1)] as number) - (proseBefore[Math.max(0, index - AROUND)] as number);
  return sum - ((proseBefore[index + 1] as number) - (proseBefore[index] as number));
}
