import { titleLook } from './title-look.js';
import { titleNeighbours } from './title-neighbours.js';
import { titlePlace } from './title-place.js';
import { titleSigns } from './title-signs.js';
import { titleWords } from './title-words.js';
import type { Traits } from './trait.js';

/** All that is measured of a candidate for the headline, by name. */
export const titleTraits: Traits = { ...titleLook, ...titlePlace, ...titleWords, ...titleNeighbours, ...titleSigns };
