import type { Page } from '../../parts/page.js';
import { onceFor } from '../../text/once-for.js';
import { asks } from './asks.js';
import { longestCrosshead } from './longest-crosshead.js';

/** Words of any question that an interviewer asks. */
const LONGEST = 60;
const FEWEST = 4;
/** Shares of the body that ask: where one asks and another answers each time, and where some questions are long as well. */
const MANY = 0.3;
const SOME = 0.15;
/** The share of the questions that are too long for a crosshead, as those of an explainer never are. */
const LONG_SHARE = 0.12;

/** Whether the questions of the body are those of an interview, and no crossheads. */
export const questionsAreTurns = onceFor((page: Page): boolean => {
  let [blocks, questions, long] = [0, 0, 0];
  for (let index = page.body.first; index <= page.body.last; index++) {
    if (!page.body.isBody[index]) continue;
    blocks++;
    const words = page.measures[index]?.wordCount ?? 0;
    if (words > LONGEST || !asks(page, index)) continue;
    questions++;
    if (words > longestCrosshead) long++;
  }
  if (questions < FEWEST) return false;
  return questions >= MANY * blocks || (questions >= SOME * blocks && long >= LONG_SHARE * questions);
});
