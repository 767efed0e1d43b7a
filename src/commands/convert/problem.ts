import type { BytePath } from './byte-path.js';

/** An input that is not converted, and why. One that fails makes the exit status 1. */
export interface Problem {
  readonly kind: 'skipped' | 'failed';
  readonly path: BytePath;
  readonly reason: string;
}
