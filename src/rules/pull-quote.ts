import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const pullQuote: Rule = {
  reason: 'pull-quote',
  about: 'A sentence of the article that is repeated in large letters.',
  needsPhrase: false,
  find: (page, index) => findRepetition(page, index),
  findCertain: (page, index) => findRepetition(page, index),
  examples: {
    removes: [
      [
        'en',
        'The harbour was never ours, she says, we only kept it clean for those who came after us. That is all. And there is more to tell of it.\n\n“We only kept it clean for those who came after us”',
      ],
      [
        'de',
        '„Wir haben den Hafen nie besessen, wir haben ihn nur sauber gehalten“, sagt sie. So war das damals, und so ist es geblieben.\n\n„wir haben ihn nur sauber gehalten“',
      ],
      [
        'de',
        `Von unten ist der Kran nur ein Schatten, sagt sie, und von oben ist er ein Strich auf dem Wasser.\n\n${'Mehr wollte sie an diesem Morgen nicht dazu sagen, und ich schrieb es auf.\n\n'.repeat(9)}»von oben ist er ein Strich auf dem Wasser«`,
      ],
    ],
    keeps: [
      [
        'en',
        'The crane was moved at night. The owner has until the end of the month to answer, a letter says, and has not done so yet.\n\n• The crane was moved without a permit.\n• The owner has until the end of the month to answer',
      ],
      ['en', 'The harbour was never ours, she says, we only kept it clean.\n\nNobody else wanted to'],
      ['de', 'Der Hafen gehört der Stadt, sagt sie, und die Stadt gehört uns allen.\n\nDie Stadt gehört wem?'],
    ],
  },
};

/** An item of a list, which may tell in short what the story says: one of them alone is no pull quote. */
const isItem = (blocks: Page['blocks'], index: number): boolean => {
  const { mark = '' } = blocks[index] ?? {};
  return mark !== '' && !mark.startsWith('>') && (blocks[index - 1]?.mark === mark || blocks[index + 1]?.mark === mark);
};

/** Fewer words than this are a term that the text uses again, unless they stand in quotation marks. */
const FEWEST = 8;
const FEWEST_QUOTED = 4;
const MOST = 40;
/** Blocks above and below that are searched for the sentence, and above for what stands wholly in quotation marks. */
const REACH = 6;
const REACH_OF_QUOTED = 14;
/** Words of such a line, which nothing else is that the story has said above. */
const FEWEST_WHOLLY_QUOTED = 5;
/** Characters of a paragraph that are searched. */
const SEARCHED = 3000;

function findRepetition({ blocks, measures, body }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || index <= body.first || index >= body.last + REACH || own.wordCount > MOST || isItem(blocks, index)) return null;
  const text = blocks[index]?.text ?? '';
  if (own.wordCount < (/^["“„«»‘]/.test(text) ? FEWEST_QUOTED : FEWEST)) return null;
  const isCrosshead = own.wordCount < FEWEST && !own.endsSentence;
  // Its first letter may have become a capital.
  const core = withoutSigns(text).slice(1);
  // A few words that only the text below says are its crosshead.
  const last = isCrosshead ? index : Math.min(body.last, index + REACH);
  for (let other = Math.max(body.first, index - reachOf(text, own.wordCount)); other <= last; other++) {
    const isParagraph = other !== index && body.isBody[other] && (measures[other]?.wordCount ?? 0) > own.wordCount * 1.5;
    if (isParagraph && (blocks[other]?.text ?? '').slice(0, SEARCHED).includes(core)) return `repeats line ${blocks[other]?.lines[0]}`;
  }
  return null;
}

const WHOLLY_QUOTED = /^["“”„«»‘「『].*["“”«»’」』][.!?]?$/u;

const reachOf = (text: string, words: number): number =>
  words >= FEWEST_WHOLLY_QUOTED && WHOLLY_QUOTED.test(text) ? REACH_OF_QUOTED : REACH;

/** A text without the quotation marks around it and the marks at its end; a pattern would take the square of a long row of them. */
function withoutSigns(text: string): string {
  const quotes = ' "“”„«»‘’\'‹›「」『』';
  let from = 0;
  let to = text.length;
  while (from < to && quotes.includes(text.charAt(from))) from++;
  while (to > from && `${quotes}.,!?…`.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}
