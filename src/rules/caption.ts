import type { Page } from '../parts/page.js';
import type { Measures } from '../score/measure-block.js';
import { findAgencyCaption } from './evidence/find-agency-caption.js';
import { findAnnouncedCaption } from './evidence/find-announced-caption.js';
import { findCaptioned } from './evidence/find-captioned.js';
import { findCredit } from './evidence/find-credit.js';
import { findCue } from './evidence/find-cue.js';
import { findDoubled } from './evidence/find-doubled.js';
import { findEndCredit } from './evidence/find-end-credit.js';
import { findLabelled } from './evidence/find-labelled.js';
import { findOpeningCue } from './evidence/find-opening-cue.js';
import { findSourcedCaption } from './evidence/find-sourced-caption.js';
import type { Rule } from './rule.js';

export const caption: Rule = {
  reason: 'caption',
  about: 'What a picture shows, or who made it.',
  needsPhrase: false,
  find: (page, index) =>
    findLabelled(page, index, 'caption') ??
    findShortcode(page, index) ??
    findNumbered(page, index) ??
    findEnding(page, index) ??
    findCredit(page, index) ??
    findEndCredit(page, index) ??
    findOpening(page, index) ??
    findAgencyCaption(page, index) ??
    findDoubled(page, index) ??
    findCaptioned(page, index) ??
    findAnnouncedCaption(page, index) ??
    findSourcedCaption(page, index),
  findCertain: (page, index) =>
    findCertainCredit(page, index) ??
    findShortcode(page, index) ??
    findNumbered(page, index) ??
    findEndCredit(page, index) ??
    findOpening(page, index) ??
    findAgencyCaption(page, index) ??
    findDoubled(page, index) ??
    findCaptioned(page, index) ??
    findAnnouncedCaption(page, index) ??
    findSourcedCaption(page, index),
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
      ['ko', '새벽 안개 속에 선 옛 기중기. 최서연 기자'],
      ['fr', "La vieille grue à l'aube, le 12 mars. ADA LINDQVIST POUR « LE PORT »"],
      ['en', 'Ada Lindqvist talks with visitors below the old crane. (Harbour Post photo)'],
      ['en', 'The old crane at dawn. Credit: A. Lindqvist / The Harbour Post'],
      ['de', 'Kran im Nebel: »Er hebt nur noch sich selbst« Foto: Jonas Feld / Hafenbild'],
      ['ja', '夜明けの港に立つ古いクレーン＝岬町で'],
      ['ja', '夜明けの港に立つ古いクレーン。綱もそのまま残した＝８月２７日、岬町'],
      ['en', '[caption id="attachment_12" align="alignnone" width="600"] The old crane at dawn, before the sale.[/caption]'],
      ['es', 'La vieja grúa, al amanecer, antes de la venta. / ANA RUIZ SOLER'],
      ['de', 'Der Kran im Nebel, vom Wasser aus gesehen.\n\nDer Kran im Nebel, vom Wasser aus gesehen. Foto: Jonas Feld'],
      ['en', 'Seals watch from the pontoon, keeping their distance. Pic: Ada Lindqvist'],
      ['fr', 'La grue pèse une dizaine de tonnes, et personne n’en veut. | LE-QUAI'],
      ['en', 'Figure 1. Ships in the harbour from 1960 to 1990.'],
      ['sk', 'Starý žeriav za úsvitu. (Zdroj: Jonas Feld)'],
    ],
    keeps: [
      ['en', 'Figure 1 shows how many ships there were.'],
      ['en', 'The last crane fell on Monday, and the last crane driver went home.'],
      ['en', 'The old crane is for sale ... AGAIN'],
      ['es', 'EL PUERTO | LA VIEJA GRÚA'],
      ['en', 'Photo essays are what the magazine is known for.'],
      ['en', 'The crane was sold in spring (the harbour master would not say to whom).'],
      ['en', 'The crane was sold in spring. Photographs were not allowed.'],
      ['en', 'Getty Images said on Monday that it would sell the crane.'],
      ['en', 'Getty Images An old crane above an empty quay\n\nA costly sale'],
      ['ja', '古いクレーン、来春に撤去へ＝岬町議会'],
      ['da', '- Den kran skal blive, siger han.\n\nFoto: Jonas Feld\n\n- Den kran skal blive, siger han.'],
      ['de', 'Das Foto zeigte den Kran, sagte der Zeuge.'],
    ],
  },
};

/** A caption is a sentence or two; a paragraph that names an agency at its end is longer. */
const LONGEST = 12;

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

/** "Figure 1. The crane from 1960 to 1990", "Abb. 4: Der Kran" */
const NUMBERED = /^\p{L}+\.? ?\d{1,2}(?:\.\d)?[.:：] /u;

function findNumbered({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.wordCount > LONGEST_LABELLED) return null;
  const cue = own.cues.find(({ topic, from }) => topic === 'caption' && from === 0);
  return cue !== undefined && NUMBERED.test(blocks[index]?.text ?? '') ? cue.phrase : null;
}

/** Words of a caption that its label opens. */
const LONGEST_LABELLED = 40;

/** "Picture caption The crane at dawn": a label of two words in front of what is no sentence. */
function findOpening({ blocks, measures }: Page, index: number): string | null {
  const own = measures[index];
  if (own === undefined || own.endsSentence || own.wordCount > LONGEST_LABELLED) return null;
  if (own.ideographShare > 0) return findBothEnds(own) ?? findPlace(blocks[index]?.text ?? '');
  return findOpeningCue(own, 'caption', 2);
}

/** Where or when a picture was taken, behind what it shows; a headline has a noun there: "夜明けの港に立つ古いクレーン＝岬町で". */
const PLACE = /^[^＝。]{6,80}(＝[^＝。]{1,40}(?:\p{Script=Hiragana}|[）)]))$/u;

const findPlace = (text: string): string | null => PLACE.exec(text)?.[1] ?? DATED.exec(text)?.[0] ?? null;

/** The day behind what is shown: "駅舎はそのまま残した＝８月２７日、沢渡町". */
const DATED = /＝[^＝。]{0,20}[\d０-９]月[\d０-９]{1,2}日[^＝。]{0,30}$/u;

/** What WordPress writes around a picture and its words. */
const SHORTCODE = /^\[caption\b[^\]]*\]/;

const findShortcode = ({ blocks }: Page, index: number): string | null => SHORTCODE.exec(blocks[index]?.text ?? '')?.[0] ?? null;

/** "写真・図版 古いクレーン＝灯里撮影": words about a picture in front of what it shows and behind it. */
function findBothEnds({ cues }: Measures): string | null {
  const isAt = (place: string): boolean => cues.some(({ topic, coverage }) => topic === 'caption' && coverage === place);
  return isAt('start') && isAt('end') ? (cues.find(({ topic }) => topic === 'caption')?.phrase ?? null) : null;
}
