import { CharacterClass, characterClasses } from './character-class.js';
import { isSoutheastAsian } from './is-southeast-asian.js';

/** Whether a UTF-16 code unit is a letter or mark of a script whose words only a dictionary tells. Its digits are read as others are. */
export const isDictionaryLetter = (code: number): boolean =>
  code >= 0x0e00 && characterClasses[code] === CharacterClass.uncased && isSoutheastAsian(code);
