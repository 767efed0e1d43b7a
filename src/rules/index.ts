import type { Block, Reason } from '../article.js';
import { describeScore } from '../parts/describe-score.js';
import type { Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { listOf } from '../text/list-of.js';
import { advertisement } from './advertisement.js';
import { aiSummary } from './ai-summary.js';
import { appPromotion } from './app-promotion.js';
import { attribution } from './attribution.js';
import { audioPlayer } from './audio-player.js';
import { authorBio } from './author-bio.js';
import { breadcrumb } from './breadcrumb.js';
import { caption } from './caption.js';
import { comments } from './comments.js';
import { contact } from './contact.js';
import { cookie } from './cookie.js';
import { copyright } from './copyright.js';
import { correction } from './correction.js';
import { disclaimer } from './disclaimer.js';
import { embed } from './embed.js';
import { follow } from './follow.js';
import { form } from './form.js';
import { gallery } from './gallery.js';
import { image } from './image.js';
import { isAge } from './is-age.js';
import { link } from './link.js';
import { login } from './login.js';
import { mailHeader } from './mail-header.js';
import { navigation } from './navigation.js';
import { newsletter } from './newsletter.js';
import { pager } from './pager.js';
import { paywall } from './paywall.js';
import { pullQuote } from './pull-quote.js';
import { readingTime } from './reading-time.js';
import { related } from './related.js';
import type { Rule } from './rule.js';
import { script } from './script.js';
import { separator } from './separator.js';
import { share } from './share.js';
import { skipLink } from './skip-link.js';
import { tags } from './tags.js';
import { textTools } from './text-tools.js';
import { ticker } from './ticker.js';

/** Every rule, in order: the first that applies names the block. What can be seen from the signs alone comes first, then the words. */
export const rules: readonly Rule[] = [
  image,
  separator,
  script,
  link,
  form,
  mailHeader,
  cookie,
  skipLink,
  audioPlayer,
  advertisement,
  aiSummary,
  gallery,
  caption,
  embed,
  share,
  follow,
  newsletter,
  appPromotion,
  paywall,
  readingTime,
  textTools,
  login,
  related,
  tags,
  comments,
  correction,
  disclaimer,
  copyright,
  attribution,
  contact,
  authorBio,
  pager,
  breadcrumb,
  ticker,
  navigation,
  pullQuote,
];

const rulesOfSigns = rules.filter(({ needsPhrase }) => !needsPhrase);
const isCertain = ({ findCertain }: Rule): boolean => findCertain !== undefined;
const certainRules = rules.filter(isCertain);
const certainRulesOfSigns = rulesOfSigns.filter(isCertain);

const hasPhrase = ({ measures }: Page, index: number): boolean => (measures[index] as Page['measures'][number]).cues.length > 0;

export interface Found {
  readonly reason: Reason;
  /** The words or the measurement that decided. */
  readonly evidence: string;
}

/** A block under a heading that rules take out of the body goes with it where its score is below this. */
const DOUBTFUL = 0.7;
/** The same of a headline right below "Read also". */
const DOUBTFUL_BELOW = 0.9;
/** Words of a heading that need not be a phrase from end to end. */
const LONGEST_LABEL = 3;
/** Words of a call that heads a box whose end is seen. */
const LONGEST_CALL = 8;

/** For each block why it certainly does not belong to a body, whatever its score; null where nothing speaks against it. */
export function findStrangers(page: Page): readonly (Reason | null)[] {
  let heading: Rule | null = null;
  return listOf(page.blocks, (_, index) => {
    const rule = findCertain(page, index);
    if (heading !== null && isAge(page.measures[index])) return rule?.reason ?? heading.reason;
    if (rule !== null) heading = isHeading(page, index, rule) && !isMarkOfTeaser(heading, rule) ? rule : headingBelow(heading, rule);
    else if (!isUnder(heading, page, index)) heading = null;
    return (rule ?? heading)?.reason ?? null;
  });
}

/** What stands beside a headline in a list of others: "For subscribers", "4 min read". */
const marksOfTeasers: ReadonlySet<Reason> = new Set(['paywall', 'audio-player', 'reading-time']);

const isMarkOfTeaser = (heading: Rule | null, rule: Rule): boolean => heading?.reason === 'related' && marksOfTeasers.has(rule.reason);

const headingBelow = (heading: Rule | null, rule: Rule): Rule | null => (isMarkOfTeaser(heading, rule) ? heading : null);

function findCertain(page: Page, index: number): Rule | null {
  for (const rule of hasPhrase(page, index) ? certainRules : certainRulesOfSigns) {
    if (rule.findCertain?.(page, index) != null) return rule;
  }
  return null;
}

function isUnder(heading: Rule | null, page: Page, index: number): boolean {
  if (heading?.goesOn === undefined || !heading.goesOn(page, index)) return false;
  if (heading.hasEnd) return true;
  if (heading.reason === 'share' && headsStory(page, index)) return false;
  if ((page.scores[index] as number) > (isRightBelow(heading, page, index) ? DOUBTFUL_BELOW : DOUBTFUL)) return false;
  if (isLaterNumber(page, index) || (heading.reason === 'related' && isCrosshead(page, index))) return false;
  const own = page.measures[index];
  // What announces a list of the article's own is no headline of another.
  return heading.reason === 'author-bio' || (own !== undefined && isHeadline(own)) || isAge(page.measures[index + 1]);
}

/** Whether a label below the last button stands above a paragraph, or above the amounts of a list that is body. */
function headsStory({ blocks, measures, scores, body }: Page, index: number): boolean {
  const [own, below] = [measures[index], measures[index + 1]];
  if (own === undefined || below === undefined || own.cues.length > 0 || own.digitShare > 0) return false;
  if (!/^\P{L}*[\p{Lu}\p{Lo}]/u.test((blocks[index] as Block).text)) return false;
  const isParagraph = below.endsSentence && below.wordCount >= SHORTEST_PARAGRAPH && (scores[index + 1] as number) >= LEAST_SCORE_BELOW;
  const isAmount = (at: number): boolean => body.isBody[at] === true && AMOUNT.test(blocks[at]?.text ?? '');
  return isParagraph || (isAmount(index + 1) && isAmount(index + 2));
}

/** "90 g of honey" */
const AMOUNT = /^\d+ \p{L}/u;

/** Whether the block is the first headline below "Read also". */
function isRightBelow(heading: Rule, { measures }: Page, index: number): boolean {
  const [above, own] = [measures[index - 1], measures[index]];
  if (heading.reason !== 'related' || own === undefined || above === undefined || own.wordCount <= LONGEST_CROSSHEAD) return false;
  return above.cues.some(({ topic, coverage }) => topic === 'related' && coverage === 'whole');
}

const isHeadline = ({ endsSentence, lastCharacter, sentenceEnds }: Measures): boolean =>
  endsSentence ? '?？؟'.includes(lastCharacter) && sentenceEnds === 1 : !':：'.includes(lastCharacter);

/** Words of a crosshead below a list of other articles, whose headlines are longer; in scripts without spaces characters are words. */
const LONGEST_CROSSHEAD = 5;
/** Words of the paragraph below it, and its score. */
const SHORTEST_PARAGRAPH = 15;
const LEAST_SCORE_BELOW = 0.6;
/** As Japanese papers set them. */
const MARK_OF_CROSSHEAD = /^[■◆●◇□▼]\S/u;

/** A few words alone between a headline of the list and a paragraph of the story; "Steel: A costly promise" is a headline. */
function isCrosshead({ blocks, measures, scores, bylineAt }: Page, index: number): boolean {
  const [above, own, below] = [measures[index - 1], measures[index], measures[index + 1]];
  if (above === undefined || own === undefined || below === undefined) return false;
  const { text } = blocks[index] as Block;
  // "Who pays? We asked the city" is a headline.
  if (own.sentenceEnds > Number(own.endsSentence)) return false;
  const isMarked = MARK_OF_CROSSHEAD.test(text);
  const isShort = own.wordCount <= LONGEST_CROSSHEAD && own.digitShare === 0 && /^\P{L}*\p{Lu}[^:：|]*$/u.test(text);
  if (!(isMarked || isShort) || own.cues.length > 0 || above.cues.length > 0) return false;
  if (!isMarked && bylineAt(index) !== null) return false;
  return below.endsSentence && below.wordCount >= SHORTEST_PARAGRAPH && (scores[index + 1] as number) >= LEAST_SCORE_BELOW;
}

/** "19) A crosshead" goes on with the article's own count, unless the number before it stands right above. */
function isLaterNumber({ blocks }: Page, index: number): boolean {
  const number = numberOf(blocks[index]);
  return number > 1 && numberOf(blocks[index - 1]) !== number - 1;
}

function numberOf(block: Block | undefined): number {
  return Number.parseInt(block?.mark || /^\d{1,3}[.)] /.exec(block?.text ?? '')?.[0] || '0', 10);
}

/** "More on this:" heads a list; "Learn more about the harbour" is the link itself. */
function isHeading(page: Page, index: number, rule: Rule): boolean {
  const own = page.measures[index];
  // An address of electronic mail ends what is said of somebody.
  if (own === undefined || !headsList(page, index) || page.blocks[index]?.text.includes('@')) return false;
  if (rule.hasEnd && own.wordCount <= LONGEST_CALL) return true;
  if (own.wordCount <= LONGEST_LABEL || ':：'.includes(own.lastCharacter) || own.cues.some(({ coverage }) => coverage === 'whole'))
    return true;
  return own.hasCase && isInCapitals((page.blocks[index] as Block).text);
}

const isInCapitals = (text: string): boolean => text === text.toUpperCase();

/** A label that has what it announces beside it ("Tags: ferries, islands") heads no list. */
function headsList({ blocks }: Page, index: number): boolean {
  return !/[:：|][^:：|]/.test((blocks[index]?.text ?? '').slice(0, 80));
}

/** For each block why it is left out of the article, or null where it belongs to the body. */
export function findReasons(page: Page): readonly (Found | null)[] {
  let heading: { readonly rule: Rule; readonly evidence: string } | null = null;
  return listOf(page.blocks, (_, index) => {
    if (page.body.isBody[index]) {
      heading = null;
      return null;
    }
    const named = findNamed(page, index);
    if (named !== null) {
      heading = headsList(page, index) ? named : null;
      return { reason: named.rule.reason, evidence: named.evidence };
    }
    if (heading?.rule.goesOn?.(page, index)) return { reason: heading.rule.reason, evidence: `under "${heading.evidence}"` };
    heading = null;
    return namedByPlace(page, index);
  });
}

function findNamed(page: Page, index: number): { readonly rule: Rule; readonly evidence: string } | null {
  for (const rule of hasPhrase(page, index) ? rules : rulesOfSigns) {
    const evidence = rule.find(page, index) ?? rule.findCertain?.(page, index) ?? null;
    if (evidence !== null) return { rule, evidence };
  }
  return null;
}

/** What is more likely body than not was left out for what stands around it. */
const EVEN = 0.5;
const OUTSIDE = 'left out for its place or its neighbours';

function namedByPlace(page: Page, index: number): Found {
  const { body } = page;
  const evidence = (page.scores[index] as number) < EVEN ? describeScore(page, index) : `${describeScore(page, index)}; ${OUTSIDE}`;
  if (index < body.first) return { reason: 'page-header', evidence };
  return { reason: index > body.last ? 'page-footer' : 'interruption', evidence };
}
