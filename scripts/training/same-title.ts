const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

function wordsOf(text: string): string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? [...word] : [word]));
}

/** Whether two titles have nearly the same words: an F1 of at least 0.8. */
export function isSameTitle(gold: string, text: string): boolean {
  const [wanted, own] = [wordsOf(gold), wordsOf(text)];
  if (own.length > wanted.length * 2 || wanted.length > own.length * 2) return false;
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (wanted.length + own.length) >= 0.8;
}
