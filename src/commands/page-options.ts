import { pageWidth } from '../render/page-width.js';
import type { RenderOptions } from '../render/renderer.js';
import { type ColorChoice, colorLevel } from './color-level.js';
import { hasHyperlinks } from './has-hyperlinks.js';
import type { Io } from './io.js';

export interface PageChoices {
  /** Columns, 0 for no wrapping; the comfortable page where absent. */
  readonly width?: number;
  readonly color: ColorChoice;
  /** A file to write instead of standard output: no terminal, whatever standard output is. */
  readonly output?: string;
  readonly frontMatter?: boolean;
}

/** How to print a page where it is going to. */
export function pageOptions({ width, color, output, frontMatter = false }: PageChoices, io: Io): RenderOptions {
  const isFile = output !== undefined;
  const place = { env: io.env, terminal: isFile ? null : io.terminal };
  const level = colorLevel(isFile && color === 'auto' ? 'never' : color, place);
  const columns = columnsOf(io.env) ?? place.terminal?.columns ?? null;
  const terminalWidth = place.terminal === null ? null : columns;
  return {
    width: width ?? Math.min(pageWidth(terminalWidth), columns ?? Number.POSITIVE_INFINITY),
    terminalWidth,
    colorLevel: level,
    hyperlinks: level > 0 && hasHyperlinks(place),
    frontMatter,
  };
}

/** COLUMNS, where a shell or a person has set it to something. */
function columnsOf(env: Io['env']): number | null {
  const columns = Number(env['COLUMNS'] ?? '');
  return Number.isInteger(columns) && columns > 0 ? columns : null;
}
