/**
 * The text as one line without anything a terminal or a browser acts on. Decoding takes such
 * characters out already; renderers do it again, because an article may come from elsewhere.
 */
export function printable(text: string): string {
  const isPlain = !suspicious.test(text);
  return isPlain ? text : text.toWellFormed().replace(controls, ' ').replace(directionControls, '').replace(spaces, ' ').trim();
}

// Control characters, direction overrides and isolates, surrogates, and white space to fold.
const suspicious =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u1680\u2000-\u2006\u2008-\u200a\u2028-\u202e\u205f\u2066-\u2069\u3000\ufeff\ud800-\udfff]|^\s| {2}|\s$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const directionControls = /[\u202a-\u202e\u2066-\u2069\ufeff]/g;
const spaces = / {2,}/g;
