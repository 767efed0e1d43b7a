import type { Block } from '../../article.js';
import type { Page } from '../page.js';
import type { SubtitleSetting } from './subtitle-setting.js';

/** Blocks below the title in which the standfirst may stand, and of these so many of the body. */
const [REACH, INTO_BODY] = [14, 2];
const [LEAST_WORDS, MOST_WORDS] = [3, 80];
const LONGEST = 500;
const MOST_SENTENCES = 5;
const MOST_DIGITS = 0.2;

/** Columns of the one ideographic space that opens a paragraph. */
const IDEOGRAPHIC_SPACE = 2;

/** "　午前6時、…": where paragraphs open with a space, a standfirst does not, unless it stands right below the title. */
function opensAsStory({ blocks, body, measures }: Page, title: number, index: number): boolean {
  const isIndented = (at: number): boolean => blocks[at]?.indent === IDEOGRAPHIC_SPACE;
  if (index === title + 1 || !isIndented(index) || isIndented(title) || (measures[index]?.ideographShare ?? 0) === 0) return false;
  const next = body.isBody.indexOf(true, index + 1);
  return next > 0 && isIndented(next);
}

/** Blocks that may be the standfirst, below the title or below the byline. */
export function subtitleCandidates({ page, title, taken, exclusions }: SubtitleSetting): readonly number[] {
  const { blocks, measures, body } = page;
  const candidates: number[] = [];
  const end = Math.min(blocks.length, title + 1 + REACH);
  let inBody = 0;
  for (let index = title + 1; index < end && inBody < INTO_BODY; index++) {
    if (body.isBody[index]) inBody++;
    const own = measures[index];
    const { text, mark } = blocks[index] as Block;
    if (own === undefined || taken.has(index) || exclusions[index] !== null || mark !== '') continue;
    if (own.wordCount < LEAST_WORDS || own.wordCount > MOST_WORDS || text.length > LONGEST) continue;
    if (opensAsStory(page, title, index)) continue;
    if (own.sentenceEnds > MOST_SENTENCES || own.digitShare > MOST_DIGITS) continue;
    candidates.push(index);
  }
  return candidates;
}
