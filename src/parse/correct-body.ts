import type { Block, Reason } from '../article.js';
import type { PhraseTopic } from '../languages/language.js';
import type { Body, Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { isProse } from '../score/survey.js';
import { itemAt } from '../text/item-at.js';
import { listOf } from '../text/list-of.js';
import { isTableRow } from './is-table-row.js';
import { withoutFoot } from './without-foot.js';
import { withoutLooseLabels } from './without-loose-labels.js';

/** Where the score is certainly wrong: takes out the strangers that a rule knows, and puts back what stands in a list that is body. */
export function correctBody(page: Page, strangers: readonly (Reason | null)[]): Body {
  const rowsOfBody = findRowsOfBody(page);
  const listedBelow = findListedBelow(page);
  const isKept = (index: number): boolean =>
    isAmongItems(page, index) || isListingInside(page, index) || rowsOfBody.has(index) || isCrosshead(page, index);
  const corrected = listOf(
    page.body.isBody,
    (inBody, index) =>
      (inBody || isKept(index)) &&
      strangers[index] === null &&
      !listedBelow.has(index) &&
      !isAboveFurniture(page, strangers, index) &&
      !isDoubtfulClutter(page, index) &&
      !isSourceOfPicture(page, strangers, index),
  );
  return withoutFoot(page, strangers, withoutLooseLabels(page, corrected) ?? page.body);
}

/** Words of a line that may stand on a page twice, and the score of a sentence that does. */
const SHORTEST_TWICE = 4;
const LONGEST_TWICE = 30;
const LEAST_TWICE = 0.6;

/** The lines of the body that stand below it again: headlines of other articles, and offers. Where a long paragraph does, it is the article that stands there twice. */
function findListedBelow({ blocks, body, measures, scores }: Page): ReadonlySet<number> {
  const found = new Set<number>();
  const below = new Set<string>();
  for (let index = body.last + 1; index < blocks.length; index++) {
    if ((measures[index] as Measures).wordCount >= SHORTEST_TWICE) below.add((blocks[index] as Block).text);
  }
  for (let index = body.first; index <= body.last; index++) {
    const own = measures[index] as Measures;
    if (own.wordCount < SHORTEST_TWICE || !body.isBody[index] || !below.has((blocks[index] as Block).text)) continue;
    if (own.wordCount > LONGEST_TWICE) return new Set();
    if (!own.endsSentence || (scores[index] as number) < LEAST_TWICE) found.add(index);
  }
  return found;
}

/** Topics with whose words a line of the story seldom begins, and the score of one that does. */
const clutterTopics: ReadonlySet<PhraseTopic> = new Set(['advertisement', 'cookie', 'share']);
const LEAST_WITH_CUE = 0.6;
/** More such topics, of which a story may speak: only the score of one that hardly is body lets a line go. */
const doubtfulTopics: ReadonlySet<PhraseTopic> = new Set([
  'app-promotion',
  'disclaimer',
  'embed',
  'follow',
  'form',
  'login',
  'newsletter',
  'paywall',
  'text-tools',
]);
const LEAST_IN_DOUBT = 0.45;

/** "Click below to load the content of others", "Share 79 Comment": no rule is certain of such lines, and the score doubts them too. A word alone may be a crosshead. */
function isDoubtfulClutter({ measures, scores }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || own.wordCount < 2 || (scores[index] as number) >= LEAST_WITH_CUE) return false;
  const isDoubtful = (scores[index] as number) < LEAST_IN_DOUBT;
  return own.cues.some(({ topic, coverage, from, to }) => {
    if (coverage === 'end') return isDoubtful && topic === 'newsletter' && to - from >= FEWEST_AT_END;
    if (coverage === 'inside') return false;
    return clutterTopics.has(topic) || (isDoubtful && to - from > 1 && doubtfulTopics.has(topic));
  });
}

/** Words of a promise at the end of a line: "… direkt in Ihr Postfach". */
const FEWEST_AT_END = 3;

/** What stands below a headline of another article or a line of the page, and never below a crosshead. */
const furniture: ReadonlySet<Reason> = new Set([
  'related',
  'share',
  'comments',
  'reading-time',
  'newsletter',
  'follow',
  'ticker',
  'text-tools',
  'pager',
]);
/** Words of such a line, and the score of one that is more; above the link itself that of one that is not. */
const LONGEST_ABOVE = 15;
const LEAST_ABOVE = 0.6;
const LEAST_ABOVE_LINK = 0.8;

/** "The islands count their sheep" below a paragraph, and "Read more" below that. */
function isAboveFurniture({ blocks, body, measures, scores }: Page, strangers: readonly (Reason | null)[], index: number): boolean {
  const [above, own, reason] = [itemAt(measures, index - 1), measures[index], strangers[index + 1]];
  if (
    own === undefined ||
    above === undefined ||
    !reason ||
    !furniture.has(reason) ||
    (scores[index] as number) >= (reason === 'related' ? LEAST_ABOVE_LINK : LEAST_ABOVE)
  )
    return false;
  if (own.endsSentence || own.sentenceEnds > 0 || own.wordCount < 2 || own.wordCount > LONGEST_ABOVE || ':：'.includes(own.lastCharacter))
    return false;
  return isProse(above) && above.endsSentence && body.isBody[index - 1] === true && blocks[index]?.mark === '';
}

/** Words of a line that says where a picture or figure is from, and the score of one that is more. */
const LONGEST_SOURCE = 6;
const LONGEST_BELOW_CAPTION = 25;
const LEAST_OF_SOURCE = 0.45;

/** "Source: State Library" within the story is of the picture above it; below the story it would be of the article. */
function isSourceOfPicture({ blocks, body, measures, scores }: Page, strangers: readonly (Reason | null)[], index: number): boolean {
  const own = measures[index];
  // A listing may have a command of that name.
  if (blocks[index]?.text.includes('\n')) return false;
  if (
    own === undefined ||
    index >= body.last ||
    own.wordCount > (strangers[index - 1] === 'caption' ? LONGEST_BELOW_CAPTION : LONGEST_SOURCE) ||
    (scores[index] as number) >= LEAST_OF_SOURCE
  )
    return false;
  return own.cues.some(({ topic, coverage }) => topic === 'attribution' && coverage === 'start');
}

/** A listing inside the story belongs to it; prose is all that scores know. */
function isListingInside({ blocks, body }: Page, index: number): boolean {
  return index > body.first && index < body.last && (blocks[index]?.text.includes('\n') ?? false);
}

/** The rows of the tables of which a row is body, but for calendars: they have figures, and two letters for a day. */
function findRowsOfBody({ blocks, body }: Page): ReadonlySet<number> {
  const found = new Set<number>();
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (isTableRow(blocks[to]?.text ?? '')) to++;
    if (to === from) continue;
    const cells = blocks.slice(from, to).flatMap(({ text }) => text.split('\t'));
    const named = cells.filter((cell) => /\p{L}{3}|\p{Lo}/u.test(cell)).length;
    if (body.isBody.slice(from, to).includes(true) && named >= cells.length * LEAST_NAMED) {
      for (let index = from; index < to; index++) found.add(index);
    }
    from = to;
  }
  return found;
}

const LEAST_NAMED = 0.25;

/** Fewer words than a paragraph has. */
const LONGEST_ITEM = 13;

/** A block without a word of a page's furniture, between two items that are body: one of their list. */
function isAmongItems(page: Page, index: number): boolean {
  return page.measures[index]?.cues.length === 0 && isItem(page, index - 1) && isItem(page, index + 1);
}

function isItem({ blocks, body, measures }: Page, index: number): boolean {
  const own = measures[index];
  if (own === undefined || !body.isBody[index]) return false;
  return blocks[index]?.mark !== '' || !own.endsSentence || own.wordCount <= LONGEST_ITEM;
}

/** Words of a crosshead that scores low, and of the paragraph that it heads. */
const LONGEST_CROSSHEAD = 8;
const SHORTEST_PARAGRAPH = 15;

/** A few words alone between two paragraphs head the second; that menus have them too ("History", "Culture") says nothing there. */
function isCrosshead({ blocks, body, measures }: Page, index: number): boolean {
  const [above, own, below] = [itemAt(measures, index - 1), measures[index], measures[index + 1]];
  if (above === undefined || own === undefined || below === undefined) return false;
  if (!body.isBody[index - 1] || !body.isBody[index + 1] || own.wordCount > LONGEST_CROSSHEAD) return false;
  if (own.endsSentence || ',;:，、'.includes(own.lastCharacter) || !/^\P{Ll}*\p{L}/u.test(blocks[index]?.text ?? '')) return false;
  if (own.cues.some(({ topic, coverage }) => topic !== 'navigation' || coverage !== 'whole')) return false;
  return above.endsSentence && below.endsSentence && below.wordCount >= SHORTEST_PARAGRAPH;
}
