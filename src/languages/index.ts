import { en } from './en.js';
import type { Language } from './language.js';

/** The languages with full data; texts in others are read from their structure alone. */
export const languages: readonly Language[] = [en];
