import type { Coverage, Cue } from '../../languages/find-phrases.js';
import { type PhraseTopic, phraseTopics } from '../../languages/language.js';
import type { Feature } from '../feature.js';
import { Scale } from '../scale.js';
import { type AnnouncingTopic, announcingTopics, type Survey } from '../survey.js';

const coverages: readonly Coverage[] = ['whole', 'start', 'end', 'inside'];
const names = Object.fromEntries(
  phraseTopics.map((topic) => [topic, Object.fromEntries(coverages.map((coverage) => [coverage, `cue ${topic}: ${coverage}`]))]),
) as Record<PhraseTopic, Record<Coverage, Feature>>;
const namesBefore = named('cue before it:');
const namesAfter = named('cue after it:');
const since = scales('blocks since a cue of');
const until = scales('blocks until a cue of');

function named(prefix: string): Readonly<Record<PhraseTopic, Feature>> {
  return Object.fromEntries(phraseTopics.map((topic) => [topic, `${prefix} ${topic}`])) as Record<PhraseTopic, Feature>;
}

function scales(prefix: string): Readonly<Record<AnnouncingTopic, Scale>> {
  return Object.fromEntries(announcingTopics.map((topic) => [topic, new Scale(`${prefix} ${topic}`, [1, 3, 8, 20, 60])])) as Record<
    AnnouncingTopic,
    Scale
  >;
}

/** How far a cue reaches: beyond this many blocks it says nothing. */
const REACH = 60;

/** What the phrases in the block and around it announce. */
export function addCues(survey: Survey, i: number, features: Feature[]): void {
  for (const cue of survey.measures[i]?.cues ?? []) addNew(features, names[cue.topic][cue.coverage]);
  addSide(survey.measures[i - 1]?.cues, namesBefore, features);
  addSide(survey.measures[i + 1]?.cues, namesAfter, features);
  for (const topic of announcingTopics) {
    const back = survey.sinceCue[topic][i] as number;
    const ahead = survey.untilCue[topic][i] as number;
    if (back <= REACH) features.push(since[topic].at(back));
    if (ahead <= REACH) features.push(until[topic].at(ahead));
  }
}

function addSide(cues: readonly Cue[] | undefined, named: Readonly<Record<PhraseTopic, Feature>>, features: Feature[]): void {
  for (const { coverage, topic } of cues ?? []) if (coverage !== 'inside') addNew(features, named[topic]);
}

function addNew(features: Feature[], feature: Feature): void {
  if (!features.includes(feature)) features.push(feature);
}
