import type { RenderOptions } from '../render/renderer.js';
import type { Io } from './io.js';

export const colorChoices = ['auto', 'always', 'never'] as const;
export type ColorChoice = (typeof colorChoices)[number];
type ColorLevel = RenderOptions['colorLevel'];

/**
 * How many colours to use. What the command line asks for comes first, then NO_COLOR, then
 * FORCE_COLOR (a level, or anything to say yes), then whether there is a terminal with colours.
 */
export function colorLevel(choice: ColorChoice, { env, terminal }: Pick<Io, 'env' | 'terminal'>): ColorLevel {
  const forced = env['FORCE_COLOR'];
  if (choice === 'never') return 0;
  if (choice === 'always') return forcedLevel(forced ?? '', env) || forcedLevel('', env);
  if (env['NO_COLOR']) return 0;
  if (forced !== undefined) return forcedLevel(forced, env);
  return terminal === null ? 0 : ownLevel(env);
}

function forcedLevel(forced: string, env: Io['env']): ColorLevel {
  if (forced === '0' || forced === 'false') return 0;
  if (forced === '1') return 1;
  if (forced === '2') return 2;
  if (forced === '3') return 3;
  return ownLevel(env) || 1;
}

/** What the terminal says of itself. */
function ownLevel(env: Io['env']): ColorLevel {
  const term = env['TERM'] ?? '';
  if (term === '' || term === 'dumb') return 0;
  if (/^(?:truecolor|24bit)$/.test(env['COLORTERM'] ?? '') || term.endsWith('-direct')) return 3;
  return /256(?:color)?$/.test(term) || /kitty|alacritty|ghostty/.test(term) ? 2 : 1;
}
