import type { Page } from '../../parts/page.js';
import { isQuestion } from './is-question.js';

/** Words of a question that a crosshead could ask, and of any that an interviewer asks. */
const SHORT = 14;
const LONG = 60;
const FEWEST = 4;
/** Shares of the body that ask: where one asks and another answers each time, and where some questions are long as well. */
const MANY = 0.3;
const SOME = 0.15;
/** The share of the questions that are too long for a crosshead, as those of an explainer never are. */
const LONG_SHARE = 0.12;

const known = new WeakMap<Page, boolean>();

/** Whether the questions of the body are those of an interview, and no crossheads. */
export function isInterview(page: Page): boolean {
  const before = known.get(page);
  if (before !== undefined) return before;
  const result = asksAndAnswers(page);
  known.set(page, result);
  return result;
}

function asksAndAnswers(page: Page): boolean {
  let [blocks, questions, long] = [0, 0, 0];
  for (let index = page.body.first; index <= page.body.last; index++) {
    if (!page.body.isBody[index]) continue;
    blocks++;
    const words = page.measures[index]?.wordCount ?? 0;
    if (words > LONG || !isQuestion(page, index)) continue;
    questions++;
    if (words > SHORT) long++;
  }
  if (questions < FEWEST) return false;
  return questions >= MANY * blocks || (questions >= SOME * blocks && long >= LONG_SHARE * questions);
}
