import type { Language } from '../../languages/language.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { hasGivenName, isGivenName, isPerson, namesAt } from './find-names.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';

/** Between a headline and whose site it stands on. */
const SEPARATOR = /\s[|–—-]\s|[|•·]/u;
/** "Ana Ruiz’s Blog": what stands behind an owner's name. */
const SITE = /(?:['’]s)?\s+(?:weblog|blog|home ?page|website)$/i;
/** A sign of copyright with the years behind it, or the years and "by". */
const NOTICE = /(?:©|\(c\)|copyright)[\s©(),c]*(?:(?:19|20)\d\d[\s–—,-]*)*|(?:19|20)\d\d (?=by )/i;
const LONGEST = 160;
/** More words, or an unknown one between the given name and the last, are what somebody sells or runs. */
const MOST_PARTS = 3;

const isMiddleName = (part: string): boolean => /^\p{Lu}\.?$/u.test(part) || isGivenName(part);

/** The person whose site a page's title names behind the headline: "A bridge for the town – Ana Ruiz". */
export function readSiteOwner(pageTitle: string, languages: readonly Language[]): Byline | null {
  if (pageTitle.length > LONGEST * 2 || !SEPARATOR.test(pageTitle)) return null;
  const parts = pageTitle.split(SEPARATOR);
  return (
    [parts.at(-1), parts.length > 2 ? parts[0] : undefined]
      .map((part) => (part === undefined ? null : ownerOf(part.trim().replace(SITE, ''), languages, true)))
      .find((byline) => byline !== null) ?? null
  );
}

/** The person who holds the rights: "© 2012 Ana Ruiz", "2009-2020 by Ana Ruiz". */
export function readRightsOwner(text: string, languages: readonly Language[]): Byline | null {
  // A sign and a name are a picture's.
  if (text.length > LONGEST || /^©\s?[^\d|©]+$/u.test(text)) return null;
  const notice = NOTICE.exec(text);
  return notice === null ? null : ownerOf(text.slice(notice.index + notice[0].length), languages, false);
}

function ownerOf(text: string, languages: readonly Language[], isWhole: boolean): Byline | null {
  const line = { text, tokens: splitNameTokens(text), lexicon: bylineLexicon(languages) };
  const { names, next } = namesAt(line, isWhole ? 0 : phraseAt(line.lexicon.by, line.tokens, 0));
  const [owner] = names;
  if (owner === undefined || names.length > 1 || owner.parts.length > MOST_PARTS || !hasGivenName(owner) || !isPerson(owner)) return null;
  if (owner.parts.length === MOST_PARTS && !isMiddleName(owner.parts[1] as string)) return null;
  const behind = line.tokens[next];
  // "© Ana Ruiz Foundation" is another owner.
  const isEnd = behind === undefined || (!isWhole && !/^[\p{L}\p{N}@&/]/u.test(behind.text));
  if (!isEnd) return null;
  return { authors: [owner.text], form: 'owner', certainty: 0.5, evidence: owner.text };
}
