import type { Page } from '../../parts/page.js';

/** Blocks of a post between the name above it and the time below it. */
const MOST_BLOCKS = 6;

/** Characters of a row of counts and buttons: "312 Reply Copy link", "Read 27 replies". */
const LONGEST_ROW = 40;

/** Rows that stand below the time of a post. */
const MOST_ROWS = 4;

/** What a site prints below a post that an article shows: its time ("8:14 PM · Aug 21, 2022"), and rows of counts. */
export function findPostFoot(page: Page, index: number): string | null {
  if (isTimeOfPost(page, index)) return 'time of a post';
  const text = page.blocks[index]?.text ?? '';
  if (text.length > LONGEST_ROW || !/\d/.test(text) || /[.:!?…]$/.test(text)) return null;
  for (let at = index - 1; at >= index - MOST_ROWS; at--) {
    if (isTimeOfPost(page, at)) return 'counts of a post';
    if ((page.blocks[at]?.text.length ?? LONGEST_ROW + 1) > LONGEST_ROW) return null;
  }
  return null;
}

function isTimeOfPost({ blocks }: Page, index: number): boolean {
  const text = blocks[index]?.text ?? '';
  if (text.length > 70 || !/^\d{1,2}[:.]\d{2}[^·\d]{0,8}· .*\b(?:19|20)\d{2}\b/.test(text)) return false;
  for (let at = index - 1; at >= index - MOST_BLOCKS; at--) if (isHandle(blocks[at]?.text ?? '')) return true;
  return false;
}

/** "Ana Lund @analund" and "@analund" head a post. */
const isHandle = (text: string): boolean => text.length <= 80 && /(?:^| )@\w{1,20}$/.test(text);
