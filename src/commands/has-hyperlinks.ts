import type { Io } from './io.js';

const programs = /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|rio)$/;
const terms = /kitty|alacritty|foot|contour|ghostty/;
/** VTE, the widget of many terminals, has links from 0.50.1 on. */
const firstVte = 5001;

/** Whether the terminal is known to understand OSC 8 hyperlinks. */
export function hasHyperlinks({ env, terminal }: Pick<Io, 'env' | 'terminal'>): boolean {
  const forced = env['FORCE_HYPERLINK'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (terminal === null || env['TERM'] === 'dumb') return false;
  return (
    programs.test(env['TERM_PROGRAM'] ?? '') ||
    terms.test(env['TERM'] ?? '') ||
    Number(env['VTE_VERSION'] ?? 0) >= firstVte ||
    'WT_SESSION' in env ||
    'KONSOLE_VERSION' in env
  );
}
