import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A record of the corpus, as far as training reads it; the corpus's README describes the form. */
export interface CorpusRecord {
  id: string;
  page?: string;
  origin: string;
  dumper: string;
  url?: string;
  lang?: string;
  flags?: string[];
  input: string;
  gold: {
    title?: string;
    subtitle?: string;
    byline?: string;
    published?: string;
    excerpt?: string;
    contentStart?: string;
    comments?: string[];
    must?: string[];
    mustNot?: string[];
    mustNotKind?: string[];
    paragraphs?: string[];
  };
  found: Record<string, unknown>;
  meta?: {
    ogTitle?: string;
    ogDescription?: string;
    description?: string;
    siteName?: string;
    author?: unknown;
    ld?: { headline?: string; description?: string; author?: unknown };
  };
  silver?: Record<string, string | string[]>;
}

/** All records below a folder, `<origin>.<dumper>.jsonl.gz` each. */
export function readCorpus(folder: string): CorpusRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(folder, name)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean)
        .map((row) => JSON.parse(row) as CorpusRecord),
    );
}

/** The page a record was dumped from: all its dumps belong to the same side of a split. */
export function pageOf(record: CorpusRecord): string {
  return record.page ?? record.id;
}

/** The site a record comes from: pages of one site share their boilerplate, so a split goes by site. */
export function siteOf(record: CorpusRecord): string {
  if (record.url) {
    const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(record.url)?.[1];
    if (host) return host.split('.').slice(-2).join('.');
  }
  return record.origin.startsWith('adbar')
    ? pageOf(record).split('.').slice(0, 2).join('.')
    : record.origin + (record.page ? pageOf(record) : '');
}
