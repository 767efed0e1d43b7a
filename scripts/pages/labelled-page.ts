/** What a line of a labelled page is; null is what stands around the article. */
type Mark = 'title' | 'subtitle' | 'paragraph' | 'heading' | 'item' | null;

/** A whole page as a browser copies it, and what a careful reader takes from it. */
export interface LabelledPage {
  readonly name: string;
  readonly lines: readonly { readonly mark: Mark; readonly text: string }[];
  readonly title: string | null;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  /** The day, year-month-day. */
  readonly published: string | null;
}

const MARKED_LINE = /^@(title|subtitle|paragraph|heading|item) (.*)$/;
/** Said of the page and not printed on it, where a line holds more than the value. */
const STATEMENT = /^@(title|subtitle|authors|published): *(.*?) *$/;

/** Reads the form that fixtures/pages/README.md describes. */
export function labelledPage(name: string, source: string): LabelledPage {
  const stated = new Map<string, string>();
  const lines = source
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const [, subject, value] = STATEMENT.exec(line) ?? [];
      if (subject === undefined) return markedLine(name, line);
      stated.set(subject, value ?? '');
      return [];
    });
  const marked = (mark: Mark): string | null => lines.flatMap((line) => (line.mark === mark ? line.text : [])).join(' ') || null;
  return {
    name,
    lines,
    title: stated.get('title') ?? marked('title'),
    subtitle: stated.get('subtitle') ?? marked('subtitle'),
    authors: (stated.get('authors') ?? '').split(';').flatMap((author) => author.trim() || []),
    published: stated.get('published') || null,
  };
}

function markedLine(name: string, line: string): { mark: Mark; text: string } {
  const [, mark, text] = MARKED_LINE.exec(line) ?? [];
  if (mark !== undefined && text !== undefined) return { mark: mark as Mark, text };
  if (line.startsWith('@')) throw new Error(`${name}: unknown mark in "${line.slice(0, 40)}"`);
  return { mark: null, text: line };
}
