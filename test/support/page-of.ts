import type { Block } from '../../src/article.js';
import { languages } from '../../src/languages/index.js';
import { measureBlocks } from '../../src/parse/measure-blocks.js';
import { bylinesOf } from '../../src/parts/byline/bylines-of.js';
import { openingStemsOf } from '../../src/parts/opening-stems-of.js';
import type { Page } from '../../src/parts/page.js';
import type { Head } from '../../src/parts/title/head.js';

export interface MarkedPage {
  readonly page: Page;
  readonly head: Head;
}

/** A page from lines in which "# " marks the headline and "| " the body, so that a test needs no other stage. */
export function pageOf(...lines: readonly string[]): MarkedPage {
  const texts = lines.map((line) => line.replace(/^[#|] /, ''));
  const blocks = texts.map((text, i): Block => ({ text, lines: [i + 1, i + 1], blankLinesBefore: 0, indent: 0, mark: '' }));
  const isBody = lines.map((line) => line.startsWith('| '));
  const body = { first: isBody.includes(true) ? isBody.indexOf(true) : lines.length, last: isBody.lastIndexOf(true), isBody };
  const titleBlock = lines.findIndex((line) => line.startsWith('# '));
  const claims =
    titleBlock < 0
      ? []
      : [{ block: titleBlock, from: 0, to: texts[titleBlock]?.length ?? 0, label: { kind: 'title' as const }, evidence: 'marked' }];
  const measured = measureBlocks(blocks, languages);
  return {
    page: {
      blocks,
      ...measured,
      scores: isBody.map(Number),
      weighed: null,
      body,
      bylineAt: bylinesOf(blocks, measured.spoken),
      openingStemsAt: openingStemsOf(blocks, measured.measures),
    },
    head: { titleBlock: titleBlock < 0 ? null : titleBlock, claims },
  };
}
