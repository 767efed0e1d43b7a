// biome-ignore-all lint/suspicious/noMisleadingCharacterClass: each character is meant by itself
/**
 * Composes characters (NFC), keeps a flood of combining marks from piling up, and keeps a joiner
 * only where it shapes the writing. Expects text without control and invisible characters.
 */
export function composeCharacters(text: string): string {
  // Capped before composing too: the time NFC takes grows with the square of a run of marks.
  let result = compose(capMarks(text));
  while (joiner.test(result)) {
    const joined = result.replace(doubtfulJoiners, keepBetweenEmoji);
    if (joined === result) break;
    // Without the joiner its neighbours may compose. Marks and joiners are capped together, so a
    // run is short and this ends after a few rounds.
    result = compose(capMarks(joined));
  }
  return result;
}

/** Composing can turn one mark into two (U+0344), so the marks are capped again where it did. */
function compose(text: string): string {
  const composed = text.normalize('NFC');
  return composed === text ? text : capMarks(composed);
}

function capMarks(text: string): string {
  const selected = text.replace(selectorRuns, '$1');
  return nineInABlockWithMarks.test(selected) ? selected.replace(markRuns, '$1') : selected;
}

/** A second variation selector changes nothing that is seen; runs of them carry hidden data. */
const selectorRuns = /([\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

/** No script writes more marks than this on one letter. */
const markRuns = /([\p{M}\u200c\u200d]{8})[\p{M}\u200c\u200d]+/gu;

/** Any nine characters where marks may be among them: spares most texts a search that is slow to prepare. */
const nineInABlockWithMarks =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u1fff\u200c\u200d\u20d0-\u20ff\u2cef-\u2dff\u302a-\u302f\u3099\u309a\ua66f-\uabff\ud800-\udfff\ufb1e\ufe00-\ufe2f]{9}/;

const joiner = /[\u200c\u200d]/;

/** Arabic and its neighbours, the scripts of India, Tibet, Burma and Cambodia, Mongolian. */
const lettersThatJoin =
  '[\\u0600-\\u0605\\u0610-\\u061a\\u0620-\\u07ff\\u0840-\\u0dff\\u0f00-\\u109f\\u1780-\\u180d\\u180f-\\u18af\\ua840-\\ua87f\\ua8e0-\\ua8ff\\ufb50-\\ufdff\\ufe70-\\ufefc]';
const doubtfulJoiners = new RegExp(
  `(?<!${lettersThatJoin})[\\u200c\\u200d]+|(?<=${lettersThatJoin}[\\u200c\\u200d])[\\u200c\\u200d]+`,
  'g',
);

function keepBetweenEmoji(run: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 2), at);
  const after = whole.slice(at + run.length, at + run.length + 2);
  return run.endsWith('\u200d') && emojiBefore.test(before) && emojiAfter.test(after) ? '\u200d' : '';
}

const emojiBefore = /[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
