import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';
import type { Outlook } from './outlook.js';

/** What the first look says of the block and of those around it, near and far. */
export const bodyOutlook = [
  'first look',
  'first look at neighbours',
  'first look at the place',
  'first look at cues',
  'first look before',
  'first look after',
  'first look two before',
  'first look two after',
  'first look three before',
  'first look three after',
  'first look at cues before',
  'first look at cues after',
  'score of the 3 before',
  'score of the 3 after',
  'score of the 8 before',
  'score of the 8 after',
  'score of the 20 before',
  'score of the 20 after',
  'highest of the 5 before',
  'highest of the 5 after',
  'score of the whole text',
  'share of the likely body before',
  'share of the likely body after',
  'blocks since likely body',
  'blocks until likely body',
  'run against the greatest',
  'blocks from the greatest run',
  'share of the text in the greatest run',
  'indent against the run',
  'blank lines against the run',
  'words against the run',
] as const;

/** The odds of a block where none stands. */
const NOBODY = -12;

/** Puts them into a row, from a place on. */
export function measureOutlook(outlook: Outlook, index: number, row: Float32Array, from: number): void {
  const { look, survey, greatest, count } = outlook;
  const { odds, ofCues } = look;
  let at = from;
  row[at++] = odds[index] as number;
  row[at++] = look.ofNeighbours[index] as number;
  row[at++] = look.ofPlace[index] as number;
  row[at++] = ofCues[index] as number;
  for (let distance = 1; distance <= 3; distance++) {
    row[at++] = index >= distance ? (odds[index - distance] as number) : NOBODY;
    row[at++] = index + distance < count ? (odds[index + distance] as number) : NOBODY;
  }
  row[at++] = index > 0 ? (ofCues[index - 1] as number) : 0;
  row[at++] = index + 1 < count ? (ofCues[index + 1] as number) : 0;
  row[at++] = outlook.mean(index - 3, index);
  row[at++] = outlook.mean(index + 1, index + 4);
  row[at++] = outlook.mean(index - 8, index);
  row[at++] = outlook.mean(index + 1, index + 9);
  row[at++] = outlook.mean(index - 20, index);
  row[at++] = outlook.mean(index + 1, index + 21);
  row[at++] = outlook.highest(index - 5, index);
  row[at++] = outlook.highest(index + 1, index + 6);
  row[at++] = outlook.mean(0, count);
  row[at++] = outlook.shareOfLikely(0, index);
  row[at++] = outlook.shareOfLikely(index + 1, count);
  row[at++] = outlook.sinceLikely[index] as number;
  row[at++] = outlook.untilLikely[index] as number;
  row[at++] = (outlook.massAt[index] as number) / Math.max(1, greatest.mass);
  row[at++] = index < greatest.first ? index - greatest.first : Math.max(0, index - greatest.last);
  row[at++] = outlook.shareOfRun();
  row[at++] = (survey.blocks[index] as Block).indent - outlook.usualIndent;
  row[at++] = outlook.blankBefore(index) - outlook.usualBlank;
  row[at] = (survey.measures[index] as Measures).wordCount / Math.max(1, outlook.usualWords);
}
