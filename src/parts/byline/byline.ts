/**
 * How a byline is written: with a word such as "by", next to a date, a role or an address, or bare; as
 * the one word that a reader or a writer is called by, in a paragraph about the author, within the first
 * paragraph or behind the last, or as the name of whose site or rights it is.
 */
export type BylineForm = 'labelled' | 'dated' | 'role' | 'address' | 'bare' | 'login' | 'biography' | 'signed' | 'owner';

export interface Byline {
  /** Names of people; where a label names no person, what signs instead ("By the Sports Desk"). */
  readonly authors: readonly string[];
  readonly form: BylineForm;
  /** From 0 to 1: how sure the words alone make it, wherever they stand. */
  readonly certainty: number;
  /** The words that decided. */
  readonly evidence: string;
}
