import type { TitleCandidate } from './title-candidate.js';
import type { TitleSurvey } from './title-survey.js';

/** A measurement of a candidate for the headline. */
export type Trait = (candidate: TitleCandidate, survey: TitleSurvey) => number;

export type Traits = Readonly<Record<string, Trait>>;
