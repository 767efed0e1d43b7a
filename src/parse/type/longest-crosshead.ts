/** Words of a crosshead, and of a question that may be one. */
export const longestCrosshead = 14;
