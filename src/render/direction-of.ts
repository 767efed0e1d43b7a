/** Which way a page reads: by its language, or by its first letter where that is not known. */
export function directionOf(language: string | null, text: string): 'ltr' | 'rtl' {
  const [tag = '', ...subtags] = (language ?? '').toLowerCase().split('-');
  if (subtags.some((subtag) => rightToLeftScripts.has(subtag))) return 'rtl';
  if (subtags.some((subtag) => subtag.length === 4)) return 'ltr';
  if (tag !== '') return rightToLeftLanguages.has(tag) ? 'rtl' : 'ltr';
  return startsRightToLeft.test(text) ? 'rtl' : 'ltr';
}

const rightToLeftScripts = new Set(['arab', 'hebr', 'thaa', 'syrc', 'nkoo', 'adlm', 'rohg']);
const rightToLeftLanguages = new Set(['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'iw', 'nqo', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi']);
const startsRightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
