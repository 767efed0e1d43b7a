import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const breadcrumb: Rule = {
  reason: 'breadcrumb',
  about: 'The way from the home page to the article.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) => findPath(page, index),
  examples: {
    removes: [
      ['en', 'Home > News > Harbour'],
      ['de', 'Startseite / Region / Hafen'],
      ['en', 'News » World » Europe'],
      ['fr', 'Accueil › Culture › Livres'],
    ],
    keeps: [
      ['en', 'A > B does not mean that B > A in this market.'],
      ['de', 'Das Verhältnis von Ost / West blieb unverändert.'],
    ],
  },
};

const signs = [' > ', ' » ', ' › ', ' → ', ' / '];

/** Two short steps at least, with a sign between them, and no sentence. */
function findPath({ blocks, measures, body }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  const own = measures[index];
  if (own === undefined || text.length > 160 || own.endsSentence || own.digitShare > 0) return null;
  const sign = signs.find((one) => text.includes(one));
  // Lists of many kinds have strokes; a path with them stands above the article.
  if (sign === undefined || (sign === ' / ' && index >= body.first)) return null;
  const steps = text.split(sign);
  return steps.length > 2 && steps.slice(0, -1).every((step) => step.split(' ').length <= 4) ? sign.trim() : null;
}
