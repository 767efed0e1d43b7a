import type { Line } from '../article.js';
import { listOf } from '../text/list-of.js';
import { withoutEmphasis } from './without-emphasis.js';
import { withoutFieldLabels } from './without-field-labels.js';
import { withoutLinkNumbers } from './without-link-numbers.js';

/** Cuts decoded text into numbered lines, without the marks of links in a dump, of fields and of bold words; `decode` has made every line end a line feed. */
export function splitLines(text: string): readonly Line[] {
  return withoutEmphasis(
    withoutFieldLabels(withoutLinkNumbers(listOf(text.split('\n'), (line, index) => ({ number: index + 1, text: line })))),
  );
}
