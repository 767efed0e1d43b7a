/** The command line as a shell has to know it to complete it. */
export interface Completable {
  readonly program: string;
  /** The command that a line without one runs. */
  readonly defaultCommand: string;
  readonly commands: readonly CompletableCommand[];
}

export interface CompletableCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletableOption[];
  /** What its arguments are: files, one of some words, or none. */
  readonly argument: Values;
}

export interface CompletableOption {
  /** "-f", "--format". */
  readonly names: readonly string[];
  readonly about: string;
  /** Null for a switch. */
  readonly value: Values | null;
}

/** What to offer: files, one of some words (no words: anything), or nothing. */
export type Values = 'files' | readonly string[];
