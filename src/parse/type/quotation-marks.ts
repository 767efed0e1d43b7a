/** What a paragraph of speech begins and ends with. */
export const opening = '"“„«»‘「『';
export const closing = '"”“»«’」』';
