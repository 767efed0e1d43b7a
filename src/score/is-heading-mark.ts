import type { Block } from '../article.js';

/** Whether a block's mark is that of a heading in Markdown; further in, lynx marks its lists with the same sign. */
export const isHeadingMark = ({ mark, indent }: Block): boolean => mark.startsWith('#') && indent < 4;
