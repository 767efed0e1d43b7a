/** Whether a character, the last one of a text, asks; false of none. */
export const isQuestionMark = (character: string): boolean => character !== '' && '?？؟'.includes(character);
