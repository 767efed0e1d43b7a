/** The nouns of the program. This file imports nothing; read it first. */

/** One line of the input, without its line end. Lines are numbered from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Characters of the numbers of links that were cut out, with which the line was wrapped: all of them, and those in front of the first word. */
  readonly cut?: readonly [all: number, first: number];
}

/** First and last line number, both counted from 1 and both included. */
export type LineRange = readonly [first: number, last: number];

/**
 * Lines that belong together: a paragraph, a heading, a menu entry. `text` is what they say once
 * wrapping is undone: the lines joined, the white space folded, a bullet or quote mark left out.
 * A listing, such as a program, keeps its lines, with a line feed between them. Running heads, which
 * are blocks of their own, may stand between the lines of another. Paragraphs that were glued
 * together share their line, and say it one behind the other.
 */
export interface Block {
  readonly text: string;
  readonly lines: LineRange;
  /** Blank lines between this block and the one before it. */
  readonly blankLinesBefore: number;
  /** Columns of white space before the first line's text. */
  readonly indent: number;
  /** What stood before the text as a mark ("•", "*", "12.", ">"), or the empty string. */
  readonly mark: string;
  /** The number of the printed page whose running head this is. */
  readonly printedPage?: number;
}

export type ParagraphType = 'paragraph' | 'heading' | 'listItem' | 'quote';

export interface Paragraph {
  readonly type: ParagraphType;
  readonly text: string;
  readonly lines: LineRange;
}

/** Why a piece of the input is not in the article. Each reason is one rule or one part of the page. */
export const reasons = [
  // Read into a field without standing there word for word.
  'byline',
  'published',
  'repeated-title',
  'site-name',
  // Named by a rule.
  'advertisement',
  'ai-summary',
  'app-promotion',
  'attribution',
  'audio-player',
  'author-bio',
  'breadcrumb',
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
  'image',
  'link',
  'login',
  'mail-header',
  'navigation',
  'newsletter',
  'pager',
  'paywall',
  'pull-quote',
  'reading-time',
  'related',
  'script',
  'separator',
  'share',
  'skip-link',
  'tags',
  'text-tools',
  'ticker',
  // What the sender of a letter says around the article that it brings.
  'letter',
  // Named by its place alone: the score of the block and of its neighbours decided.
  'page-header',
  'interruption',
  'page-footer',
] as const;

export type Reason = (typeof reasons)[number];

export interface Removal {
  readonly text: string;
  readonly lines: LineRange;
  readonly reason: Reason;
  /** The words or the measurement that decided. */
  readonly evidence: string;
}

/** The article. Plain data; absent parts are null; this is what `--format json` prints. */
export interface Article {
  /** Path as given, or null for standard input. */
  readonly source: string | null;
  /** BCP 47 tag, or null when it cannot be told. */
  readonly language: string | null;
  readonly kicker: string | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  /** Names alone, in the order of the byline. */
  readonly authors: readonly string[];
  /** ISO 8601, as precise as the text states it: "2023-10", "2023-10-25" or "2023-10-25T18:41:00+02:00". */
  readonly published: string | null;
  readonly dateline: string | null;
  readonly paragraphs: readonly Paragraph[];
  readonly attribution: string | null;
  readonly removed: readonly Removal[];
}

/** What a piece of the input was taken for. */
export type Label =
  | { readonly kind: 'kicker' | 'title' | 'subtitle' | 'attribution' }
  | { readonly kind: 'paragraph'; readonly type: ParagraphType }
  | { readonly kind: 'removed'; readonly reason: Reason };

/**
 * A piece is a block, or a part of one where two things share a line ("Title | Site"). Pieces in
 * their order hold every character of the blocks that is not white space, each exactly once.
 */
export interface Piece {
  readonly text: string;
  readonly lines: LineRange;
  readonly label: Label;
  /** The words or the measurement that decided. */
  readonly evidence: string;
}
