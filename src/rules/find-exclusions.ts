import type { Block, Reason } from '../article.js';
import type { Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { isQuestionMark } from '../text/is-question-mark.js';
import { listOf } from '../text/list-of.js';
import { contentsOf } from './evidence/contents-of.js';
import { headsList } from './evidence/heads-list.js';
import { isAge } from './evidence/is-age.js';
import { isCrosshead, LONGEST_CROSSHEAD } from './evidence/is-crosshead.js';
import { isCrossheadApart } from './evidence/is-crosshead-apart.js';
import { rules } from './index.js';
import type { Rule } from './rule.js';
import { rulesToAsk } from './rules-to-ask.js';

const certainRulesFor = rulesToAsk(rules.filter(({ findCertain }) => findCertain !== undefined));

/** A block under a heading that rules take out of the body goes with it where its score is below this. */
const DOUBTFUL = 0.7;
/** The same of a headline right below "Read also". */
const DOUBTFUL_BELOW = 0.9;
/** Words of a heading that need not be a phrase from end to end. */
const LONGEST_LABEL = 3;
/** Words of a call that heads a box whose end is seen. */
const LONGEST_CALL = 8;

/** For each block why it certainly does not belong to a body, whatever its score; null where nothing speaks against it, and for a crosshead that the table of contents lists. */
export function findExclusions(page: Page): readonly (Reason | null)[] {
  let heading: Rule | null = null;
  const { heads } = contentsOf(page.measures);
  return listOf(page.blocks, (_, index) => {
    if (heads.has(index)) {
      heading = null;
      return null;
    }
    const rule = findCertain(page, index);
    if (heading !== null && isAge(page.measures[index])) return rule?.reason ?? heading.reason;
    if (rule !== null) heading = headingBelow(heading, rule, page, index);
    else if (!isUnder(heading, page, index)) heading = null;
    return (rule ?? heading)?.reason ?? null;
  });
}

function findCertain(page: Page, index: number): Rule | null {
  for (const rule of certainRulesFor(page, index)) {
    if (rule.findCertain?.(page, index) != null) return rule;
  }
  return null;
}

/** The heading that holds below a block that a rule names. */
function headingBelow(heading: Rule | null, rule: Rule, page: Page, index: number): Rule | null {
  if (heading?.listsHeadlines && rule.marksHeadlines) return heading;
  return isHeading(page, index, rule) ? rule : null;
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

function isUnder(heading: Rule | null, page: Page, index: number): boolean {
  if (heading?.goesOn === undefined || !heading.goesOn(page, index)) return false;
  if (heading.hasEnd) return true;
  if (isCrossheadApart(page, index)) return false;
  const isNext = heading.listsHeadlines === true && isRightBelow(page, index);
  if ((page.scores[index] as number) > (isNext ? DOUBTFUL_BELOW : DOUBTFUL)) return false;
  if (isLaterNumber(page, index) || (heading.listsHeadlines && isCrosshead(page, index))) return false;
  const own = page.measures[index];
  // What announces a list of the article's own is no headline of another.
  return heading.holdsProse === true || (own !== undefined && isHeadline(own)) || isAge(page.measures[index + 1]);
}

/** Whether the block is the first headline below "Read also". */
function isRightBelow({ measures }: Page, index: number): boolean {
  const [above, own] = [measures[index - 1], measures[index]];
  if (own === undefined || above === undefined || own.wordCount <= LONGEST_CROSSHEAD) return false;
  return above.cues.some(({ topic, coverage }) => topic === 'related' && coverage === 'whole');
}

const isHeadline = ({ endsSentence, lastCharacter, sentenceEnds }: Measures): boolean =>
  endsSentence ? isQuestionMark(lastCharacter) && sentenceEnds === 1 : !':：'.includes(lastCharacter);

/** "19) A crosshead" goes on with the article's own count, unless the number before it stands right above. */
function isLaterNumber({ blocks }: Page, index: number): boolean {
  const number = numberOf(blocks[index]);
  return number > 1 && numberOf(blocks[index - 1]) !== number - 1;
}

function numberOf(block: Block | undefined): number {
  return Number.parseInt(block?.mark || /^\d{1,3}[.)] /.exec(block?.text ?? '')?.[0] || '0', 10);
}
