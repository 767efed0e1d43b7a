/**
 * The text as one line without anything a terminal or a browser acts on. Decoding takes such
 * characters out already; renderers do it again, because an article may come from elsewhere.
 */
export function printable(text: string): string {
  if (!suspicious.test(text)) return text;
  return text.toWellFormed().replace(invisible, '').replace(spaces, ' ').trim();
}

// Most texts hold none of these and are returned as they are.
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u1680\u2000-\u2006\u2008-\u200b\u200e\u200f\u2028-\u202e\u205f-\u206f\ud800-\udfff\ufeff]|^\s| {2}|\s$/;
/** Zero-width spaces, joiners of words, and everything that turns the direction of writing. */
const invisible = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** White space that may be one space, and control characters, which part words like it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const spaces = /[\u0000- \u007f-\u009f\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f]+/g;
