import type { Io } from './io.js';

/** What to say of an error that nobody foresaw: one line; the stack only where it is asked for. */
export function unexpected(error: unknown, env: Io['env']): string {
  const isDebugging = Boolean(env['ARTICLE_FMT_DEBUG']);
  const cause = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const detail = isDebugging && error instanceof Error ? error.stack : cause;
  return `unexpected error (${detail}); this is a bug, please report it${isDebugging ? '' : ', with what ARTICLE_FMT_DEBUG=1 adds'}`;
}
