import { countIn, type TitleSurvey } from './title-survey.js';
import type { Trait } from './trait.js';

/** Further away a byline, a date or a menu belongs to something else. */
const [BELOW, ABOVE] = [4, 3];
/** A line that is less certainly one names no author. */
const CERTAIN = 0.5;
const MENU_REACH = 3;
const menuTopics: ReadonlySet<string> = new Set(['navigation', 'login', 'skip-link']);

type Sign = (survey: TitleSurvey, block: number) => boolean;

const isSigned: Sign = ({ signs }, block) => block >= 0 && signs.signedAt(block) >= CERTAIN;
const isDated: Sign = ({ signs }, block) => block >= 0 && signs.isDatedAt(block);
const isMenu: Sign = ({ measures }, block) =>
  measures[block]?.cues.some(({ topic, coverage }) => coverage !== 'inside' && menuTopics.has(topic)) ?? false;

const blocksTowards =
  (sign: Sign, step: 1 | -1, reach: number): Trait =>
  ({ block }, survey) => {
    let distance = 1;
    while (distance <= reach && !sign(survey, block + distance * step)) distance++;
    return distance;
  };

/** What tells the head of an article, a site's name and a menu entry, as other parts read them. */
export const titleSigns = {
  'blocks to a name': blocksTowards(isSigned, 1, BELOW),
  'blocks from a name': blocksTowards(isSigned, -1, ABOVE),
  'blocks to a date': blocksTowards(isDated, 1, BELOW),
  'blocks from a date': blocksTowards(isDated, -1, ABOVE),
  'blocks from a menu': blocksTowards(isMenu, -1, MENU_REACH),
  'certainty as a byline': ({ block }, { signs }) => signs.signedAt(block),
  'is dated': ({ block }, { signs }) => Number(signs.isDatedAt(block)),
  'words of sites': ({ words }, { siteWords }) => countIn(words.words, siteWords),
  'share of words in a copyright line': ({ words }, { copyrightWords }) =>
    copyrightWords.size === 0 ? -1 : countIn(words.words, copyrightWords) / Math.max(1, words.words.length),
  'how common its words are in menus': (candidate, survey) => survey.inMenus(candidate),
} satisfies Record<string, Trait>;
