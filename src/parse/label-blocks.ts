import type { Block, Piece } from '../article.js';

/** Says of each block, or of each part of one, what it is. */
export function labelBlocks(blocks: readonly Block[]): Piece[] {
  return blocks.map((block, index) => ({
    text: block.text,
    lines: block.lines,
    label: index === 0 ? { kind: 'title' } : { kind: 'paragraph', type: 'paragraph' },
    evidence: index === 0 ? 'first block' : 'below the title',
  }));
}
