/** Length of the list mark a text opens with ("•", "-", "12.", "a)", "(3)"), 0 where there is none. */
export function listMarkLength(text: string, indent: number): number {
  const code = text.charCodeAt(0);
  // Most texts open with a letter that is no mark.
  if ((code >= 0x41 && code <= 0x5a && text.charCodeAt(1) !== 0x29) || text.length < 3) return 0;
  if (bullets.has(code) || (code > 0x7f ? dashes.has(code) : code === 0x2d || code === 0x2b)) return text.charCodeAt(1) === 0x20 ? 1 : 0;
  // The deeper levels of a lynx list; nearer to the margin these are words or hash tags.
  if (indent >= 10 && (code === 0x6f || code === 0x23 || code === 0x40 || code === 0x3d)) return text.charCodeAt(1) === 0x20 ? 1 : 0;
  return numberLength(text);
}

const bullets = new Set([...'•*◦▪‣●○■□◆◇☆★◎△▲▶►▸·∙⁃➤➔✓✔'].map((character) => character.charCodeAt(0)));
const dashes = new Set([...'–—−'].map((character) => character.charCodeAt(0)));

/** True of marks that stand at the head of ordinary lines too, so that only a run of them makes a list. */
export function isDoubtfulMark(mark: string): boolean {
  return !bullets.has(mark.charCodeAt(0)) && mark !== '+';
}

function numberLength(text: string): number {
  let at = text.charCodeAt(0) === 0x28 ? 1 : 0;
  const first = at;
  while (at < first + 3 && isDigit(text.charCodeAt(at))) at++;
  const letter = at === first && isLetter(text.charCodeAt(at));
  if (letter) at++;
  if (at === first) return 0;
  const end = text.charCodeAt(at);
  const closed = end === 0x29 || (end === 0x2e && first === 0 && !letter);
  return closed && text.charCodeAt(at + 1) === 0x20 ? at + 1 : 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
