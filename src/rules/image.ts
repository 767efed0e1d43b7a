import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const image: Rule = {
  reason: 'image',
  about: 'What a dump shows of a picture: the name of its file, or a mark in brackets.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findMark(page, index),
  findCertain: (page, index) => findMark(page, index),
  examples: {
    removes: [
      ['en', '[logo.png]'],
      ['de', 'IMG_1234.jpg'],
      ['en', '[24318817]'],
      ['en', '[INLINE]'],
      ['fr', '[]'],
    ],
    keeps: [
      ['en', '[Laughs.]'],
      ['de', '[1] Vgl. den Bericht der Kommission.'],
      ['en', 'He sent a file named photo.jpg to the police.'],
    ],
  },
};

const marks: readonly RegExp[] = [
  /^\[?[\w%()+.,@~-]+\.(?:jpe?g|png|gif|svg|webp|bmp|avif)\]?$/i,
  /^\[(?:image|inline|logo|img|spacer|icon|bild|foto|photo|\d{4,}|[\w-]*[_-][\w_-]*)?\]$/i,
];

const LONGEST = 82;

function findMark({ blocks }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  return text.length <= LONGEST && !text.includes(' ') && marks.some((mark) => mark.test(text)) ? text : null;
}
