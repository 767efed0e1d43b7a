import { isDateLike } from '../../score/is-date-like.js';
import type { Measures } from '../../score/measure-block.js';
import { countBefore } from '../../text/count-before.js';
import { openingOf } from '../opening-of.js';
import type { Page } from '../page.js';
import type { Head } from '../title/head.js';
import type { Byline } from './byline.js';
import { bylineLexicon, type Phrases } from './byline-lexicon.js';
import { isGivenName } from './find-names.js';
import { isSigned } from './is-signed.js';
import { labelsOfAllLanguages } from './labels-of-all-languages.js';
import { readBelowLabel } from './read-below-label.js';
import { readBesideDate } from './read-beside-date.js';
import { readBiography } from './read-biography.js';
import { readByline } from './read-byline.js';
import { readHangulWire } from './read-hangul-wire.js';
import { readNickname } from './read-nickname.js';
import { readRightsOwner, readSiteOwner } from './read-owner.js';
import { readSignedEnd } from './read-signed-end.js';
import { readSolidSignature } from './read-solid-signature.js';
import { readTitleLine } from './read-title-line.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';

/** A line or two that may say who wrote the article. */
export interface BylineCandidate {
  readonly byline: Byline;
  readonly block: number;
  /** How many blocks it takes: two where the label has a line of its own. */
  readonly size: number;
  readonly place: BylinePlace;
}

/** Where a line stands, in blocks: what is not there is infinitely far. */
export interface BylinePlace {
  /** From the headline, or from what repeats it, above the line. */
  readonly belowTitle: number;
  /** To the headline below the line. */
  readonly aboveTitle: number;
  /** To the first paragraph; less than nothing behind it. */
  readonly toBody: number;
  /** From the last paragraph; less than nothing before it. */
  readonly behindBody: number;
}

/** A line without a label has no more words than that, and more of them in capitals than prose has. */
const MOST_WORDS = 40;
const LEAST_CAPITALS = 0.3;
const MOST_FUNCTION_WORDS = 0.3;
/** Blocks above the headline, below it, before the body, in its beginning and behind it that are read. */
const ABOVE_TITLE = 4;
const BELOW_TITLE = 10;
const BY_TITLE = 4;
/** Blocks behind the body in which one word may sign. */
const BY_END = 3;
const JUST_BEHIND = 6;
/** Blocks in the beginning of a body that no headline was found for. */
const JUST_INSIDE = 3;
/** Further off a line has to hold a given name. */
const BEHIND_BODY = 25;
const BEFORE_BODY = 40;
/** Further from the body only a line that opens with a label is read. */
const FAR_BEHIND = 150;
const FAR_BEFORE = 150;
/** Further above the body a bare name is a menu's or another article's. */
const NEAR = 10;
const BIOGRAPHY_REACH = 40;
const PROSE = 20;
const MOST_IN_BODY = 10;
const MOST_IN_LABELLED = 20;
const MOST_IN_DATED = 12;
const MOST_IN_LIST = 80;
const LIST_CAPITALS = 0.7;
const LEAST_DATED_CAPITALS = 0.1;
const LEAST_DIGITS = 0.05;
const LONGEST = 600;
const LONGEST_LABEL = 30;
const LONGEST_DATED = 90;
const MOST_IN_NAME = 4;
const LEAST_LOGIN = 0.2;
const LEAST_OFFICE = 0.6;
const LEAST_DATED = 0.3;
/** Two words with capitals and no more. */
const WEAK = 0.35;

/** Each is compared with the others and looked for on the whole page: of a list of names only the nearest are. */
const MOST = 100;

/** The lines of a page that may be its byline, in their order. */
export function bylineCandidates(page: Page, head: Head): readonly BylineCandidate[] {
  const saying = new Set(head.claims.filter(({ label }) => saysTitle(label)).map(({ block }) => block));
  const titles = [...saying].sort((a, b) => a - b);
  const candidates: BylineCandidate[] = [];
  for (let block = 0; block < page.blocks.length; block++) {
    if (saying.has(block)) continue;
    const candidate = readBlock(page, block, placeOf(page, titles, block));
    if (candidate !== null) candidates.push(candidate);
  }
  const owner = ownerOf(page, head);
  const others = withoutCommenters(page, candidates);
  const nearest = others.length > MOST ? nearestOf(others) : others;
  return owner === null ? nearest : [...nearest, { byline: owner, block: 0, size: 0, place: placeOf(page, titles, 0) }];
}

/** Below the body and a heading of comments several names are those of readers; one alone may be the author's. */
function withoutCommenters({ body, measures }: Page, candidates: readonly BylineCandidate[]): readonly BylineCandidate[] {
  const heading = measures.findIndex(
    ({ cues }, index) => index > body.last && cues.some(({ topic, coverage }) => topic === 'comments' && coverage === 'whole'),
  );
  const isBelow = ({ block }: BylineCandidate): boolean => block > heading;
  const names = new Set(candidates.filter(isBelow).map(({ byline }) => byline.authors.join()));
  return heading < 0 || names.size < 2 ? candidates : candidates.filter((one) => !isBelow(one));
}

/** Whom a headline names as well, it tells of. */
function ownerOf({ blocks, spoken }: Page, { titleBlock }: Head): Byline | null {
  const owner = readSiteOwner(blocks[0]?.text ?? '', spoken);
  const headline = titleBlock === null || titleBlock === 0 ? '' : (blocks[titleBlock]?.text ?? '');
  return owner !== null && headline.includes(owner.authors[0] as string) ? null : owner;
}

function nearestOf(candidates: readonly BylineCandidate[]): readonly BylineCandidate[] {
  const distanceOf = ({ place }: BylineCandidate): number =>
    Math.min(place.belowTitle, place.aboveTitle, Math.abs(place.toBody), Math.abs(place.behindBody));
  const nearest = [...candidates].sort((a, b) => distanceOf(a) - distanceOf(b)).slice(0, MOST);
  return nearest.sort((a, b) => a.block - b.block);
}

const saysTitle = (label: Head['claims'][number]['label']): boolean =>
  label.kind === 'title' || (label.kind === 'removed' && label.reason === 'repeated-title');

/** `titles` are in their order, and may be as many as the blocks. */
function placeOf({ body }: Page, titles: readonly number[], block: number): BylinePlace {
  const next = countBefore(titles, block);
  const belowTitle = block - (titles[next - 1] ?? Number.NEGATIVE_INFINITY);
  const aboveTitle = (titles[next] ?? Number.POSITIVE_INFINITY) - block;
  return { belowTitle, aboveTitle, toBody: body.first - block, behindBody: block - body.last };
}

function readBlock(page: Page, block: number, place: BylinePlace): BylineCandidate | null {
  const { text: whole } = page.blocks[block] as Page['blocks'][number];
  const text = openingOf(whole, page.spoken);
  const below = mayBeLabel(text) && mayNameAuthor(page, block, place) ? readBelowLabel(page, block, text) : null;
  const byline = below?.byline ?? readLine(page, block, text, place);
  if (byline === null || byline.authors.length === 0) return null;
  // "기자 페이지"
  if (byline.authors.every((name) => bylineLexicon(page.spoken).hangulOthers.has(name))) return null;
  if (isGuess(byline) && !isSigned(page, byline.authors[0] as string, block)) return null;
  if (byline.form !== 'labelled' && isSaidOfOther(page, block)) return null;
  return { byline, block, size: below?.size ?? 1, place };
}

/** "Photo", "News provided by" or "For interviews please contact:" above a name: it is no author's. */
function isSaidOfOther({ blocks, measures, spoken }: Page, block: number): boolean {
  const above = blocks[block - 1]?.text ?? '';
  if (above.endsWith(':') && measures[block - 1]?.cues.some(({ topic }) => topic === 'contact')) return true;
  if (above.length > LONGEST_LABEL) return false;
  const tokens = splitNameTokens(above);
  const length = phraseAt(bylineLexicon(spoken).notAuthors, tokens, 0);
  return length > 0 && tokens.slice(length).every(({ text }) => text === ':');
}

/** A few words, or a date and one of the small words before a name. */
const mayBeLabel = (text: string): boolean =>
  text.length <= LONGEST_LABEL || (text.length <= LONGEST_DATED && /\d.* \p{Ll}{2,4}$/u.test(text));

/** A word or two by a date that may as well be the section's, the town's or the subject's. */
const isGuess = ({ form, certainty, authors }: Byline): boolean =>
  (form === 'login' && certainty < LEAST_LOGIN) ||
  (form === 'dated' && certainty < LEAST_DATED && /^\p{Script=Latin}/u.test(authors[0] as string));

function readLine(page: Page, block: number, text: string, place: BylinePlace): Byline | null {
  if (text.length < 2) return null;
  const written = mayBeWritten(page, block, text, place) ? readOpening(page, block, text) : null;
  if (written !== null && written.authors.length > 0 && written.certainty > WEAK) return written;
  const byline = readByTitle(page, block, place) ?? written ?? readSignature(page, block, text, place);
  if (byline !== null && byline.authors.length > 0) return byline;
  if (place.behindBody >= 0 && NOTICE.test(text)) return readRightsOwner(text, page.spoken);
  return place.toBody < -2 && place.behindBody >= -JUST_BEHIND && place.behindBody < BIOGRAPHY_REACH ? readBiography(page, block) : null;
}

const mayBeWritten = (page: Page, block: number, text: string, place: BylinePlace): boolean =>
  text.length <= LONGEST && (text.length < (page.blocks[block]?.text.length ?? 0) || mayNameAuthor(page, block, place));

function readOpening({ blocks, spoken, bylineAt }: Page, block: number, text: string): Byline | null {
  const line = text.replace(/^[&,+] /, '');
  return line === blocks[block]?.text ? bylineAt(block) : readByline(line, spoken);
}

const NOTICE = /©|\(c\)|copyright|\d by /i;

/** Who signs within a paragraph: behind the place that opens the first, or at the end of the last. */
function readSignature(page: Page, block: number, text: string, { toBody, behindBody }: BylinePlace): Byline | null {
  const [opens, ends] = [toBody <= 0 && toBody >= -1, behindBody >= -1 && behindBody <= 1];
  const { hasCase, ideographShare } = page.measures[block] as Measures;
  if (!(opens || ends)) return null;
  if (ideographShare > 0) return readSolidSignature(text, page.spoken);
  if (hasCase) return ends ? readSignedEnd(text, page.spoken) : null;
  return opens ? readHangulWire(text, page.spoken) : null;
}

/** Further below the headline a date has to stand behind a label: "Saved by nora77 on 3 March 2021". */
function readByTitle(page: Page, block: number, { belowTitle, aboveTitle, toBody, behindBody }: BylinePlace): Byline | null {
  if (belowTitle <= BY_TITLE || aboveTitle <= 1)
    return readTitleLine(page, block) ?? readBesideDate(page, block) ?? (toBody > 0 && toBody <= NEAR ? readNickname(page, block) : null);
  if (behindBody > 0 && behindBody <= BY_END) return readNickname(page, block);
  if (toBody > 0 && toBody <= BY_TITLE) return readOffice(page, block) ?? readBesideDate(page, block);
  const { digitShare, wordCount } = page.measures[block] as Measures;
  if (belowTitle > BELOW_TITLE || digitShare === 0 || wordCount > MOST_IN_DATED) return null;
  const opens = phraseAt(labelsOfAllLanguages(), splitNameTokens(page.blocks[block]?.text ?? ''), 0) > 0;
  return opens ? readTitleLine(page, block) : null;
}

function readOffice(page: Page, block: number): Byline | null {
  const byline = readTitleLine(page, block);
  return byline !== null && byline.certainty >= LEAST_OFFICE ? byline : null;
}

/** What can be told from a block's measures, since most blocks are no byline and reading one is dear. */
function mayNameAuthor(page: Page, block: number, place: BylinePlace): boolean {
  const own = page.measures[block] as Measures;
  if (!isNear(place)) return opensWithLabel(page, block, place) || isDatedLabel(page, block, place) || isKnownName(page, block, place);
  if (own.wordCount > (own.capitalShare > LIST_CAPITALS ? MOST_IN_LIST : MOST_WORDS) || isSomethingElse(page, block)) return false;
  if (
    !own.hasCase ||
    own.ideographShare > 0 ||
    opensWithPicture(page.blocks[block]?.text ?? '') ||
    holdsLabel(own.words.words, bylineLexicon(page.spoken).by)
  )
    return true;
  if (own.wordCount < 2) return isGivenName(page.blocks[block]?.text ?? '');
  if (isBetweenParagraphs(page, block, place)) return false;
  return (
    isCapitalised(own) && (own.functionWordShare <= MOST_FUNCTION_WORDS || (own.capitalShare === 1 && opensWithGivenName(page, block)))
  );
}

/** "[portrait.jpg] Ana Ruiz • 8h": what text browsers print for a picture is no word of the line. */
const opensWithPicture = (text: string): boolean => text.startsWith('[') && /^\[[\w.%~-]+\] \p{Lu}/u.test(text);

const isCapitalised = ({ capitalShare, digitShare, endsSentence, wordCount }: Measures): boolean =>
  capitalShare >= (digitShare > 0.1 ? LEAST_DATED_CAPITALS : LEAST_CAPITALS) && !(endsSentence && wordCount > 8);

/** "Ana La Rosa" */
const opensWithGivenName = ({ blocks, measures }: Page, block: number): boolean =>
  (measures[block] as Measures).wordCount <= MOST_IN_NAME && isGivenName((blocks[block]?.text ?? '').split(' ', 1)[0] as string);

/** A line that is known for another one, or below which says whom to call: "Media contact:". */
const isSomethingElse = ({ measures }: Page, block: number): boolean =>
  (measures[block] as Measures).cues.some(({ coverage, topic }) => coverage === 'whole' && topic !== 'author-bio') ||
  (measures[block - 1]?.cues.some(({ topic, coverage }) => topic === 'contact' && coverage === 'whole') ?? false);

/** Far from the headline a line that opens with a label. */
function opensWithLabel(page: Page, block: number, { toBody, behindBody }: BylinePlace): boolean {
  const own = page.measures[block] as Measures;
  const { words } = own.words;
  return (
    own.wordCount <= MOST_IN_LABELLED &&
    behindBody <= FAR_BEHIND &&
    toBody <= FAR_BEFORE &&
    words.length > 0 &&
    labelAt(words, 0, bylineLexicon(page.spoken).by) &&
    !isSomethingElse(page, block)
  );
}

/** "3 March 2021 by nora77 in Travel" far above the body or below it. */
function isDatedLabel({ measures, spoken }: Page, block: number, { toBody, behindBody }: BylinePlace): boolean {
  const own = measures[block] as Measures;
  const isInReach = toBody > 0 ? toBody <= BEFORE_BODY : behindBody >= 0 && behindBody <= BEHIND_BODY;
  if (!isInReach || own.digitShare <= LEAST_DIGITS || own.wordCount > MOST_IN_DATED) return false;
  return holdsLabel(own.words.words, bylineLexicon(spoken).by);
}

/** Around the body's end, or above a date, few words in capitals, the first or the second of them a given name. */
function isKnownName(page: Page, block: number, place: BylinePlace): boolean {
  const { wordCount, capitalShare } = page.measures[block] as Measures;
  if (wordCount > MOST_IN_BODY || capitalShare <= 0.3 || isBetweenParagraphs(page, block, place)) return false;
  const isByEnd = place.toBody < 0 && Math.abs(place.behindBody) <= BEHIND_BODY;
  if (!isByEnd && (place.behindBody > 0 || !isAboveDate(page, block))) return false;
  return (page.blocks[block]?.text ?? '').split(' ', 3).some(isGivenName) && !isSomethingElse(page, block);
}

/** Anywhere else a date stands below a name. */
const isAboveDate = ({ blocks, measures }: Page, block: number): boolean => {
  const [own, below] = [measures[block] as Measures, measures[block + 1]];
  return own.wordCount <= MOST_IN_NAME && own.wordCount > 1 && below !== undefined && isDateLike(below, blocks[block + 1]?.text ?? '');
};

/** A name between two paragraphs of the story is a heading, or says whom a picture shows. */
const isBetweenParagraphs = ({ measures }: Page, block: number, { toBody, behindBody }: BylinePlace): boolean =>
  toBody < -1 && behindBody < -2 && [measures[block - 1], measures[block + 1]].every((own) => (own?.wordCount ?? 0) > PROSE);

/** Around the headline, before the body or behind it. */
function isNear({ belowTitle, aboveTitle, toBody, behindBody }: BylinePlace): boolean {
  if (belowTitle <= BELOW_TITLE || aboveTitle <= ABOVE_TITLE) return true;
  if (toBody >= -JUST_INSIDE && toBody <= 0 && belowTitle === Number.POSITIVE_INFINITY) return true;
  return toBody >= 0 ? toBody <= NEAR : behindBody >= -1 && behindBody <= JUST_BEHIND;
}

const labelAt = (words: readonly string[], at: number, by: Phrases): boolean =>
  by.get(words[at] as string)?.some((label) => label.every((part, i) => words[at + i] === part)) ?? false;

/** Whether one of the labels stands in a line; "by" may have lost the space behind it. */
const holdsLabel = (words: readonly string[], by: Phrases): boolean =>
  words.some((word, at) => word.startsWith('by') || labelAt(words, at, by));
