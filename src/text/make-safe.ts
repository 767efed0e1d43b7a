import { removeControls } from './remove-controls.js';
import { trimInvisible } from './trim-invisible.js';

/**
 * Makes text safe to print anywhere: line feeds end its lines, ordinary spaces part its words, and
 * nothing in it can move a cursor, turn the direction of writing or hide. Canonically composed
 * (NFC). Text that is safe already comes back as it is.
 */
export function makeSafe(text: string): string {
  const wellFormed = text.toWellFormed();
  if (!oddCharacter.test(wellFormed)) return wellFormed;
  return trimInvisible(removeControls(wellFormed));
}

/**
 * Any character outside the sets that need no work and that no normalisation changes, so that
 * ordinary text costs one scan. Surrogates U+D83C to U+D83E lead to emoji only.
 */
const oddCharacter = new RegExp(
  `[^${[
    '\\t\\n\\u0020-\\u007e\\u00a1-\\u00ac\\u00ae-\\u02ff',
    '\\u0370-\\u0373\\u0375-\\u0377\\u037f-\\u0386\\u0388-\\u0482\\u048a-\\u052f',
    '\\u05d0-\\u05ea\\u060c\\u061b\\u061f\\u0621-\\u064a\\u0660-\\u066f\\u0671-\\u06d3\\u06f0-\\u06f9',
    '\\u1e00-\\u1eff\\u2010-\\u2027\\u2030-\\u205e\\u20a0-\\u20bf\\u2100-\\u2125\\u2190-\\u2328\\u2500-\\u27bf',
    '\\u3000-\\u3029\\u3030-\\u3098\\u309b-\\u3130\\u3190-\\u33ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7a3',
    '\\uff01-\\uff9f\\ufffd\\ud83c-\\ud83e\\udc00-\\udfff',
  ].join('')}]`,
);
