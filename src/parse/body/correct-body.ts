import type { Block, Reason } from '../../article.js';
import type { PhraseTopic } from '../../languages/language.js';
import type { Body, Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { isProse } from '../../score/survey.js';
import { isQuestionMark } from '../../text/is-question-mark.js';
import { itemAt } from '../../text/item-at.js';
import { listOf } from '../../text/list-of.js';
import { withoutFoot } from './without-foot.js';
import { withoutLooseLabels } from './without-loose-labels.js';

/** Where the score is certainly wrong: takes out the exclusions that a rule knows, and puts back what stands in a list that is body. */
export function correctBody(page: Page, kept: ReadonlySet<number>, exclusions: readonly (Reason | null)[]): Body {
  const listedBelow = findListedBelow(page);
  const corrected = listOf(
    page.body.isBody,
    (inBody, index) =>
      (inBody || kept.has(index)) &&
      exclusions[index] === null &&
      !listedBelow.has(index) &&
      !isAboveFurniture(page, exclusions, index) &&
      !isInListOfOthers(page, index) &&
      !isDoubtfulClutter(page, index) &&
      !isSourceOfPicture(page, exclusions, index),
  );
  return withoutFoot(page, exclusions, withoutLooseLabels(page, corrected) ?? page.body);
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
const LEAST_OF_QUESTION = 0.97;

/** "The islands count their sheep" below a paragraph, and "Read more" below that. */
function isAboveFurniture({ blocks, body, measures, scores }: Page, exclusions: readonly (Reason | null)[], index: number): boolean {
  const [above, own, reason] = [itemAt(measures, index - 1), measures[index], exclusions[index + 1]];
  if (own === undefined || above === undefined || !reason || !furniture.has(reason)) return false;
  const isQuestion = own.endsSentence && own.sentenceEnds === 1 && isQuestionMark(own.lastCharacter) && isLinkAlone(measures, index + 1);
  const least = isQuestion ? LEAST_OF_QUESTION : reason === 'related' ? LEAST_ABOVE_LINK : LEAST_ABOVE;
  if ((scores[index] as number) >= least) return false;
  if (
    (!isQuestion && (own.endsSentence || own.sentenceEnds > 0)) ||
    own.wordCount < 2 ||
    own.wordCount > LONGEST_ABOVE ||
    ':：'.includes(own.lastCharacter)
  )
    return false;
  return isProse(above) && above.endsSentence && body.isBody[index - 1] === true && blocks[index]?.mark === '';
}

/** "Read more" alone above the next paragraph: a question of the story has its answer there, and a list of others its headlines. */
function isLinkAlone(measures: readonly Measures[], index: number): boolean {
  const [own, below] = [measures[index], measures[index + 1]];
  if (own === undefined || below === undefined || ':：'.includes(own.lastCharacter) || !below.endsSentence || !isProse(below)) return false;
  return own.cues.some(({ topic, coverage }) => topic === 'related' && coverage === 'whole');
}

/** Lines of a list of other articles, words of each, and the score of one that is more. */
const MOST_LISTED = 6;
const LEAST_OF_LISTED = 0.45;

/** The last headline below "More on this": no blank line parts it from those above, and one does from the story, which goes on below. */
function isInListOfOthers({ blocks, body, measures, scores }: Page, index: number): boolean {
  const isShort = (at: number): boolean => !measures[at]?.endsSentence && (measures[at]?.wordCount ?? 0) <= LONGEST_ABOVE;
  const isJoined = (at: number): boolean => blocks[at]?.blankLinesBefore === 0;
  if ((scores[index] as number) >= LEAST_OF_LISTED || isJoined(index + 1) || !isShort(index)) return false;
  for (let at = index; at > Math.max(0, index - MOST_LISTED) && isJoined(at); at--) {
    if (body.isBody[at - 1] || !isShort(at - 1)) return false;
    if (measures[at - 1]?.cues.some(({ topic, coverage }) => topic === 'related' && coverage === 'whole')) return true;
  }
  return false;
}

/** Words of a line that says where a picture or figure is from, and the score of one that is more. */
const LONGEST_SOURCE = 6;
const LONGEST_BELOW_CAPTION = 25;
const LEAST_OF_SOURCE = 0.45;

/** "Source: State Library" within the story is of the picture above it; below the story it would be of the article. */
function isSourceOfPicture({ blocks, body, measures, scores }: Page, exclusions: readonly (Reason | null)[], index: number): boolean {
  const own = measures[index];
  // A listing may have a command of that name.
  if (blocks[index]?.text.includes('\n')) return false;
  if (
    own === undefined ||
    index >= body.last ||
    own.wordCount > (exclusions[index - 1] === 'caption' ? LONGEST_BELOW_CAPTION : LONGEST_SOURCE) ||
    (scores[index] as number) >= LEAST_OF_SOURCE
  )
    return false;
  return own.cues.some(({ topic, coverage }) => topic === 'attribution' && coverage === 'start');
}
