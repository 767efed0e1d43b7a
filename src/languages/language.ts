import type { Reason } from '../article.js';

/**
 * What a language file holds. Everything is plain lower-case text that a speaker can edit.
 *
 * A phrase is written as it is read, without punctuation ("listen to article"). It has to be the
 * whole text of a block, unless it says otherwise:
 *   `*` at the end     any words may follow         "read more *"
 *   `*` at the start   any words may stand before   "* all rights reserved *"
 *   `*` between words  one to six words             "follow * on twitter"
 *   `#`                any number                   "# comments", "# min read"
 * Case, punctuation and the kind of apostrophe do not matter. In scripts without spaces each
 * character is a word, so "*" counts characters there.
 */
export interface Language {
  /** BCP 47 tag, "en". */
  readonly tag: string;
  /** The language's own name, "English". */
  readonly name: string;
  /**
   * The 40 to 80 most frequent words that carry no content (articles, pronouns, prepositions,
   * conjunctions, auxiliary verbs): they tell the language, and prose from menus.
   */
  readonly functionWords: readonly string[];
  /** The forms of the article that says "some one": what shows a picture to those who cannot see it often begins with it. */
  readonly indefinite?: readonly string[];
  /** Verbs that tell what was, and, behind a hyphen, how longer words of that kind end: what a picture shows is told as it is. */
  readonly past?: readonly string[];
  /** Twelve lists, January first: full names, inflected forms, abbreviations without the dot. */
  readonly months: readonly (readonly string[])[];
  /** The same of the Solar Hijri calendar, the first month of spring first, where the language's pages are dated by it. */
  readonly solarMonths?: readonly (readonly string[])[];
  /** Names and abbreviations of the days of the week, in any order. */
  readonly weekdays: readonly string[];
  /** Words inside dates and times that say nothing of their own: "at", "um", "uhr", "de", "del". */
  readonly dateFillers: readonly string[];
  /** What the language writes on to the numbers of dates and times, "年", "th", "uhr". */
  readonly numberMarks?: Partial<Readonly<Record<NumberMark, readonly string[]>>>;
  /** Words between the first day of a range and the last: "bis". */
  readonly until?: readonly string[];
  /** What editors set between dashes or in brackets where a text is over, or, of several words, alone: "ende". */
  readonly ends?: readonly string[];
  /** How the last line of a wire opens, which says who worked on it: "reporting by". */
  readonly credits?: readonly string[];
  readonly byline: {
    /** Words in front of an author's name: "by", "written by", "text". */
    readonly by: readonly string[];
    /** Those of them that menus hold too, since they say what is made and not that somebody did: "text" needs a colon or a known name. */
    readonly things: readonly string[];
    /** Those of them that name an editor: "edited by". */
    readonly editing?: readonly string[];
    /** Words between two names: "and", "with". */
    readonly and: readonly string[];
    /** What authors are, as it follows or precedes a name: "staff writer", "correspondent". */
    readonly roles: readonly string[];
    /** Words in front of whom a text is taken from, which are no part of a name though one is written so elsewhere: "theo". */
    readonly sources?: readonly string[];
    /** Words that open a line about a picture's author or a reader, never the article's: "photo by". */
    readonly notAuthors: readonly string[];
    /** Words in front of the name of whom a heading is about: "about", "über". */
    readonly about?: readonly string[];
    /** Those who write where no one signs: "newsroom", "redaktion". */
    readonly offices?: readonly string[];
    /** What is said of the picture beside a name, with the small word behind it: "headshot", "avatar of". */
    readonly portraits?: readonly string[];
    /** What one who reports is called beside his name, in scripts without spaces: "記者". */
    readonly reporters?: readonly string[];
    /** Words that pages print beside a label or a role and that are no names, where no capitals tell a name: "profile". */
    readonly notNames?: readonly string[];
    /** What is said behind the name and the place of one who reports, in scripts without spaces: "報導". */
    readonly reports?: readonly string[];
    /** Whether a reporter's city stands behind his name and a slash: "Ana Ruiz / Ankara". */
    readonly citiesBehindSlash?: boolean;
    /** Whether family and given name may stand apart though words are written without spaces. */
    readonly namesApart?: boolean;
    /** The letter for "and" that is written on to the next name, and the given names that begin with it themselves. */
    readonly joinedAnd?: { readonly letter: string; readonly names: readonly string[] };
    /** The most common surnames, where they are few or no capitals tell a name: by one a name is told from a remark. */
    readonly surnames?: readonly string[];
  };
  /** Words in front of the date of publication: "published", "posted on". */
  readonly published: readonly string[];
  /** Words in front of the date of a change: "updated", "last modified". */
  readonly updated: readonly string[];
  /** Single words that names of sites hold, and that say what a site is: "blog", "gazette", "official"; none where words have no space between them. */
  readonly siteWords: readonly string[];
  /** Words that stand before a colon and another article's headline: "watch", "read more". */
  readonly linkLabels: readonly string[];
  readonly phrases: Readonly<Record<PhraseTopic, readonly string[]>>;
  /** Made by the build. */
  readonly phraseIndex?: PhraseIndex;
}

/**
 * What is written on to a number: behind a year, a month, a day, in front of a month that is a
 * number, behind a day that is counted ("3rd"), behind hours, minutes and seconds, behind a whole
 * time of day, and behind or in front of it which half of the day is meant.
 */
export const numberMarks = [
  'year',
  'month',
  'day',
  'beforeMonth',
  'ordinal',
  'hour',
  'minute',
  'second',
  'clock',
  'beforeNoon',
  'afterNoon',
] as const;

export type NumberMark = (typeof numberMarks)[number];

/**
 * Phrases by their first word, those that may begin anywhere apart from those that open a block. A
 * text of two lines for each word, since that is read sooner than thousands of strings: the word,
 * then its phrases, separated by tabs, each as the number of its topic, `|` and itself. Where its
 * words are not what stands between its spaces, `|` and they follow.
 */
export interface PhraseIndex {
  readonly opening: string;
  readonly floating: string;
}

/** What a list of phrases is about: the reason that the rule using it gives. */
export const phraseTopics = [
  'advertisement',
  'ai-summary',
  'app-promotion',
  'attribution',
  'audio-player',
  'author-bio',
  'caption',
  'comments',
  'contact',
  'cookie',
  'copyright',
  'correction',
  'disclaimer',
  'embed',
  'follow',
  'form',
  'gallery',
  'login',
  'navigation',
  'newsletter',
  'pager',
  'paywall',
  'reading-time',
  'related',
  'share',
  'skip-link',
  'tags',
  'text-tools',
  'ticker',
] as const satisfies readonly Reason[];

export type PhraseTopic = (typeof phraseTopics)[number];
