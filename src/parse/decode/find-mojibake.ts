import { windows1252 } from './read-bytes.js';

/** Where text is plainly UTF-8 that was read as Windows-1252 ("â€™", "Ã¼"), or null. */
export function findMojibake(raw: string): { readonly sample: string; readonly index: number } | null {
  const head = raw.slice(0, sampleLength);
  if (!firstOfMojibake.test(head)) return null;
  const plain = plainMojibake.exec(head);
  if (plain) return { sample: plain[0], index: plain.index };
  const found = anyMojibake.exec(head);
  if (!found || !isMostOfTheOddCharacters(head)) return null;
  return { sample: found[0], index: found.index };
}

const sampleLength = 0x40000;

/** The characters that stand for the bytes 0x80 to 0xBF. */
const trail = `[\\u0080-\\u00bf${windows1252}]`;

/** What the first byte of a character of UTF-8 stands for; most texts have none. */
const firstOfMojibake = /[\u00c2-\u00f4]/;

/** No language writes these; "Ã»" alone ends a Portuguese quotation. */
const plainMojibake = new RegExp(`[\\u00c2\\u00c3][\\u00a1-\\u00ba\\u00bc-\\u00bf]|\\u00e2\\u20ac${trail}`);
const anyMojibake = new RegExp(`[\\u00c2-\\u00df]${trail}|[\\u00e0-\\u00ef]${trail}{2}|[\\u00f0-\\u00f4]${trail}{3}`);

function isMostOfTheOddCharacters(text: string): boolean {
  let inMojibake = 0;
  for (const [match] of text.matchAll(new RegExp(anyMojibake, 'g'))) inMojibake += match.length;
  let odd = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) odd++;
  return inMojibake >= 6 && inMojibake > odd * 0.8;
}
