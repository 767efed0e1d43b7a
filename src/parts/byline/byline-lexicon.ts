import type { Language } from '../../languages/language.js';
import { phraseWords } from '../../languages/phrase-words.js';
import { particles } from '../../names/name-words.js';
import { anyOf } from '../../text/any-of.js';
import { splitWords } from '../../text/split-words.js';
import { lazyFields } from './lazy-fields.js';

/** Phrases by their first word, the longest first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What the languages say about bylines, made ready for looking up. */
export interface BylineLexicon {
  readonly by: Phrases;
  /** Labels that say what is made: "Text". */
  readonly things: ReadonlySet<string>;
  /** Labels that say who edited it. */
  readonly editing: Phrases;
  readonly and: Phrases;
  readonly roles: Phrases;
  /** What one may be besides, in front of a role: "consumer", "home affairs". */
  readonly beats: ReadonlySet<string>;
  readonly notAuthors: Phrases;
  /** What stands in front of whom a text is taken from. */
  readonly sources: ReadonlySet<string>;
  readonly dateLabels: Phrases;
  /** Labels in scripts without spaces, longest first. */
  readonly ideographicBy: readonly string[];
  /** What authors are in such a script: "报道" behind a name is no second one. */
  readonly ideographicRoles: ReadonlySet<string>;
  /** Whether what stands behind a name and a slash is where its owner reports from. */
  readonly citiesBehindSlash: boolean;
  /** Whether family and given name may stand apart in the text's own language, though its script has no spaces. */
  readonly namesApart: boolean;
  /** A Japanese name and behind it what one who reports is called: "佐伯美緒記者". */
  readonly reporterAlone: RegExp | null;
  /** What opens a Chinese report, "中央社記者林小明台北1日電", and a Korean one, "(서울=한누리통신) 김한별 기자 =". */
  readonly ideographicWire: RegExp | null;
  /** What is a Chinese report's whole byline, with the place behind the name: "記者林小明台北報導". */
  readonly ideographicReport: RegExp | null;
  /** What one who reports is called there. */
  readonly ideographicReporters: ReadonlySet<string>;
  readonly hangulWire: RegExp | null;
  /** What opens a Korean report in brackets: "[한누리통신 김한별 기자]". */
  readonly hangulOpening: RegExp | null;
  /** The most common surnames of the text's own language, where they are few. */
  readonly surnames: ReadonlySet<string>;
  /** Words for "and" in scripts without capitals, and the letter for it that is written on to the next name. */
  readonly andWords: ReadonlySet<string>;
  readonly joinedAnd: readonly { readonly letter: string; readonly names: ReadonlySet<string> }[];
  readonly about: readonly string[];
  /** What is said of the picture beside a name, and the mark of a footnote behind it; the second spares most lines the search. */
  readonly portrait: { readonly said: RegExp; readonly mayBe: RegExp };
  readonly offices: ReadonlySet<string>;
  /** Names of one Korean word with what the authors are behind them, or a label in front. */
  readonly hangulSignature: RegExp | null;
  /** A Korean line that opens with whose picture it is. */
  readonly hangulPictures: RegExp | null;
  /** Korean words that stand where names do: labels, roles, what pages print beside them. */
  readonly hangulOthers: ReadonlySet<string>;
  /** Words of menus and prompts: names seldom hold one. */
  readonly pageWords: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

const lexicons = new WeakMap<readonly Language[], BylineLexicon>();

/** The lexicon of some languages, the text's own first; made once. */
export function bylineLexicon(languages: readonly Language[]): BylineLexicon {
  const known = lexicons.get(languages);
  if (known) return known;
  const lexicon = lexiconOf(languages);
  lexicons.set(languages, lexicon);
  return lexicon;
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Most lines ask for little of it. */
function lexiconOf(languages: readonly Language[]): BylineLexicon {
  const all: Gather = (pick) => languages.flatMap(pick);
  // The text's own language, and English, which stands on every page.
  const own = languages.filter(({ tag }, i) => i === 0 || tag === 'en');
  return lazyFields({
    by: () => phrasesOf(all(({ byline }) => byline.by)),
    things: () => new Set(all(({ byline }) => byline.things)),
    editing: () => phrasesOf(all(({ byline }) => byline.editing ?? [])),
    // "en" is "and" in one language and "in" in the next.
    and: () => phrasesOf(own.flatMap(({ byline }) => byline.and)),
    roles: () => phrasesOf(all(({ byline }) => byline.roles)),
    beats: () => beatsOf(own.flatMap(({ byline }) => byline.roles)),
    notAuthors: () => phrasesOf(all(({ byline }) => byline.notAuthors)),
    sources: () => new Set(own.flatMap(({ byline }) => byline.sources ?? [])),
    dateLabels: () => {
      const fillers = new Set(all(({ dateFillers }) => dateFillers));
      // "le" and "vom" alone are parts of names as well.
      const isLabel = (label: string): boolean => !particles.has(label) && !fillers.has(label);
      return phrasesOf(all(({ published, updated }) => [...published, ...updated]).filter(isLabel));
    },
    ideographicBy: () =>
      all(({ byline }) => byline.by)
        .filter((label) => IDEOGRAPH.test(label))
        .sort((a, b) => b.length - a.length),
    ideographicRoles: () => new Set(all(({ byline }) => [...byline.roles, ...byline.notAuthors]).filter((role) => IDEOGRAPH.test(role))),
    citiesBehindSlash: () => languages[0]?.byline.citiesBehindSlash === true,
    namesApart: () => languages[0]?.byline.namesApart === true,
    reporterAlone: () =>
      languages[0]?.byline.namesApart === true
        ? expressionOf(reportersOf(all, IDEOGRAPH), (words) => `^[（(【［[]?${JAPANESE_NAME}[ 　]?(?:${words})[）)】］\\]]?$`)
        : null,
    ideographicWire: () =>
      expressionOf(reportersOf(all, IDEOGRAPH), (words) => `^[^。]{0,12}(?:${words})(\\p{Script=Han}{3})\\p{Script=Han}{2,3}\\d{1,2}日`),
    ideographicReport: () => {
      const reports = all(({ byline }) => byline.reports ?? []);
      return reports.length === 0
        ? null
        : expressionOf(
            reportersOf(all, IDEOGRAPH),
            (words) =>
              `^[（(【［〔[]?\\p{Script=Han}{0,4}(?:${words})(\\p{Script=Han}{3})\\p{Script=Han}{2,3}(?:${anyOf(reports)})[）)】］〕\\]]?$`,
          );
    },
    ideographicReporters: () => new Set(reportersOf(all, IDEOGRAPH)),
    hangulWire: () =>
      expressionOf(
        reportersOf(all, HANGUL),
        (words) => `^[([][가-힣]{2,6}\\s?=\\s?[^()[\\]]{2,12}[)\\]]\\s?${HANGUL_NAMES}\\s?[가-힣]{0,4}(?:${words})\\s?=`,
      ),
    hangulOpening: () =>
      expressionOf(
        reportersOf(all, HANGUL),
        (words) => `^\\[(?:[^()[\\]]{2,16}[\\s=/])?${HANGUL_NAMES}\\s?[가-힣]{0,2}(?:${words})\\](?=\\s?[가-힣‘“'"])`,
      ),
    surnames: () => new Set(languages[0]?.byline.surnames),
    andWords: () => new Set(own.flatMap(({ byline }) => byline.and)),
    joinedAnd: () => own.flatMap(({ byline: { joinedAnd } }) => (joinedAnd ? [{ ...joinedAnd, names: new Set(joinedAnd.names) }] : [])),
    portrait: () => portraitOf(all(({ byline }) => byline.portraits ?? [])),
    about: () => all(({ byline }) => byline.about ?? []),
    offices: () => new Set(all(({ byline }) => byline.offices ?? [])),
    hangulSignature: () => {
      const [roles, labels] = [hangulOf(all(({ byline }) => byline.roles)), hangulOf(all(({ byline }) => byline.by))];
      if (roles.length === 0) return null;
      return new RegExp(
        `(?:^|[\\s=[(<|/])${HANGUL_NAMES}\\s?(?:${anyOf(roles)})(?![가-힣])|^(?:${anyOf(labels)})\\s?[:=·]?\\s?${HANGUL_NAMES}$`,
      );
    },
    hangulPictures: () => {
      const words = hangulOf(all(({ byline }) => byline.notAuthors));
      return words.length === 0 ? null : new RegExp(`^[[(<]?(?:${anyOf(words)})(?![가-힣])`);
    },
    hangulOthers: () =>
      new Set(hangulOf(all(({ byline }) => [...byline.by, ...byline.roles, ...byline.notAuthors, ...(byline.notNames ?? [])]))),
    pageWords: () => pageWordsOf(languages),
    // Those of other languages would take names away.
    functionWords: () => new Set(own.flatMap(({ functionWords }) => functionWords)),
  });
}

const SHORTEST_BEAT = 4;

/** The words in front of the last one of each role. */
const beatsOf = (roles: readonly string[]): ReadonlySet<string> =>
  new Set(roles.flatMap((role) => role.split(' ').slice(0, -1)).filter((word) => word.length >= SHORTEST_BEAT));

const HANGUL = /[가-힣]/;
const HANGUL_NAMES = '([가-힣]{2,4}(?:\\s?[·,]\\s?[가-힣]{2,4})*)';
const JAPANESE_NAME = '(\\p{Script=Han}{1,3}[ 　]?[\\p{Script=Han}\\p{Script=Hiragana}]{1,4})';

type Gather = (pick: (language: Language) => readonly string[]) => readonly string[];

const reportersOf = (all: Gather, script: RegExp): readonly string[] =>
  all(({ byline }) => byline.reporters ?? []).filter((word) => script.test(word));

const expressionOf = (words: readonly string[], source: (words: string) => string): RegExp | null =>
  words.length === 0 ? null : new RegExp(source(anyOf(words)), 'u');

function portraitOf(phrases: readonly string[]): BylineLexicon['portrait'] {
  const words = anyOf(phrases);
  const behind = String.raw`image|\p{Lu}+ logo|${anyOf(phrases.filter((phrase) => !phrase.includes(' ')))}`;
  const said = String.raw`^(?:[\p{Ll}\d]+[-_])?(?:${words})\s+|\s+(?:${behind})$|(?:\^\d+|[*†])(?=$|,)`;
  return { said: new RegExp(said, 'giu'), mayBe: new RegExp(String.raw`${words}|image$|logo$|\^\d|[*†]$`, 'i') };
}

/** The Korean ones. */
const hangulOf = (words: readonly string[]): readonly string[] => words.filter((word) => HANGUL.test(word));

/** What the phrases are about that a page prints behind a name; their first words show where it ends. */
const PAGE_TOPICS = [
  'audio-player',
  'comments',
  'follow',
  'login',
  'navigation',
  'newsletter',
  'reading-time',
  'share',
  'tags',
  'text-tools',
] as const;

function pageWordsOf(languages: readonly Language[]): ReadonlySet<string> {
  const prose = new Set(
    languages.flatMap(({ functionWords, dateFillers, byline }) => [...functionWords, ...dateFillers, ...byline.by, ...byline.and]),
  );
  const words = languages
    .flatMap(({ phrases }) => PAGE_TOPICS.flatMap((topic) => phrases[topic] ?? []))
    .flatMap((phrase) => splitWords(phrase).words.slice(0, 1));
  return new Set(words.filter((word) => !prose.has(word)));
}

function phrasesOf(list: readonly string[]): Phrases {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const words = phraseWords(phrase);
    const first = words[0];
    if (first === undefined) continue;
    const known = phrases.get(first);
    if (known === undefined) phrases.set(first, [words]);
    else known.push(words);
  }
  for (const known of phrases.values()) if (known.length > 1) known.sort((a, b) => b.length - a.length);
  return phrases;
}
