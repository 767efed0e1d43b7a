import type { CorpusRecord } from './read-corpus.js';

/** The authors that a page's own marks name, which no reader sees; none where they hold an address or a template. */
export function authorsInMarks({ meta }: CorpusRecord): string[] {
  return [...namesIn(meta?.ld?.author), ...namesIn(meta?.author)];
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'object' && value !== null) return namesIn((value as { name?: unknown }).name);
  return typeof value === 'string' && value.trim() !== '' && !/^http|\{/.test(value) ? [value.trim()] : [];
}
