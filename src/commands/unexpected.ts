import type { Io } from './io.js';

/** What to say of an error that nobody foresaw: one line; the stack only where it is asked for. */
export function unexpected(error: unknown, env: Io['env']): string {
  // Only what renders an article knows how long it gets.
  if (error instanceof RangeError && error.message === 'Invalid string length') return 'would be longer than one text can be; cut it';
  const isDebugging = Boolean(env['ARTICLE_FMT_DEBUG']);
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const detail = isDebugging && error instanceof Error ? error.stack : cause;
  return `unexpected error (${detail}); this is a bug, please report it${isDebugging ? '' : ', with what ARTICLE_FMT_DEBUG=1 adds'}`;
}
