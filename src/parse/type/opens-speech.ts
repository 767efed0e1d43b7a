import { opening } from './quotation-marks.js';

/** "– We thought it was a joke.", "—¿Y después?" */
const DASH = /^[-–—―]+ ?[\p{L}¿"“«„「]/u;

/** Whether someone speaks from the first character on: behind a dash or a quotation mark. */
export const opensSpeech = (text: string): boolean => opening.includes(text.charAt(0)) || DASH.test(text);
