import type { Page } from '../parts/page.js';
import { holdsAny } from '../text/holds-any.js';
import type { Rule } from './rule.js';

export const script: Rule = {
  reason: 'script',
  about: 'Code that leaked into the text.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findCode(page, index),
  examples: {
    removes: [
      ['en', 'var adSlot = document.getElementById("ad-1");'],
      ['en', '.widget { margin: 0 auto; }'],
      ['de', 'window.dataLayer = window.dataLayer || [];'],
      ['en', '(function(d, s) { var js = d.createElement(s); })(document);'],
    ],
    keeps: [
      ['en', 'The function of the valve is to keep the water out.'],
      ['de', 'Das Fenster (window) war offen.'],
    ],
  },
};

const code: readonly RegExp[] = [
  /^(?:var|let|const) \w+ ?=/,
  /^(?:\(?function\b|window\.|document\.|jQuery|\$\(|googletag|gtag\(|dataLayer|_gaq|!function)[^.]{0,80}[(={]/,
  /^(?:[.#@][\w-]+|[\w-]+(?:[.#][\w-]+)+|body|html|div)[^.!?{]{0,80}\{[^}]{0,80}[:}]/,
  /^\}[});]*$/,
  /^<\/?[a-z][^>]{0,100}>$/i,
];

/** Each of them has one of these signs. */
const signs = ['=', '(', '[', '{', '}', '<'];

function findCode({ blocks }: Page, index: number): string | null {
  const text = (blocks[index]?.text ?? '').slice(0, 200);
  if (!holdsAny(text, signs)) return null;
  return code.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined) ?? null;
}
