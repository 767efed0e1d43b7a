import type { Page } from '../parts/page.js';
import { hasPhrase } from './evidence/has-phrase.js';
import { hasSign } from './evidence/has-sign.js';
import type { Rule } from './rule.js';

/** Tells which of some rules can apply to a block: most blocks are plain words, about which few have anything to say. */
export function rulesToAsk(rules: readonly Rule[]): (page: Page, index: number) => readonly Rule[] {
  const withoutPhrase = rules.filter(({ needsPhrase }) => !needsPhrase);
  const ofPlainWords = withoutPhrase.filter(({ needsSign }) => !needsSign);
  return (page, index) => {
    if (hasPhrase(page, index)) return rules;
    return hasSign(page, index) ? withoutPhrase : ofPlainWords;
  };
}
