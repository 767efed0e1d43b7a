import type { Page } from '../parts/page.js';
import { pictureAgencies } from '../parts/picture-agencies.js';
import type { Measures } from '../score/measure-block.js';
import { itemAt } from '../text/item-at.js';
import { findCue } from './find-cue.js';
import { findEndCredit } from './find-end-credit.js';
import { findLabelled } from './find-labelled.js';
import { findOpeningCue } from './find-opening-cue.js';
import type { Rule } from './rule.js';

export const caption: Rule = {
  reason: 'caption',
  about: 'What a picture shows, or who made it.',
  needsPhrase: false,
  find: (page, index) =>
    findLabelled(page, index, 'caption') ??
    findEnding(page, index) ??
    findCredit(page, index) ??
    findEndCredit(page, index) ??
    findOpening(page, index) ??
    findOpeningAgency(page, index) ??
    findBelowAgency(page, index) ??
    findDoubled(page, index),
  findCertain: (page, index) =>
    findCertainCredit(page, index) ??
    findEndCredit(page, index) ??
    findOpening(page, index) ??
    findOpeningAgency(page, index) ??
    findBelowAgency(page, index) ??
    findDoubled(page, index),
  examples: {
    removes: [
      ['en', 'Photo: Ada Lindqvist'],
      ['en', 'The old crane at dawn. Ada Lindqvist/Getty Images'],
      ['de', 'Foto: Jonas Feld/dpa'],
      ['es', 'Foto: Ana Ruiz'],
      ['en', '(Ada Lindqvist / The Harbour Post)'],
      ['en', 'The old crane, which the city sold last year, at dawn.Credit...Ada Lindqvist for The Harbour Post'],
      ['en', 'The old crane at dawn, an hour before the first ship of the season came in. (Ada Lindqvist / The Harbour Post)'],
      ['de', 'Der alte Kran im Morgenlicht, eine Stunde bevor das erste Schiff des Jahres einlief. © Jonas Feld'],
      ['es', 'La vieja grúa al amanecer, una hora antes de que entrara el primer barco del año. Foto: Ana Ruiz.'],
      ['en', 'Fishermen wait on the quay for the first boat of the season Credit: Ada Lindqvist'],
      ['en', 'The last crane The last crane How a town kept what nobody needed'],
      ['ko', '새벽 안개 속에 선 옛 기중기. 새물결신문 제공'],
      ['de', 'Der Kran im Nebel\n\nDer Kran im Nebel'],
      ['en', 'Getty Images An old crane above an empty quay'],
      ['en', 'Getty Images An old crane above an empty quay\n\nThe old crane has not lifted anything since May'],
      ['pl', 'Stary dźwig o świcie. Fot. Jonas Feld'],
      ['pt', 'O velho guindaste ao amanhecer — Foto: Ana Ruiz/Agência Mar'],
      ['ja', '写真・図版夜明けの港に立つ古いクレーン＝2024年5月、岬町、灯里撮影'],
      ['sk', 'Starý žeriav za úsvitu. (Zdroj: Jonas Feld)'],
    ],
    keeps: [
      ['en', 'The last crane fell on Monday, and the last crane driver went home.'],
      ['en', 'Photo essays are what the magazine is known for.'],
      ['en', 'The crane was sold in spring (the harbour master would not say to whom).'],
      ['en', 'The crane was sold in spring. Photographs were not allowed.'],
      ['en', 'Getty Images said on Monday that it would sell the crane.'],
      ['en', 'Getty Images An old crane above an empty quay\n\nA costly sale'],
      ['de', 'Das Foto zeigte den Kran, sagte der Zeuge.'],
    ],
  },
};

/** A caption is a sentence or two; a paragraph that names an agency at its end is longer. */
const LONGEST = 12;

/** "(Name / Agency)" and "© Name", alone on a line. */
const credit = /^\([^()\d]{3,40} ?\/ ?[^()\d]{2,40}\)$|^(?:©|\(c\)) ?[^.\d]{3,60}$/i;

function findCredit({ blocks, measures }: Page, index: number): string | null {
  const text = blocks[index]?.text ?? '';
  // "© All rights reserved" speaks of the page.
  if (measures[index]?.cues.some(({ topic }) => topic === 'copyright')) return null;
  return text.length <= 90 ? (credit.exec(text)?.[0] ?? null) : null;
}

/** Words about a picture; a statement has to end in them. */
function findEnding(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined) return null;
  const isSaid = own.cues.some(({ topic, to }) => topic === 'caption' && to === own.words.words.length);
  return isSaid || !own.endsSentence ? findCue(page, index, 'caption', 'end') : null;
}

/** The block is a credit and nothing else, or ends in one behind what the picture shows. */
function findCertainCredit(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || own.wordCount > LONGEST) return null;
  const ending = own.endsSentence ? null : findEnding(page, index);
  return ending ?? findLabelled(page, index, 'caption') ?? findCredit(page, index);
}

/** Words of a caption that its label opens. */
const LONGEST_LABELLED = 40;

/** "Picture caption The crane at dawn": a label of two words in front of what is no sentence. */
function findOpening({ measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.endsSentence || own.wordCount > LONGEST_LABELLED) return null;
  if (own.ideographShare > 0) return findBothEnds(own);
  return findOpeningCue(own, 'caption', 2);
}

/** "写真・図版 古いクレーン＝灯里撮影": words about a picture in front of what it shows and behind it. */
function findBothEnds({ cues }: Measures): string | null {
  const isAt = (place: string): boolean => cues.some(({ topic, coverage }) => topic === 'caption' && coverage === place);
  return isAt('start') && isAt('end') ? (cues.find(({ topic }) => topic === 'caption')?.phrase ?? null) : null;
}

/** Characters within which the name of an agency ends. */
const LONGEST_AGENCY = 30;

/** "Getty Images An old crane above a quay": who sold the picture, and what it shows to those who cannot see it. */
function findOpeningAgency({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.endsSentence || own.wordCount > LONGEST_LABELLED || !/^\p{Lu}/u.test(text)) return null;
  for (let end = text.indexOf(' '); end > 0 && end <= LONGEST_AGENCY; end = text.indexOf(' ', end + 1)) {
    const isSetApart = text.slice(0, end).includes(' ') && /^\p{Lu}/u.test(text.slice(end + 1));
    if (isSetApart && pictureAgencies.has(text.slice(0, end).toLowerCase())) return text.slice(0, end);
  }
  return null;
}

/** Words of a caption; a crosshead has fewer. */
const FEWEST_BELOW = 6;

/** What stands below such a picture and is no sentence: its caption. */
function findBelowAgency(page: Page, index: number): string | null {
  const own = page.measures[index];
  if (own === undefined || own.endsSentence || own.wordCount < FEWEST_BELOW || own.wordCount > LONGEST_LABELLED) return null;
  return findOpeningAgency(page, index - 1);
}

/** Fewer words than this follow one another in any list or program. */
const FEWEST_DOUBLED = 3;
/** More than this is a paragraph, whatever it begins with. */
const MOST_DOUBLED = 45;

/** What a picture shows stands there twice, in its place and below it: in two lines, or in one with what follows. */
function findDoubled({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined || own.wordCount < FEWEST_DOUBLED || own.wordCount > MOST_DOUBLED) return null;
  if (saysItselfTwice(text)) return 'says itself twice';
  if (own.endsSentence || own.functionWordShare === 0) return null;
  const other = [itemAt(blocks, index - 1), blocks[index + 1]].find((neighbour) => neighbour?.text === text);
  return other === undefined ? null : `repeats line ${other.lines[0]}`;
}

/** Characters that a text begins with again, and how far from its beginning. */
const FEWEST_AGAIN = 12;
const FARTHEST = 150;

function saysItselfTwice(text: string): boolean {
  const again = text.slice(0, FARTHEST + FEWEST_AGAIN).indexOf(text.slice(0, FEWEST_AGAIN), FEWEST_AGAIN);
  return again >= 0 && text.startsWith(text.slice(0, again).trimEnd(), again);
}
