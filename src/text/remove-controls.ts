// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this is about
/**
 * Takes out what a terminal would act on: escape sequences as whole units, overprinting and every
 * control character but tab and line feed. What ends a line anywhere becomes a line feed.
 */
export function removeControls(text: string): string {
  let result = text;
  if (lineEnd.test(result)) result = result.replace(lineEnds, toLineFeeds);
  if (!control.test(result)) return result;
  if (introducer.test(result)) result = result.replace(escapeSequences, '');
  if (result.includes('\b')) result = result.replace(overprints, '');
  return result.replace(controls, '');
}

const lineEnd = /[\r\v\f\u0085\u2028\u2029]/;
const lineEnds = /\r+\n?|[\v\f\u0085\u2028\u2029]/g;

/** Several returns before one line feed are damage done by conversions, not empty lines. */
function toLineFeeds(lineEnd: string): string {
  return lineEnd.startsWith('\r') && !lineEnd.endsWith('\n') ? '\n'.repeat(lineEnd.length) : '\n';
}

const control = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/;
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]+/g;
const introducer = /[\u001b\u0080-\u009f]/;

/** Every part is optional from its end, so that a sequence cut short goes too and no match is retried. */
const escapeSequences = new RegExp(
  [
    // A control sequence: parameters, intermediates, a final character.
    '(?:\\u001b\\[|\\u009b)[\\u0030-\\u003f]*[\\u0020-\\u002f]*[\\u0040-\\u007e]?',
    // A control string (title, clipboard, link, device control) up to its terminator or line end.
    '(?:\\u001b[\\]PX^_]|[\\u0090\\u0098\\u009d-\\u009f])[^\\n\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?',
    // A character set or another choice with intermediates.
    '\\u001b[\\u0020-\\u002f]+[\\u0030-\\u007e]?',
    // Two characters.
    '\\u001b[\\u0030-\\u007e]',
  ].join('|'),
  'g',
);

/** Underlined ("_\bX", "X\b_") and bold ("X\bX") as manual pages and wires print them. */
const overprints = /_[\b](?=[^\n\b])|([^\n])[\b](?=\1)|[\b]_/gu;
