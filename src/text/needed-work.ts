/** What has to be done to a text before it is safe; flags, so that one scan can add them up. */
export const Work = { none: 0, control: 1, space: 2, invisible: 4, compose: 8 } as const;

/** Looks at every character once, because nearly all text needs little or nothing. */
export function neededWork(text: string): number {
  let work = 0;
  for (let i = 0; i < text.length; i++) work |= workOf[text.charCodeAt(i)] as number;
  return work;
}

/** Letters, ideographs, digits and signs that neither composing nor a neighbour changes. */
const plain: readonly (readonly [number, number])[] = [
  [0x0020, 0x02ff],
  [0x0370, 0x0373],
  [0x0375, 0x0377],
  [0x037f, 0x0386],
  [0x0388, 0x0482],
  [0x048a, 0x052f],
  [0x05d0, 0x05ea],
  [0x060c, 0x060c],
  [0x061b, 0x061b],
  [0x061f, 0x061f],
  [0x0621, 0x064a],
  [0x0660, 0x066f],
  [0x0671, 0x06d3],
  [0x06f0, 0x06f9],
  [0x1e00, 0x1eff],
  [0x2010, 0x205e],
  [0x20a0, 0x20bf],
  [0x2100, 0x2125],
  [0x2190, 0x2328],
  [0x2500, 0x27bf],
  [0x3000, 0x3029],
  [0x3030, 0x3098],
  [0x309b, 0x3130],
  [0x3190, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xff01, 0xff9f],
  [0xfffd, 0xfffd],
];

/** The second half of any pair, and the first halves of emoji and of rare ideographs. */
const plainSurrogates: readonly (readonly [number, number])[] = [
  [0xd83c, 0xd83e],
  [0xd840, 0xd87d],
  [0xdc00, 0xdfff],
];

/** The work each UTF-16 code unit asks for. What is not listed may combine with its neighbours. */
const workOf = makeTable();

function makeTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(Work.compose);
  for (const [first, last] of plain) table.fill(Work.none, first, last + 1);
  table.fill(Work.control, 0x00, 0x09);
  table.fill(Work.control, 0x0b, 0x20);
  table.fill(Work.control, 0x7f, 0xa0);
  table.fill(Work.none, 0x09, 0x0b);
  for (const code of [0x2028, 0x2029]) table[code] = Work.control;
  table.fill(Work.space, 0x2000, 0x200b);
  for (const code of [0xa0, 0x1680, 0x202f, 0x205f, 0x2800, 0x3164, 0xffa0]) table[code] = Work.space;
  table.fill(Work.invisible, 0x202a, 0x202f);
  table.fill(Work.invisible, 0x2060, 0x2070);
  table.fill(Work.invisible, 0xfff0, 0xfffc);
  for (const code of [0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0xfeff]) table[code] = Work.invisible;
  table.fill(Work.invisible | Work.compose, 0xd800, 0xdc00);
  for (const [first, last] of plainSurrogates) table.fill(Work.none, first, last + 1);
  return table;
}
