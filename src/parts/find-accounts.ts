import type { Page } from './page.js';

/** Longer blocks are prose that tells of accounts. */
const LONGEST = 1000;

/** The addresses and the names of accounts that a page holds, in lower case: "nora.feld@example", "@norafeld". */
export function findAccounts({ blocks }: Page): string {
  const held = blocks.filter(({ text }) => text.length <= LONGEST && text.includes('@'));
  return held.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d._-]*@[\p{L}\d_]+/gu) ?? []).join(' ');
}
