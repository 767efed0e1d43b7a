import { InputError, type Io } from '../../src/commands/io.js';

export interface FakeIo extends Io {
  readonly printed: string[];
  readonly warnings: string[];
  readonly written: Map<string, string>;
  readonly paged: string[];
}

/** A world in memory: files by name, "-" being standard input. */
export function fakeIo(files: Readonly<Record<string, string>>, world: Partial<Io> = {}): FakeIo {
  const printed: string[] = [];
  const warnings: string[] = [];
  const written = new Map<string, string>();
  const paged: string[] = [];
  const read = (name: string): Uint8Array => {
    const text = files[name];
    if (text === undefined) throw new InputError('no such file; check the path');
    return new TextEncoder().encode(text);
  };
  return {
    env: { TERM: 'xterm-256color' },
    terminal: null,
    stdinIsTerminal: false,
    readFile: read,
    readStdin: async () => read('-'),
    print: (text) => void printed.push(text),
    warn: (line) => void warnings.push(line),
    writeFile: (path, texts) => void written.set(path, texts.join('')),
    page: async (text) => {
      paged.push(text);
      return true;
    },
    ...world,
    printed,
    warnings,
    written,
    paged,
  };
}
