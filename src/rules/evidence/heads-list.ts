import type { Page } from '../../parts/page.js';

/** Characters at the beginning of a block among which a label has what it announces beside it. */
const OPENING = 80;

/** Whether a label may head a list; one that has what it announces beside it ("Tags: ferries, islands") heads none. */
export const headsList = ({ blocks }: Page, index: number): boolean => !/[:：|][^:：|]/.test((blocks[index]?.text ?? '').slice(0, OPENING));
