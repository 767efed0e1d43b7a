import { isDateLike } from '../../score/is-date-like.js';
import type { Page } from '../page.js';
import type { Byline } from './byline.js';
import { isAgency } from './find-names.js';
import { isNickname } from './read-nickname.js';

const LONGEST = 60;

/** "CNA", "AFP/Daily Example" or "nora77" next to the line that holds the date. */
export function readBesideDate({ blocks, measures }: Page, block: number): Byline | null {
  const text = blocks[block]?.text ?? '';
  if (text.length > LONGEST) return null;
  const name = text.replace(/(?:[\s|•·-]|\[[^[\]]*\])+$/u, '');
  const isGroup = name.split('/').some((part) => isAgency(part.trim()));
  // What the page's title holds too is the site.
  if (!isGroup && (!isNickname(name) || saysName(blocks[0]?.text ?? '', name))) return null;
  const isByDate = [block - 1, block + 1].some((at) => {
    const own = measures[at];
    return own !== undefined && isDateLike(own, blocks[at]?.text ?? '');
  });
  return isByDate ? { authors: [name], form: 'login', certainty: isGroup ? 0.6 : 0.5, evidence: name } : null;
}

const saysName = (title: string, name: string): boolean => title.toLowerCase().includes(name.toLowerCase());
