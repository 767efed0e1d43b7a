import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';
import { bodyForm, measureForm } from './body-form.js';
import { bodyNeighbours, measureNeighbours } from './body-neighbours.js';
import { bodyOutlook, measureOutlook } from './body-outlook.js';
import { bodySigns, measureSigns } from './body-signs.js';
import type { Outlook } from './outlook.js';

/** The names of all that the second look measures of a block, in their order. */
export const bodyTraits: readonly string[] = [...bodyOutlook, ...bodyForm, ...bodyNeighbours, ...bodySigns];

/** Puts all traits of a block into a row in one pass. */
export function measureTraits(outlook: Outlook, index: number, row: Float32Array): void {
  const { blocks, measures } = outlook.survey;
  measureOutlook(outlook, index, row, 0);
  measureForm(blocks[index] as Block, measures[index] as Measures, row, bodyOutlook.length);
  measureNeighbours(outlook.survey, index, row, bodyOutlook.length + bodyForm.length);
  measureSigns(outlook, index, row, bodyOutlook.length + bodyForm.length + bodyNeighbours.length);
}
