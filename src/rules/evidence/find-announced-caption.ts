import type { Page } from '../../parts/page.js';
import type { Measures } from '../../score/measure-block.js';
import { isBriefInBody } from './is-brief-in-body.js';

/** Words of the notice that the story goes on below a picture, and of what the picture shows. */
const LONGEST_NOTICE = 10;
const [FEWEST, LONGEST] = [3, 25];
/** The score of what is a paragraph all the same. */
const SURE = 0.9;
/** Letters of a word for pictures, to which endings are written on: "bilde", "bildet". */
const SHORTEST_WORD = 4;
const PICTURE = /^[^ ]+(?= \*$|$)/u;

/** What a picture shows, below the notice that the story goes on behind it: "The story continues below the picture." */
export function findAnnouncedCaption(page: Page, index: number): string | null {
  const { blocks, body, measures, scores } = page;
  const own = measures[index];
  if (own === undefined || index <= body.first || index >= body.last || blocks[index]?.mark !== '') return null;
  if (own.wordCount < FEWEST || own.wordCount > LONGEST || own.sentenceEnds > 1 || (scores[index] as number) >= SURE) return null;
  const notice = namesPicture(page, measures[index - 1]) ? blocks[index - 1] : undefined;
  if (notice === undefined || (own.endsSentence && !isBriefInBody(page, own.wordCount))) return null;
  return /^["“”„«»‘–—-]/.test(blocks[index]?.text ?? '') ? null : `below ${notice.text}`;
}

function namesPicture({ spoken }: Page, above: Measures | undefined): boolean {
  if (above === undefined || above.wordCount > LONGEST_NOTICE) return false;
  if (!above.cues.some(({ topic, from }) => topic === 'advertisement' && from === 0)) return false;
  const words = spoken.flatMap(({ phrases }) => phrases.caption.flatMap((phrase) => PICTURE.exec(phrase)?.[0] ?? []));
  const pictures = words.filter((word) => word.length >= SHORTEST_WORD);
  return above.words.words.some((word) => pictures.some((picture) => word.startsWith(picture)));
}
