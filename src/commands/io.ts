/** What the commands need of the world. The process fills it in; so do tests. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The terminal that standard output is, or null where it is a file or a pipe. */
  readonly terminal: Terminal | null;
  /** Whether a person would have to type the standard input. */
  readonly stdinIsTerminal: boolean;
  /** Reads a whole file. Throws an InputError. */
  readFile(path: string, maxBytes: number): Uint8Array;
  /** Reads standard input to its end. Throws an InputError. */
  readStdin(maxBytes: number): Promise<Uint8Array>;
  /** Writes results. Throws a ClosedPipe when nobody reads any more. */
  print(text: string): void;
  /** Writes one message for people, on standard error. */
  warn(line: string): void;
  /** Writes texts into one file, whole or not at all. Throws an OutputError. */
  writeFile(path: string, texts: readonly string[]): void;
  /** Shows text through the reader's pager; false when the pager could not do it. */
  page(text: string, command: string): Promise<boolean>;
}

export interface Terminal {
  readonly columns: number;
  readonly rows: number;
}

/** Exit status of a program that was interrupted, as shells count it. */
export const statusWhenInterrupted = 130;

/** An input that cannot be read. The message says what is wrong and what to do, without its name. */
export class InputError extends Error {}

/** An output that cannot be written. The message says what is wrong and what to do. */
export class OutputError extends Error {}

/** The reader of standard output has gone, as `head` does. */
export class ClosedPipe extends Error {}
