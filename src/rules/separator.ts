import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const separator: Rule = {
  reason: 'separator',
  about: 'Signs alone: a rule, a row of stars, what is left of an icon, the mark that a text is at its end.',
  needsPhrase: false,
  find: (page, index) => findSigns(page, index) ?? findEndMark(page, index),
  findCertain: (page, index) => findSigns(page, index) ?? findEndMark(page, index),
  examples: {
    removes: [
      ['en', '* * *'],
      ['en', '________'],
      ['de', '|'],
      ['fr', '×'],
      ['en', '---'],
      ['en', '-30-'],
      ['en', 'Ends'],
      ['zh', '- END -'],
      ['zh', '（全文完）'],
    ],
    keeps: [
      ['en', '1,404'],
      ['ja', '終'],
      ['en', '“?!”'],
    ],
  },
};

/** A run of signs can be as long as a line is wide. */
const LONGEST = 200;

function findSigns({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  if ((measures[index]?.words.words.length ?? 0) > 0 || text.length > LONGEST || /[\p{L}\p{N}?!]/u.test(text)) return null;
  return text.slice(0, 20) || (blocks[index]?.mark ?? '');
}

const LONGEST_MARK = 20;
/** As editors write it everywhere: "-30-", "- END -", "###ENDS###", "（完）". */
const endMark = /^(?:[-—–=*#·~\s]+(?:30|ends?|fin|ende|完|全文完|终)[-—–=*#·~\s]+|[（(【](?:完|全文完|终|終わり|おわり|end)[）)】])$/iu;

/** What such a mark can end in; spares short lines the search. */
const lastOfMark = '-—–=*#·~）)】';

/** As press offices close a release, with a capital. */
const endWord = /^(?:Ends?|ENDS?)$/;

function findEndMark({ blocks }: Page, index: number): string | null {
  const { text = '', mark = '' } = blocks[index] ?? {};
  if (text.length > LONGEST_MARK) return null;
  const whole = `${mark} ${text}`.trim();
  return (lastOfMark.includes(whole.slice(-1)) && endMark.test(whole)) || endWord.test(whole) ? whole : null;
}
