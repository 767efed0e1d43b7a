import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const link: Rule = {
  reason: 'link',
  about: 'An address that stands alone.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findHeadLink(page, index) ?? findAddress(page, index),
  findCertain: (page, index) => findHeadLink(page, index),
  examples: {
    removes: [
      ['en', 'https://www.harbour.example/news/1234'],
      ['en', 'IFRAME: https://player.example/embed/1'],
      ['en', '#alternate'],
      ['de', 'www.hafen.example'],
    ],
    keeps: [
      ['en', 'Details are at https://www.harbour.example for those who want them.'],
      ['de', '#1 der Liste ist ein Kran von 1956'],
    ],
  },
};

const address = /^<?(?:https?:\/\/|www\.)\S+$/i;
/** What lynx prints of frames, and of the links in the head of a page. */
const frame = /^(?:IFRAME|EMBED|FRAME): \S{1,200}$/;
const headLink =
  /^#(?:alternate|canonical|shortlink|next|prev|search|publisher|amphtml|icon|home|index|copyright|license|edituri|pingback|me|top|start|up|author|help)\b[^.]{0,80}$/i;

function findAddress({ blocks }: Page, index: number): string | null {
  const start = (blocks[index]?.text ?? '').slice(0, 300);
  return start.includes(' ') ? null : (address.exec(start)?.[0] ?? null);
}

function findHeadLink({ blocks }: Page, index: number): string | null {
  const start = (blocks[index]?.text ?? '').slice(0, 220);
  if (start.startsWith('#')) return headLink.exec(start)?.[0] ?? null;
  return start.includes('FRAME: ') || start.includes('EMBED: ') ? (frame.exec(start)?.[0] ?? null) : null;
}
