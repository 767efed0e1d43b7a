import { CharacterClass, characterClasses } from '../../text/character-class.js';

/** Whether a character is a letter of a script that has capitals. */
export function isCasedLetter(code: number): boolean {
  const kind = characterClasses[code];
  return kind === CharacterClass.lower || kind === CharacterClass.upper;
}
