import type { Block } from '../../article.js';
import type { Measures } from '../measure-block.js';
import type { Feature } from '../model/feature.js';
import type { Survey } from '../survey.js';
import { addCues } from './features/cues.js';
import { addForm } from './features/form.js';
import { addNeighbours } from './features/neighbours.js';
import { addPlace } from './features/place.js';

/** The features of a block, those of its form first, and where in the list others begin. */
export interface BlockFeatures {
  readonly features: ArrayLike<Feature>;
  readonly neighbours: number;
  readonly place: number;
  readonly cues: number;
}

/** The features of a block, from its own measures and those around it. Asked for block by block: those of a million would fill the memory. */
export function blockFeatures(survey: Survey, index: number): BlockFeatures & { readonly features: readonly Feature[] } {
  const features: Feature[] = [];
  addForm(survey.blocks[index] as Block, survey.measures[index] as Measures, features);
  const neighbours = features.length;
  addNeighbours(survey, index, features);
  const place = features.length;
  addPlace(survey, index, features);
  const cues = features.length;
  addCues(survey, index, features);
  return { features, neighbours, place, cues };
}
