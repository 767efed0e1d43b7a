import type { Block, Label, Piece } from '../article.js';
import type { Claim } from '../parts/claim.js';
import { flatListOf } from '../text/flat-list-of.js';

/** What nobody claimed of a block is. */
type LabelRest = (index: number) => { label: Label; evidence: string };

/** Cuts the blocks where claims begin and end; `labelRest` says what nobody claimed. No character but white space and marks is lost. */
export function cutPieces(blocks: readonly Block[], claims: readonly Claim[], labelRest: LabelRest): Piece[] {
  const byBlock = new Map<number, Claim[]>();
  for (const claim of claims) {
    const known = byBlock.get(claim.block);
    if (known) known.push(claim);
    else byBlock.set(claim.block, [claim]);
  }
  return flatListOf(blocks, (block, index) => withMark(block, cutBlock(block, index, byBlock.get(index) ?? [], labelRest)));
}

function cutBlock({ text, lines }: Block, index: number, claims: readonly Claim[], labelRest: LabelRest): Piece[] {
  if (claims.length === 0) return [{ text, lines, ...labelRest(index) }];
  const pieces: Piece[] = [];
  let at = 0;
  const rest = (to: number): void => {
    const between = text.slice(at, to).trim();
    if (between !== '') pieces.push({ text: between, lines, ...labelRest(index) });
  };
  for (const { from, to, label, evidence } of [...claims].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    rest(from);
    const claimed = text.slice(from, to).trim();
    if (claimed !== '') pieces.push({ text: claimed, lines, label, evidence });
    at = to;
  }
  rest(text.length);
  return pieces.length > 0 ? pieces : [{ text: '', lines, ...labelRest(index) }];
}

/** The mark goes back in front of the first piece where it says something that the piece's label does not. */
function withMark({ mark }: Block, pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first === undefined || mark === '') return pieces;
  const said = mark.replace(/^>+ ?/, '');
  return said !== '' && isKept(said, first.label) ? [{ ...first, text: `${said} ${first.text}`.trimEnd() }, ...others] : pieces;
}

/** A number or letter always; a bullet or a dash where the text is no item of a list and no part that stands alone. */
function isKept(mark: string, label: Label): boolean {
  if (/[\p{L}\p{N}]/u.test(mark)) return true;
  if (label.kind === 'paragraph') return label.type === 'paragraph';
  return label.kind === 'removed';
}
