import { legalForms } from '../../names/legal-forms.js';
import type { Page } from '../page.js';

/** The word behind a name, a comma between them or not. */
const NEXT = /^,? ([\p{L}./&]+)/u;

/** Whether the article or what stands above it calls a name that of a company: "Norda Works, Inc." At the foot of a page stands whose site it is, who may have written for it. */
export function isCompany({ blocks, body }: Page, name: string): boolean {
  return blocks.slice(0, body.last + 1).some(({ text }) => {
    const at = text.indexOf(name);
    const next = at < 0 ? undefined : NEXT.exec(text.slice(at + name.length, at + name.length + LONGEST_FORM))?.[1];
    return next !== undefined && legalForms.has(next.toLowerCase().replace(/\.$/, ''));
  });
}

const LONGEST_FORM = 16;
