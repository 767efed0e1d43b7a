import { takeOwnNumber } from './own-number.js';
import { hasRoomForMark } from './set-block.js';

/** An item of a list: its mark on the first line and before the others, and the text beside it. */
export interface Item {
  readonly mark: readonly [first: string, others: string];
  readonly text: string;
}

/** Hangs an item from its own number, or from the bullet where it has none. */
export function setItem(text: string, bullet: string, width: number): Item {
  const numbered = takeOwnNumber(text);
  if (numbered === null) return { mark: hanging(bullet), text };
  const mark = `${' '.repeat(bullet.length - bullet.trimStart().length)}${numbered.number} `;
  return hasRoomForMark(mark, width) ? { mark: hanging(mark), text: numbered.rest } : { mark: ['', ''], text };
}

function hanging(mark: string): readonly [string, string] {
  return [mark, ' '.repeat(mark.length)];
}
