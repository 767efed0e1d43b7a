import type { Paragraph } from '../article.js';

/** Questions of an interview are rarely longer, in UTF-16 units. */
const longestQuestion = 300;

/** Whether a paragraph is one question, as an interviewer puts it. */
export function isQuestion({ type, text }: Paragraph): boolean {
  return type === 'paragraph' && text.length <= longestQuestion && questionEnd.test(text);
}

const questionEnd = /[?？؟][\s”’"'»“」』)]*$/;
