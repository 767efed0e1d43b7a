import type { Claim } from './claim.js';
import { type FoundDate, findDates } from './find-dates.js';
import { findPlaces, type Place } from './find-places.js';
import type { Head } from './head.js';
import type { Page } from './page.js';

export interface Published {
  /** ISO 8601, as precise as the text states it. */
  readonly published: string | null;
  /** The lines that dates of publication and change were read from, with the reason "published". */
  readonly claims: readonly Claim[];
}

interface Candidate {
  readonly date: FoundDate;
  readonly place: Place;
  readonly weight: number;
}

const LEAST = 1;

/** When the article was published; never a date of the story, never an invented one. */
export function findPublished(page: Page, head: Head): Published {
  const candidates = findPlaces(page, head).flatMap((place) => readPlace(page, place));
  const best = candidates.reduce<Candidate | null>((top, one) => (top === null || one.weight > top.weight ? one : top), null);
  if (best === null || best.weight < LEAST) return { published: null, claims: [] };
  return { published: best.date.iso, claims: [claimLine(page, best)] };
}

function readPlace({ blocks, spoken, measures, body }: Page, place: Place): Candidate[] {
  const { text } = blocks[place.block] as Page['blocks'][number];
  const own = measures[place.block] as Page['measures'][number];
  if (own.digitShare === 0 || own.wordCount > 40) return [];
  const isProse = body.isBody[place.block] === true && own.wordCount > 12;
  return findDates(text, spoken)
    .filter((date) => date.isComplete && !(isProse && date.label === null))
    .map((date) => ({ date, place, weight: weigh(place, date, own.wordCount) }));
}

function weigh({ where, distance }: Place, { label, hasTime }: FoundDate, words: number): number {
  const labelled = label === 'published' ? 2 : label === 'updated' ? -0.5 : 0;
  const near =
    where === 'below' ? 2 - distance * 0.1 : where === 'above' ? 1.4 - distance * 0.1 : where === 'lead' ? 1.5 - distance * 0.1 : 0;
  return labelled + near + (hasTime ? 0.3 : 0) - (words > 15 ? 0.5 : 0);
}

function claimLine({ blocks }: Page, { place, date }: Candidate): Claim {
  const { text } = blocks[place.block] as Page['blocks'][number];
  return {
    block: place.block,
    from: 0,
    to: text.length,
    label: { kind: 'removed', reason: 'published' },
    evidence: text.slice(date.start, date.end),
  };
}
