import type { TitleSetting } from '../../score/title/title-survey.js';
import { splitWords } from '../../text/split-words.js';
import { isTelling, stemOf } from '../../text/stems.js';
import type { Span } from './split-page-title.js';

/** A site's name behind the headline itself, as some pages print both: "Headline | The Example", "标题_例子新闻". */
const SITE = /(?:\s+[|｜]\s+[^|｜]{2,40}|(?<=\p{Script=Han})_[^_\s]{2,12})$/u;
/** Words of such a name, and of a headline that may do without. */
const [MOST_NAME_WORDS, LEAST_LEFT] = [4, 4];

/** A headline without the site's name behind it; the body says nothing of that. */
export function withoutSiteBehind(text: string, { from, to }: Span, { bodyStems }: TitleSetting): Span {
  const site = SITE.exec(text.slice(from, to));
  if (site === null) return { from, to };
  const end = from + site.index;
  const name = splitWords(text, end, to).words;
  const isIdeographic = /\p{Script=Han}/u.test(site[0]);
  if (name.length > (isIdeographic ? 2 * MOST_NAME_WORDS : MOST_NAME_WORDS) || splitWords(text, from, end).words.length < LEAST_LEFT)
    return { from, to };
  const isTold = !isIdeographic && name.some((word) => isTelling(word) && bodyStems.has(stemOf(word)));
  return isTold ? { from, to } : { from, to: end };
}
