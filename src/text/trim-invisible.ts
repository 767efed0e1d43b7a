/**
 * Takes out what nobody sees but programs obey (direction overrides, tags, zero-width characters),
 * makes every kind of space an ordinary one, keeps a flood of combining marks from piling up, and
 * composes characters (NFC). Expects text without control characters.
 */
export function trimInvisible(text: string): string {
  let result = text.replace(oddSpaces, ' ').replace(invisible, '');
  // Capped before composing too: the time NFC takes grows with the square of a run of marks.
  result = compose(capMarks(result));
  while (joiner.test(result)) {
    const joined = result.replace(joiners, keepJoinerWhereItWorks);
    if (joined === result) break;
    // Without the joiner its neighbours may compose. Marks and joiners are capped together, so a
    // run is short and this ends after a few rounds.
    result = compose(joined);
  }
  return result;
}

const oddSpaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3164\uffa0]/g;

/**
 * Soft hyphen, grapheme joiner, direction marks, embeddings, overrides and isolates, word joiner
 * and invisible operators, deprecated format characters, byte order mark, annotations, shorthand
 * and musical format controls, tags.
 */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e00ff}\u{e01f0}-\u{e0fff}]+/gu;

/** No script writes more marks than this on one letter. */
const markRuns = /([\p{M}\u200c\u200d]{8})[\p{M}\u200c\u200d]+/gu;

/** A second variation selector changes nothing that is seen; runs of them carry hidden data. */
const selectorRuns = /([\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]+/gu;

function capMarks(text: string): string {
  return text.replace(selectorRuns, '$1').replace(markRuns, '$1');
}

/** Composing can turn one mark into two (U+0344), so the marks are capped again where it did. */
function compose(text: string): string {
  const composed = text.normalize('NFC');
  return composed === text ? text : capMarks(composed);
}

const joiner = /[\u200c\u200d]/;
const joiners = /[\u200c\u200d]+/g;

/** Keeps one joiner of a run after a letter of a script that is written with it, and within emoji. */
function keepJoinerWhereItWorks(run: string, at: number, whole: string): string {
  const before = whole.slice(Math.max(0, at - 2), at);
  if (lettersThatJoin.test(before)) return run.charAt(0);
  const after = whole.slice(at + run.length, at + run.length + 2);
  return run.endsWith('\u200d') && emojiBefore.test(before) && emojiAfter.test(after) ? '\u200d' : '';
}

/** Arabic and its neighbours, the scripts of India, Tibet, Burma and Cambodia, Mongolian. */
const lettersThatJoin =
  /[\u0600-\u0605\u0610-\u061a\u0620-\u07ff\u0840-\u0dff\u0f00-\u109f\u1780-\u180d\u180f-\u18af\ua840-\ua87f\ua8e0-\ua8ff\ufb50-\ufdff\ufe70-\ufefc]$/;
const emojiBefore = /[\p{Extended_Pictographic}\ufe0f\u{1f3fb}-\u{1f3ff}]$/u;
const emojiAfter = /^\p{Extended_Pictographic}/u;
