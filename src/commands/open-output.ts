import { type Io, OutputError, type Terminal } from './io.js';
import { printable } from './printable.js';

export interface OutputOptions {
  /** A file to write instead of standard output. */
  readonly output?: string;
  readonly pager: boolean;
}

/** Where results go: one after the other, then the end. */
export interface Output {
  add(text: string): void;
  end(): Promise<void>;
}

/** Opens the file, the pager or standard output, whichever the results are for. */
export function openOutput({ output, pager }: OutputOptions, io: Io): Output {
  if (output !== undefined) return collect((texts) => toFile(output, texts, io));
  const command = pager ? pagerCommand(io) : null;
  if (command === null || io.terminal === null) return { add: io.print, end: async () => undefined };
  const { terminal } = io;
  return collect(async (texts) => {
    const text = texts.join('');
    const isShown = fits(text, terminal) ? false : await io.page(text, command);
    if (!isShown) io.print(text);
  });
}

function collect(use: (texts: readonly string[]) => Promise<void>): Output {
  const texts: string[] = [];
  return {
    add: (text) => texts.push(text),
    // Where no input could be read there is nothing to write, and an older file stays as it is.
    end: async () => (texts.length === 0 ? undefined : use(texts)),
  };
}

async function toFile(path: string, texts: readonly string[], io: Io): Promise<void> {
  try {
    io.writeFile(path, texts);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    throw new OutputError(`${printable(path)}: ${error.message}`);
  }
}

/** The reader's pager. None for a terminal that cannot move its cursor, and none where it is cat. */
function pagerCommand({ env }: Io): string | null {
  if (env['TERM'] === 'dumb') return null;
  const command = (env['PAGER'] ?? 'less -R').trim();
  return command === '' || command === 'cat' ? null : command;
}

/** Whether a screen holds the text. Escape sequences count as letters: a guess too long only pages early. */
function fits(text: string, { columns, rows }: Terminal): boolean {
  const lines = text.trimEnd().split('\n');
  const rowsNeeded = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / columns)), 0);
  return rowsNeeded < rows;
}
