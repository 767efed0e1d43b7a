/** The time of Intl.Segmenter grows with the square of the text on Node 20. */
const longestRun = 500;

/** Signs of Thai, Lao, Khmer and Burmese that belong to the word before them, and marks above and below a letter. */
const trailing = /[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17d7\u104a\u104b\p{Mn}\p{Me}]/u;

/** The places where a word begins in a run of a script without spaces, but for its start. */
export function splitByDictionary(run: string): number[] {
  const cuts: number[] = [];
  for (let start = 0; start < run.length; ) {
    const isLast = run.length - start <= longestRun;
    const segments = [...wordSegmenter().segment(run.slice(start, start + longestRun))];
    // The end of the window may have cut a word.
    const kept = isLast || segments.length === 1 ? segments : segments.slice(0, -1);
    for (const { index } of kept) {
      const cut = start + index;
      if (cut > 0 && !trailing.test(run.charAt(cut))) cuts.push(cut);
    }
    const last = kept.at(-1);
    start += last === undefined ? run.length : last.index + last.segment.length;
  }
  return cuts;
}

let segmenter: Intl.Segmenter | undefined;

/** Made when the first such text comes: it costs more time than the rest of a short run. */
function wordSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('th', { granularity: 'word' });
  return segmenter;
}
