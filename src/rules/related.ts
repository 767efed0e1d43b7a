import { findPhrases, phraseBookOf } from '../languages/find-phrases.js';
import type { Page } from '../parts/page.js';
import { splitWords } from '../text/split-words.js';
import { findCue } from './evidence/find-cue.js';
import { findLabelled } from './evidence/find-labelled.js';
import { findLinkLabel } from './evidence/find-link-label.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const related: Rule = {
  reason: 'related',
  about: 'Another article: its headline as a link, or the heading of a list of such links.',
  needsPhrase: false,
  needsSign: true,
  find: (page, index) =>
    findShortCue(page, index, 'related') ??
    findLabelled(page, index, 'related') ??
    findHeading(page, index) ??
    findTeaser(page, index) ??
    findLinkLabel(page, index),
  findCertain: (page, index) =>
    findLabelled(page, index, 'related') ??
    findCue(page, index, 'related', 'whole') ??
    findHeading(page, index) ??
    findTeaser(page, index) ??
    findLinkLabel(page, index),
  listsHeadlines: true,
  goesOn: (page, index) => (page.measures[index]?.wordCount ?? 0) <= 30,
  examples: {
    removes: [
      ['en', 'WATCH: The harbour seen from above'],
      ['ja', '→古いクレーン、夜も動く'],
      ['es', 'Lea: El puerto cierra en mayo'],
      ['en', '[Read more about the harbour.]'],
      ['en', 'Read more: The islands count their sheep'],
      ['de', 'Mehr zum Thema'],
      ['ja', '【関連記事】古いクレーン、夜も動く'],
      ['fr', 'À lire aussi. Le vieux port ouvre la nuit'],
      ['en', 'The islands have counted their sheep since the war, and every spring there are fewer of… Read more'],
      ['es', 'Lea también: El puerto abre de noche'],
      ['fr', 'Lire aussi Article réservé à nos abonnés Le rapport qui relance la querelle des vieux ports du Nord'],
      ['en', 'Related articles\n\nThe islands count their sheep'],
    ],
    keeps: [
      ['en', 'Watch the weather, he said: it changes within the hour.'],
      ['de', 'Im Video: Der Kran dreht sich, und dann fällt er.'],
      ['en', 'Read Holt’s full remarks:'],
      ['de', 'Mehr über die Ursachen wissen die Forscher noch nicht.'],
      ['en', 'See how the harbour changed in a hundred years.'],
    ],
  },
};

/** Words of a line that heads a list of other articles, and of one that begins with a single word of the kind. */
const LONGEST_HEADING = 10;
const LONGEST_LABEL = 3;
/** Words of a line that opens with a whole sentence of the kind, and of that sentence. */
const LONGEST_MARKED = 30;
const FEWEST_MARKED = 5;

/** "Related coverage", "More stories from the harbour", "[Read more about the harbour.]" */
function findHeading({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.cues.length === 0 || own.ideographShare > 0) return null;
  const marked = own.wordCount > LONGEST_MARKED || own.endsSentence ? null : findOpeningCue(own, 'related', FEWEST_MARKED);
  if (marked !== null) return marked;
  const isBracketed = text.startsWith('[') && text.endsWith(']');
  if (!isBracketed && (own.wordCount > LONGEST_HEADING || own.endsSentence || own.lastCharacter === ']')) return null;
  const fewest = isBracketed || own.wordCount <= LONGEST_LABEL ? 1 : 2;
  return findOpeningCue(own, 'related', fewest);
}

/** Characters of the link behind a teaser. */
const LONGEST_LINK = 60;
/** What is cut off, and the first letters behind it. */
const CUT_OFF = /(?:…|\.\.\.)\]? ?(?=\p{L}[^…]*$)/u;

/** The beginning of another article, cut off where the link to it stands: "The harbour has been closed since… Read more". */
function findTeaser({ blocks, spoken }: Page, index: number): string | null {
  const end = blocks[index]?.text.slice(-LONGEST_LINK) ?? '';
  if (!end.includes('…') && !end.includes('...')) return null;
  const cut = CUT_OFF.exec(end);
  if (cut === null) return null;
  const link = splitWords(end.slice(cut.index + cut[0].length));
  return findPhrases(link, phraseBookOf(spoken)).find(({ topic, from, to }) => topic === 'related' && from === 0 && to > 1)?.phrase ?? null;
}
