/** Whether a text is one row of a table, with a tab between two cells, and no listing. */
export const isTableRow = (text: string): boolean => text.includes('\t') && !text.includes('\n');
