/** Length of the mark a text opens with: a list's ("•", "-", "12.", "a)", "(3)") or a Markdown heading's ("##"); 0 where there is none. */
export function listMarkLength(text: string, indent: number): number {
  const code = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  if (isLetter(code)) {
    if (second === 0x29) return text.charCodeAt(2) === 0x20 ? 2 : 0;
    // The deeper levels of a lynx list; nearer to the margin this is a word.
    return code === 0x6f && second === 0x20 && indent >= 10 ? 1 : 0;
  }
  if (isDigit(code) || code === 0x28) return numberLength(text);
  if (code === 0x23 && indent < 4) return headingLength(text);
  return second === 0x20 && isBullet(code, indent) ? 1 : 0;
}

function isBullet(code: number, indent: number): boolean {
  if (code <= 0x7f)
    return code === 0x2a || code === 0x2b || code === 0x2d || (indent >= 10 && (code === 0x23 || code === 0x40 || code === 0x3d));
  return bullets.has(code) || dashes.has(code);
}

const bullets = new Set([...'•◦▪‣●○■□◆◇☆★◎△▲▶►▸·∙⁃➤➔✓✔'].map((character) => character.charCodeAt(0)));
const dashes = new Set([0x2013, 0x2212]);

/** As many as six signs before a space. */
function headingLength(text: string): number {
  let at = 1;
  while (at < 6 && text.charCodeAt(at) === 0x23) at++;
  return text.charCodeAt(at) === 0x20 ? at : 0;
}

/** True of marks that stand at the head of ordinary lines too, so that only a run of them makes a list. */
export function isDoubtfulMark(mark: string): boolean {
  return !bullets.has(mark.charCodeAt(0)) && mark !== '*' && mark !== '+' && !mark.startsWith('#');
}

function numberLength(text: string): number {
  const first = text.charCodeAt(0) === 0x28 ? 1 : 0;
  let at = first;
  while (at < first + 3 && isDigit(text.charCodeAt(at))) at++;
  if (at === first) return 0;
  const end = text.charCodeAt(at);
  const closed = end === 0x29 || (end === 0x2e && first === 0);
  return closed && text.charCodeAt(at + 1) === 0x20 ? at + 1 : 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}
