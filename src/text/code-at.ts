/**
 * What `text.charCodeAt(index)` gives. V8 keeps texts in a dozen forms (whole, cut out of another,
 * put together, in one byte a letter or two); once a place in the code has met more than four, it
 * looks for the method anew at each character. Asked so, it need not look.
 */
export function codeAt(text: string, index: number): number {
  return String.prototype.charCodeAt.call(text, index);
}
