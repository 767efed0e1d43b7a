import type { Page } from '../../parts/page.js';
import { onceFor } from '../../text/once-for.js';
import { asks } from './asks.js';
import { opensSpeech } from './opens-speech.js';
import { questionsAreTurns } from './questions-are-turns.js';

/** Whether someone has the word in this block: behind his name, behind a dash, or with the question of an interview. */
export function isTurn(page: Page, index: number): boolean {
  const text = page.blocks[index]?.text ?? '';
  const speaker = speakerOf(text);
  if (speaker !== undefined && (speakersOf(page).get(speaker) ?? 0) > 1) return true;
  return asks(page, index) && (opensSpeech(text) || questionsAreTurns(page));
}

/** "QUESTION: And the schools?": a speaker, and what ends as a sentence; characters of the one and his colon. */
const LONGEST_SPEAKER = 42;
const SPEAKER = /^[\p{Lu}\p{Lo}][\p{L}\p{M} .’'-]{0,40}[:：](?=.*[.?!…。？！؟]["”»」』]?$)/u;

const speakerOf = (text: string): string | undefined =>
  /[:：]/.test(text.slice(0, LONGEST_SPEAKER)) ? SPEAKER.exec(text)?.[0] : undefined;

const speakersOf = onceFor(({ blocks, body }: Page): ReadonlyMap<string, number> => {
  const turns = new Map<string, number>();
  blocks.forEach(({ text }, index) => {
    const speaker = body.isBody[index] ? speakerOf(text) : undefined;
    if (speaker !== undefined) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  });
  return turns;
});
