import { legalForms } from '../names/legal-forms.js';
import type { Page } from './page.js';

/** The word behind a name, a comma between them or not. */
const NEXT = /^,? ([\p{L}./&]+)/u;

/** Whether some line calls a name that of a company: "Norda Works, Inc." */
export function isCompany({ blocks }: Page, name: string): boolean {
  return blocks.some(({ text }) => {
    const at = text.indexOf(name);
    const next = at < 0 ? undefined : NEXT.exec(text.slice(at + name.length, at + name.length + LONGEST_FORM))?.[1];
    return next !== undefined && legalForms.has(next.toLowerCase().replace(/\.$/, ''));
  });
}

const LONGEST_FORM = 16;
