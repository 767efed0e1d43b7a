import type { Block } from '../article.js';
import type { Feature } from './feature.js';
import { addCues } from './features/cues.js';
import { addForm } from './features/form.js';
import { addNeighbours } from './features/neighbours.js';
import { addPlace } from './features/place.js';
import type { Measures } from './measure-block.js';
import { surveyPage } from './survey.js';

/** The features of every block, from its own measures and those around it. */
export function blockFeatures(blocks: readonly Block[], measures: readonly Measures[]): Feature[][] {
  return blocks.map(featuresOf(blocks, measures));
}

/** The same block by block: those of a million blocks would fill the memory. */
export function featuresOf(blocks: readonly Block[], measures: readonly Measures[]): (block: Block, index: number) => Feature[] {
  const survey = surveyPage(blocks, measures);
  return (block, i) => {
    const features: Feature[] = [];
    addForm(block, measures[i] as Measures, features);
    addNeighbours(survey, i, features);
    addPlace(survey, i, features);
    addCues(survey, i, features);
    return features;
  };
}
