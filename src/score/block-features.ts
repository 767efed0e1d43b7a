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
  const survey = surveyPage(blocks, measures);
  return blocks.map((block, i) => {
    const features: Feature[] = [];
    addForm(block, measures[i] as Measures, features);
    addNeighbours(survey, i, features);
    addPlace(survey, i, features);
    addCues(survey, i, features);
    return features;
  });
}
