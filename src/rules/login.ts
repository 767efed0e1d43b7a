import { findButton } from './evidence/find-button.js';
import { findShortCue } from './evidence/find-short-cue.js';
import type { Rule } from './rule.js';

export const login: Rule = {
  reason: 'login',
  about: 'Signing in and the account.',
  needsPhrase: true,
  find: (page, index) => findShortCue(page, index, 'login'),
  findCertain: (page, index) => findButton(page, index, 'login'),
  examples: {
    removes: [
      ['en', 'Log in'],
      ['en', 'Sign in'],
      ['de', 'Anmelden'],
      ['fr', 'Se connecter'],
    ],
    keeps: [
      ['en', 'The log in the river had been there for years.'],
      ['de', 'Man muss sich bis Freitag im Rathaus anmelden.'],
    ],
  },
};
