import type { Page } from '../page.js';
import type { Byline } from './byline.js';
import { type BylineLexicon, bylineLexicon } from './byline-lexicon.js';
import { hasGivenName, isGivenName, isPhrase, type Name, type NameLine, namesAt, personShape } from './find-names.js';
import { splitNameTokens } from './split-name-tokens.js';

/** What comes behind the name is not read. */
const OPENING = 80;
const MOST_WORDS = 150;
const LEAST_WORDS = 4;
const MOST_IN_HEADING = 10;
const LEAST_SHAPE = 0.3;
const BY_CUE = 0.7;
const BY_NAME = 0.4;

/** Reads a paragraph that tells who the author is: "Ana Ruiz is a reporter for …", "Ana Ruiz, editor, writes …", "About Ana Ruiz". */
export function readBiography({ blocks, measures, spoken }: Page, block: number): Byline | null {
  const own = measures[block];
  if (own === undefined || own.wordCount > MOST_WORDS || !own.hasCase) return null;
  const isBiography = (index: number, coverage?: string): boolean =>
    measures[index]?.cues.some((cue) => cue.topic === 'author-bio' && (coverage ?? cue.coverage) === cue.coverage) ?? false;
  const { text } = blocks[block] as Page['blocks'][number];
  const about = own.wordCount <= MOST_IN_HEADING ? aboutWhom(text, bylineLexicon(spoken)) : '';
  const isTold = about !== '' || isBiography(block) || isBiography(block - 1, 'whole');
  if (!isTold && (own.wordCount < LEAST_WORDS || !isGivenName(/^[\p{L}-]+/u.exec(text)?.[0] ?? ''))) return null;
  const opening = text.slice(about.length, about.length + OPENING);
  if (!/^\p{Lu}/u.test(opening)) return null;
  const line = { text: opening, tokens: splitNameTokens(opening), lexicon: bylineLexicon(spoken) };
  const lead = namesAt(line, 0).names[0];
  if (lead === undefined || !isLead(lead, line) || (about !== '' && isOfThing(lead, line)) || (!isTold && !isIntroduced(lead, line)))
    return null;
  return { authors: [lead.text], form: 'biography', certainty: isTold ? BY_CUE : BY_NAME, evidence: lead.text };
}

/** The words in front of the name of whom a heading is about: "About Ana Ruiz". */
function aboutWhom(text: string, { about }: BylineLexicon): string {
  const lower = text.toLowerCase();
  const words = about.find((phrase) => lower.startsWith(`${phrase} `));
  return words === undefined ? '' : `${words} `;
}

const isLead = (name: Name, { tokens, lexicon }: NameLine): boolean =>
  name.parts.length > 1 && personShape(name, lexicon) >= LEAST_SHAPE && !lexicon.functionWords.has(tokens[0]?.lower ?? '');

/** "About the new app" and "Meet Ana Ruiz: the mayor" are headings. */
const isOfThing = (name: Name, { tokens }: NameLine): boolean => !hasGivenName(name) || tokens[name.next]?.text === ':';

/** "Ana Ruiz, editor", "Ana Ruiz is": a known name before what tells of it. */
function isIntroduced(name: Name, line: NameLine): boolean {
  const next = line.tokens[name.next];
  if (!hasGivenName(name) || next === undefined) return false;
  return next.text === ',' || line.lexicon.functionWords.has(next.lower) || isPhrase(line, ['roles'], name.next);
}
