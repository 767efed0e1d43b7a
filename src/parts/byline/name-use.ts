import type { Page } from '../page.js';
import { bylineLexicon } from './byline-lexicon.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';

/** Where else a page says a name. */
export interface NameUse {
  /** Blocks that are the name, and no more. */
  readonly alone: number;
  /** One of them stands above the headline, as a menu does. */
  readonly isAloneAbove: boolean;
  /** Blocks of the body, and others, that hold it. */
  readonly inBody: number;
  readonly outside: number;
  /** Blocks of the body that hold its last word. */
  readonly surname: number;
  readonly surnameInHeadline: boolean;
  /** Prose that opens with it. */
  readonly isTold: boolean;
  readonly isInPageTitle: boolean;
  readonly isInHeadline: boolean;
  /** A line says that a picture is of it or by it. */
  readonly isPictured: boolean;
  /** A line ends with a colon behind it and a word or two: "Ana Ruiz says:". */
  readonly isSaying: boolean;
}

const BIOGRAPHY = 60;
const LONGEST_CREDIT = 40;

/** Looks for a name in all blocks of a page. */
export function nameUse(page: Page, titleBlock: number | null, name: string): NameUse {
  const { blocks } = page;
  const last = /[^\s-]+$/.exec(name)?.[0] ?? name;
  const [pageTitle, headline] = [blocks[0]?.text ?? '', blocks[titleBlock ?? -1]?.text ?? ''];
  const use = {
    alone: 0,
    isAloneAbove: false,
    inBody: 0,
    outside: 0,
    surname: 0,
    isTold: false,
    surnameInHeadline: headline.includes(last),
    isInPageTitle: pageTitle.includes(name),
    isInHeadline: headline.includes(name),
    isPictured: false,
    isSaying: false,
  };
  for (const [index, { text }] of blocks.entries()) if (text.includes(last)) countUse(use, page, index, name, titleBlock ?? 0);
  return use;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Counts what a block says of a name, of which it holds the last word. */
function countUse(use: Mutable<NameUse>, page: Page, index: number, name: string, title: number): void {
  const { text } = page.blocks[index] as Page['blocks'][number];
  const isBody = text.length > BIOGRAPHY && index >= page.body.first && index <= page.body.last;
  if (isBody) use.surname++;
  const at = text.indexOf(name);
  if (at < 0) return;
  use[kindOfUse(text, name, isBody)]++;
  if (text.length === name.length) use.isAloneAbove ||= index < title;
  else if (text.length > BIOGRAPHY) use.isTold ||= at === 0 && index > page.body.first;
  else lookAround(use, page, text, name, at);
}

/** What a short line says in front of a name and behind it. */
function lookAround(use: Mutable<NameUse>, { spoken }: Page, text: string, name: string, at: number): void {
  if (at > 0) use.isPictured ||= isOfPicture(text.slice(0, at), spoken);
  else use.isSaying ||= text.endsWith(':') && text.length > name.length + 2;
}

/** "Photo: ", "© ", "Illustration by" in front of a name. */
function isOfPicture(lead: string, spoken: Page['spoken']): boolean {
  if (/©\s?$|\(c\)\s?$/i.test(lead)) return true;
  const tokens = splitNameTokens(lead.slice(-LONGEST_CREDIT));
  const { notAuthors } = bylineLexicon(spoken);
  return tokens.some((_, at) => at + 4 > tokens.length && phraseAt(notAuthors, tokens, at) > 0);
}

const kindOfUse = (text: string, name: string, isBody: boolean): 'alone' | 'inBody' | 'outside' => {
  if (text.length === name.length) return 'alone';
  return isBody ? 'inBody' : 'outside';
};
