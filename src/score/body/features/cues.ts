import type { Coverage, Cue } from '../../../languages/find-phrases.js';
import { phraseTopics } from '../../../languages/language.js';
import { itemAt } from '../../../text/item-at.js';
import { addNew, type Feature, makeFeatures } from '../../model/feature.js';
import { Grid } from '../../model/grid.js';
import { Scale } from '../../model/scale.js';
import { announcingTopics, type Survey } from '../../survey.js';

const coverages: readonly Coverage[] = ['whole', 'start', 'end', 'inside'];
const own = new Grid([phraseTopics.length, coverages.length], (topic, coverage) => `cue ${phraseTopics[topic]}: ${coverages[coverage]}`);
const before = makeFeatures(phraseTopics.length, (topic) => `cue before it: ${phraseTopics[topic]}`);
const after = makeFeatures(phraseTopics.length, (topic) => `cue after it: ${phraseTopics[topic]}`);
const distances = [1, 3, 8, 20, 60];
const since = announcingTopics.map((topic) => new Scale(`blocks since a cue of ${topic}`, distances));
const until = announcingTopics.map((topic) => new Scale(`blocks until a cue of ${topic}`, distances));

/** How far a cue reaches: beyond this many blocks it says nothing. */
const REACH = 60;

/** What the phrases in the block and around it announce. */
export function addCues(survey: Survey, i: number, features: Feature[]): void {
  const cues = survey.measures[i]?.cues ?? [];
  for (const { topic, coverage } of cues) addNew(features, own.at(phraseTopics.indexOf(topic), coverages.indexOf(coverage)));
  addSide(itemAt(survey.measures, i - 1)?.cues, before, features);
  addSide(survey.measures[i + 1]?.cues, after, features);
  for (const { topic, sinceCue, untilCue } of survey.announced) {
    const back = sinceCue[i] as number;
    const ahead = untilCue[i] as number;
    if (back <= REACH) features.push((since[topic] as Scale).at(back));
    if (ahead <= REACH) features.push((until[topic] as Scale).at(ahead));
  }
}

function addSide(cues: readonly Cue[] | undefined, first: Feature, features: Feature[]): void {
  for (const { coverage, topic } of cues ?? []) if (coverage !== 'inside') addNew(features, first + phraseTopics.indexOf(topic));
}
