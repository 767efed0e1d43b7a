import type { Block, Label, Piece } from '../article.js';
import type { Claim } from '../parts/claim.js';

/** Cuts the blocks where claims begin and end; `labelRest` says what nobody claimed. No character but white space is lost. */
export function cutPieces(
  blocks: readonly Block[],
  claims: readonly Claim[],
  labelRest: (index: number) => { label: Label; evidence: string },
): Piece[] {
  const byBlock = new Map<number, Claim[]>();
  for (const claim of claims) byBlock.set(claim.block, [...(byBlock.get(claim.block) ?? []), claim]);
  return blocks.flatMap(({ text, lines, mark }, index) => {
    const own = (byBlock.get(index) ?? []).sort((a, b) => a.from - b.from);
    if (own.length === 0) return [{ text, lines, ...labelRest(index) }];
    const pieces: Piece[] = [];
    let at = 0;
    const rest = (to: number): void => {
      const between = text.slice(at, to).trim();
      if (between !== '') pieces.push({ text: between, lines, ...labelRest(index) });
    };
    for (const { from, to, label, evidence } of own) {
      if (from < at) continue;
      rest(from);
      pieces.push({ text: text.slice(from, to).trim(), lines, label, evidence });
      at = to;
    }
    rest(text.length);
    return pieces.filter((piece) => piece.text !== '' || mark !== '');
  });
}
