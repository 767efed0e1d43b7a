import type { Article } from '../article.js';

/** How a page is printed. Renderers never look at the terminal: the command line fills this in. */
export interface RenderOptions {
  /** Columns of the page, margins not counted; 0 stands for no wrapping. */
  readonly width: number;
  /**
   * Columns of the terminal the page is set on: it gets margins, rules and a foot. Null where there
   * is none, in a pipe or a file: the text is plain, and the same whatever the terminal was.
   */
  readonly terminalWidth: number | null;
  /** chalk's colour level: 0 none, 1 sixteen colours, 2 256 colours, 3 true colour. */
  readonly colorLevel: 0 | 1 | 2 | 3;
  /** Whether links may be written as OSC 8 hyperlinks. Without colour none are. */
  readonly hyperlinks: boolean;
  /** Markdown alone: begin with YAML front matter. */
  readonly frontMatter: boolean;
}

export interface Renderer {
  /** Extension of a file in this format, with its dot: ".md". */
  readonly extension: string;
  /** What stands between two articles of one output. Readers of JSON take values as they come. */
  readonly separator: string;
  /** Whether a text without an article has an answer too: all that was removed from it. */
  readonly isData: boolean;
  /** The whole output, ending in exactly one line feed. */
  render(article: Article, options: RenderOptions): string;
}
