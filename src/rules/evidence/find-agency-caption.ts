import { pictureAgencies } from '../../names/picture-agencies.js';
import type { Page } from '../../parts/page.js';

/** Words of a caption that an agency opens or stands above. */
const LONGEST = 40;
/** Characters within which the name of an agency ends. */
const LONGEST_AGENCY = 30;

/** The words that names of several words begin with; few lines do. */
const openers: ReadonlySet<string> = new Set(
  [...pictureAgencies].filter((name) => name.includes(' ')).map((name) => name.split(' ', 1)[0] as string),
);

/** What a picture shows, in front of which or above which stands who sold it. */
export const findAgencyCaption = (page: Page, index: number): string | null =>
  findOpeningAgency(page, index) ?? findBelowAgency(page, index);

/** "Getty Images An old crane above a quay": who sold the picture, and what it shows to those who cannot see it. */
function findOpeningAgency({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.endsSentence || own.wordCount > LONGEST || !openers.has(own.words.words[0] as string)) return null;
  if (!/^\p{Lu}/u.test(text)) return null;
  for (let end = text.indexOf(' '); end > 0 && end <= LONGEST_AGENCY; end = text.indexOf(' ', end + 1)) {
    const isSetApart = text.slice(0, end).includes(' ') && /^\p{Lu}/u.test(text.slice(end + 1));
    if (isSetApart && pictureAgencies.has(text.slice(0, end).toLowerCase())) return text.slice(0, end);
  }
  return null;
}

/** Words of a caption; a crosshead has fewer. */
const FEWEST_BELOW = 6;

/** What stands below such a picture and is no sentence: its caption. */
function findBelowAgency(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || own.endsSentence || own.wordCount < FEWEST_BELOW || own.wordCount > LONGEST) return null;
  return findOpeningAgency(page, index - 1);
}
