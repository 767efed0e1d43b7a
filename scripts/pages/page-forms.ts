import type { LabelledPage } from './labelled-page.js';

type Lines = LabelledPage['lines'];

/** The forms in which one page comes: copied, with a blank line after each line, dumped by two text browsers, wrapped. */
export const pageForms = {
  copied: (lines) => lines.map(({ text }) => text).join('\n'),
  spaced: (lines) => withText(lines, ({ text }) => text).join('\n\n'),
  lynx: (lines) => withText(lines, ({ mark, text }) => (mark ? `\n${wrapped(text, 78, '   ')}\n` : wrapped(text, 78, '   '))).join('\n'),
  w3m: (lines) => withText(lines, ({ mark, text }) => (mark ? `\n${wrapped(text, 80)}\n` : wrapped(text, 80))).join('\n'),
  wrapped: (lines) => withText(lines, ({ text }) => wrapped(text, 72)).join('\n\n'),
} as const satisfies Readonly<Record<string, (lines: Lines) => string>>;

export type PageForm = keyof typeof pageForms;

function withText(lines: Lines, print: (line: Lines[number]) => string): string[] {
  return lines.flatMap((line) => (line.text.trim() ? [print(line)] : []));
}

/** Breaks at spaces, so that text without any stays one line, as these programs leave it. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > width) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
