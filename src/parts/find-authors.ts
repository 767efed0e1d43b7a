import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import type { Claim } from './claim.js';
import { findPlaces, type Place } from './find-places.js';
import type { Head } from './head.js';
import type { Page } from './page.js';
import { readByline } from './read-byline.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';

export interface Authors {
  /** Names alone, in the order of the byline. */
  readonly authors: readonly string[];
  /** The lines that the names were read from, with the reason "byline". */
  readonly claims: readonly Claim[];
}

/** A line or two that say who wrote something. */
interface Candidate {
  readonly byline: Byline;
  readonly place: Place;
  /** How many blocks it takes: two where the label has a line of its own. */
  readonly size: number;
  /** The reader's certainty and what the place adds to it. */
  readonly weight: number;
}

/** Less is no more than two words with capitals. */
const LEAST = 0.55;

/** Who wrote the article, from the line that says so; nobody rather than a wrong name. */
export function findAuthors(page: Page, head: Head): Authors {
  const candidates = findPlaces(page, head)
    .map((place) => readPlace(page, place))
    .filter((one) => one !== null);
  const best = candidates.reduce<Candidate | null>((top, one) => (top === null || one.weight > top.weight ? one : top), null);
  if (best === null || best.weight < LEAST) return { authors: [], claims: [] };
  const lines = [best, ...followers(best, candidates)];
  return {
    authors: [...new Set(lines.flatMap(({ byline }) => byline.authors))],
    claims: lines.flatMap((line) => claimLines(page, line)),
  };
}

function readPlace(page: Page, place: Place): Candidate | null {
  const { blocks, spoken, measures } = page;
  const { text } = blocks[place.block] as Page['blocks'][number];
  const own = measures[place.block] as Page['measures'][number];
  if (own.wordCount > 40 || own.cues.some(({ coverage, topic }) => coverage === 'whole' && topic !== 'author-bio')) return null;
  const isLabel = isLabelAlone(page, text);
  const byline = isLabel ? readByline(`${text} ${blocks[place.block + 1]?.text ?? ''}`, spoken) : readByline(text, spoken);
  if (byline === null || byline.authors.length === 0) return null;
  return { byline, place, size: isLabel ? 2 : 1, weight: byline.certainty + bonusOf(place, byline) };
}

/** "By", "Autor:" on a line of its own. */
function isLabelAlone({ spoken }: Page, text: string): boolean {
  if (text.length > 30) return false;
  const tokens = splitNameTokens(text);
  const length = phraseAt(bylineLexicon(spoken).by, tokens, 0);
  return length > 0 && tokens.slice(length).every((token) => token.text === ':');
}

function bonusOf({ where, distance }: Place, { form }: Byline): number {
  if (where === 'below') return distance <= 3 ? 0.15 : 0.05;
  if (where === 'above') return distance <= 1 ? 0.05 : -0.05;
  if (where === 'lead') return distance <= 3 ? 0.1 : -0.05;
  return form === 'bare' && distance > 2 ? -0.25 : -0.05;
}

/** Names on the lines behind: "By Ana Ruiz" and below it "Tom Hall". */
function followers(best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let next = best.place.block + best.size;
  for (const one of candidates) {
    if (one.place.block !== next || one.byline.form !== best.byline.form || one.byline.certainty < 0.6) continue;
    found.push(one);
    next += one.size;
  }
  return found;
}

function claimLines({ blocks }: Page, { place, size, byline }: Candidate): Claim[] {
  return Array.from({ length: size }, (_, offset) => ({
    block: place.block + offset,
    from: 0,
    to: (blocks[place.block + offset] as Page['blocks'][number]).text.length,
    label: { kind: 'removed', reason: 'byline' },
    evidence: byline.evidence,
  }));
}
