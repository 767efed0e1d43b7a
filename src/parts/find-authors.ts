import type { Byline } from './byline.js';
import { bylineLexicon, type Phrases } from './byline-lexicon.js';
import type { Claim } from './claim.js';
import { findDates } from './find-dates.js';
import { findPlaces, openingOf, type Place } from './find-places.js';
import type { Head } from './head.js';
import { isSigned } from './is-signed.js';
import type { Page } from './page.js';
import { readByline } from './read-byline.js';
import { readTitleLine } from './read-title-line.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';
import { ADDRESS } from './split-segments.js';

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

/** Less is no more than two words with capitals; a date behind them says a little more. */
const LEAST = 0.55;
const LEAST_DATED = 0.5;
/** A line without a label has no more words than that, and more of them in capitals than prose has. */
const MOST_WORDS = 40;
const LEAST_CAPITALS = 0.3;
const MOST_FUNCTION_WORDS = 0.3;
const BIOGRAPHY = 0.3;
const ABOVE_DATE = 0.15;
const DATED_LABEL = 0.5;
/** Further above the body a bare name is a menu's or another article's. */
const NEAR = 10;

/** Who wrote the article, from the line that says so; nobody rather than a wrong name. */
export function findAuthors(page: Page, head: Head): Authors {
  const titles = new Set(head.claims.filter(isTitle).map(({ block }) => block));
  const places = findPlaces(page, head).filter(({ block }) => !titles.has(block));
  const best = findBest(page, places, false) ?? findBest(page, places, true);
  if (best === null) return { authors: [], claims: [] };
  return {
    authors: [...new Set(best.flatMap(({ byline }) => byline.authors))],
    claims: best.flatMap((line) => claimLines(page, line)),
  };
}

const isTitle = ({ label }: Claim): boolean => label.kind === 'title' || (label.kind === 'removed' && label.reason === 'repeated-title');

/** The line of the greatest weight and the names that continue it; what stands below the body counts where nothing stands above. */
function findBest(page: Page, places: readonly Place[], isTail: boolean): Candidate[] | null {
  const candidates = places.filter(({ where }) => (where === 'tail') === isTail).flatMap((place) => readPlace(page, place) ?? []);
  const best = candidates.reduce<Candidate | null>((top, one) => (top === null || one.weight > top.weight ? one : top), null);
  return best === null || best.weight < leastFor(best) ? null : withNeighbours(page, best, candidates);
}

const leastFor = ({ byline, place }: Candidate): number => (byline.form === 'dated' && place.where === 'below' ? LEAST_DATED : LEAST);

function readPlace(page: Page, place: Place): Candidate | null {
  const { blocks, spoken } = page;
  const { text: whole } = blocks[place.block] as Page['blocks'][number];
  const text = openingOf(whole);
  const mayName = text !== whole || mayNameAuthor(page, place);
  const isLabel = mayName && isLabelAlone(page, text);
  const line = isLabel ? `${text} ${blocks[place.block + 1]?.text ?? ''}` : text.replace(/^[&,+] /, '');
  const byline = (mayName ? readByline(line, spoken) : null) ?? readTitleLine(page, place);
  if (byline === null || byline.authors.length === 0) return null;
  return {
    byline,
    place,
    size: isLabel ? 2 : 1,
    weight:
      byline.certainty +
      bonusOf(place, byline) +
      (hasBiography(page, place, byline) ? BIOGRAPHY : 0) +
      (isAboveDate(page, place, byline) ? ABOVE_DATE : 0) +
      (isDatedLabel(page, place, byline) ? DATED_LABEL : 0),
  };
}

/** What can be told from a block's measures, since most blocks are no byline and reading one is dear. */
function mayNameAuthor({ measures, spoken }: Page, { block, where, distance }: Place): boolean {
  const own = measures[block] as Page['measures'][number];
  if (
    isContact(measures, block) ||
    own.wordCount > MOST_WORDS ||
    own.cues.some(({ coverage, topic }) => coverage === 'whole' && topic !== 'author-bio')
  )
    return false;
  if (!own.hasCase || own.ideographShare > 0 || holdsLabel(own.words.words, bylineLexicon(spoken).by)) return true;
  if (own.wordCount < 2 || own.capitalShare < LEAST_CAPITALS || own.functionWordShare > MOST_FUNCTION_WORDS) return false;
  if (where === 'lead' && distance > NEAR && own.digitShare === 0) return false;
  return !(own.endsSentence && own.wordCount > 8);
}

/** Whether the line above says that here is whom to call: "Media contact:". */
const isContact = (measures: Page['measures'], block: number): boolean =>
  measures[block - 1]?.cues.some(({ topic, coverage }) => topic === 'contact' && coverage === 'whole') ?? false;

/** Whether one of the labels stands in a line; "by" may have lost the space behind it. */
const holdsLabel = (words: readonly string[], by: Phrases): boolean =>
  words.some((word, at) => word.startsWith('by') || by.get(word)?.some((label) => label.every((part, i) => words[at + i] === part)));

/** Whether the page speaks of a name that alone would be too uncertain: "Ana Ruiz writes about …", "More by Ana Ruiz". */
function hasBiography(page: Page, { block, where }: Place, { form, authors, certainty }: Byline): boolean {
  const [name] = authors;
  if (form === 'labelled' || (where !== 'below' && where !== 'tail') || certainty >= LEAST || name === undefined) return false;
  return isSigned(page, name, block);
}

/** "8 May 2020 by storkfan" below the title, where names that look more like names are those of pictures. */
const isDatedLabel = ({ measures }: Page, { block, where, distance }: Place, { form, evidence }: Byline): boolean =>
  (form === 'labelled' || (form === 'dated' && /^\p{Ll}/u.test(evidence))) &&
  where === 'below' &&
  distance <= 2 &&
  (measures[block]?.digitShare ?? 0) > 0.05;

/** Whether the line below is a date or an address, and nothing else speaks of the name as the page does of its sections. */
function isAboveDate({ blocks, spoken }: Page, { block, where, distance }: Place, { form, authors, certainty }: Byline): boolean {
  const next = blocks[block + 1]?.text ?? '';
  if (form !== 'bare' || where !== 'below' || distance > 4 || certainty >= LEAST || next.length > 80) return false;
  const isBelow = ADDRESS.test(next) || findDates(next, spoken).some(({ isComplete, start }) => isComplete && start < 20);
  return isBelow && !blocks.some(({ text }, i) => i !== block && text.includes(authors[0] as string));
}

/** "By", "Autor:" on a line of its own. */
function isLabelAlone({ spoken }: Page, text: string): boolean {
  if (text.length > 30) return false;
  const tokens = splitNameTokens(text);
  const length = phraseAt(bylineLexicon(spoken).by, tokens, 0);
  return length > 0 && tokens.slice(length).every((token) => token.text === ':');
}

function bonusOf({ where, distance }: Place, { form }: Byline): number {
  const isSure = form === 'labelled' || form === 'dated';
  if (where === 'below') return 0.15 - 0.01 * distance;
  if (where === 'above') return 0.05 - 0.02 * distance;
  if (where === 'tail') return isSure || distance <= 2 ? -0.05 : -0.25;
  if (where === 'body') return isSure ? -0.02 * distance : -0.1 - 0.1 * distance;
  return distance > NEAR ? (isSure ? -0.1 : -0.4) : 0.05 - 0.01 * distance;
}

/** Names on the lines around: "By Ana Ruiz" and below it "Tom Hall". */
function withNeighbours({ blocks }: Page, best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const at = candidates.indexOf(best);
  const isBare = best.byline.form === 'bare';
  const isLike = (one: Candidate | undefined): one is Candidate =>
    one !== undefined && (isSame(one, best) || (one.byline.certainty >= 0.6 && isFormLike(one.byline.form, best.byline.form)));
  let from = at;
  while (isBare && isLike(candidates[from - 1]) && follows(blocks, candidates[from - 1], candidates[from])) from--;
  let to = at;
  while (isLike(candidates[to + 1]) && follows(blocks, candidates[to], candidates[to + 1])) to++;
  return candidates.slice(from, to + 1);
}

const isSame = (one: Candidate, other: Candidate): boolean => one.byline.authors.join() === other.byline.authors.join();
const isFormLike = (form: Byline['form'], best: Byline['form']): boolean => form === best || form === 'bare';

/** Whether nothing but an "and" or a comma stands between two lines. */
function follows(blocks: Page['blocks'], first: Candidate | undefined, second: Candidate | undefined): boolean {
  if (first === undefined || second === undefined) return false;
  const next = first.place.block + first.size;
  return (
    next === second.place.block ||
    (next + 1 === second.place.block && /^(?:\p{Ll}{1,3}|\p{Lu}{2,3}|[,&+|•])$/u.test(blocks[next]?.text ?? ''))
  );
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
