import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { argumentBytes } from './argument-bytes.js';
import { complain } from './complain.js';
import { codeOf, explainWriteError, isSystemError } from './explain-system-error.js';
import { ClosedPipe, InputError, type Io, OutputError } from './io.js';
import { printable } from './printable.js';
import { type Answer, answerRecord, errorAnswer, type RecordFields } from './stream/answer-record.js';
import { codec, compressionFor } from './stream/codec.js';
import type { Compression } from './stream/compression.js';
import { openRecordsOutput, type RecordsOutput } from './stream/open-records-output.js';
import { type RawRecord, splitRecords, tooLong } from './stream/split-records.js';
import { unpack } from './stream/unpack.js';

export interface StreamOptions extends RecordFields {
  readonly output?: string;
  readonly compress?: Compression;
  /** The longest line. */
  readonly maxBytes: number;
  /** Whether a bad record makes the exit status 1. */
  readonly strict: boolean;
}

interface Tally {
  records: number;
  errors: number;
  unreadInputs: number;
}

/** Bytes read at a time: few enough to answer soon, many enough to cost little. */
const chunkBytes = 256 * 1024;

/** Answers each record of the inputs, null being standard input, in their order. The answer is the exit status. */
export async function stream(paths: readonly (string | null)[], options: StreamOptions, io: Io): Promise<number> {
  const tally: Tally = { records: 0, errors: 0, unreadInputs: 0 };
  const packer = openPacker(options);
  const output = openOutput(options.output);
  try {
    const answers = answersOf(paths, options, tally, io);
    await (packer === null ? pipeline(answers, output.stream) : pipeline(answers, packer, output.stream));
    await output.commit();
  } catch (error) {
    output.abandon();
    throw outputError(error, options.output);
  }
  if (tally.errors > 0) {
    io.warn(`article-fmt: ${tally.errors} of ${tally.records} records could not be read; the answer to each says why`);
  }
  return tally.unreadInputs > 0 || (options.strict && tally.errors > 0) ? 1 : 0;
}

function openPacker({ output, compress }: StreamOptions): ReturnType<typeof codec> {
  const compression = compress ?? (output === undefined ? 'none' : compressionFor(output));
  if (compression === 'none') return null;
  const packer = codec(compression, 'pack');
  if (packer === null) throw new OutputError('zstd needs Node 22.15 or newer; use --compress none and | zstd');
  return packer;
}

function openOutput(path: string | undefined): RecordsOutput {
  try {
    return openRecordsOutput(path);
  } catch (error) {
    throw outputError(error, path);
  }
}

function outputError(error: unknown, path: string | undefined): unknown {
  if (path === undefined && codeOf(error) === 'EPIPE') return new ClosedPipe();
  if (!isSystemError(error)) return error;
  return new OutputError(`${path === undefined ? 'standard output' : printable(path)}: ${explainWriteError(error)}`);
}

/** The answers in pieces of whole lines. An input that cannot be read is reported and the others go on. */
async function* answersOf(paths: readonly (string | null)[], options: StreamOptions, tally: Tally, io: Io): AsyncGenerator<string> {
  for (const path of paths) {
    const input = path === null ? process.stdin : createReadStream(argumentBytes(path), { highWaterMark: chunkBytes });
    try {
      for await (const records of splitRecords(unpack(input), options.maxBytes)) yield answerAll(records, options, tally);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      complain(path, error.message, io);
      tally.unreadInputs++;
    }
  }
}

function answerAll(records: readonly RawRecord[], options: StreamOptions, tally: Tally): string {
  let lines = '';
  for (const record of records) {
    const answer = answerRaw(record, options);
    if (answer === null) continue;
    tally.records++;
    if (answer.isError) tally.errors++;
    lines += `${answer.line}\n`;
  }
  return lines;
}

/** Null for a blank line, which holds no record. */
function answerRaw(record: RawRecord, options: StreamOptions): Answer | null {
  if (record === tooLong) return errorAnswer('null', `the line is longer than ${options.maxBytes} bytes; raise the limit with --max-bytes`);
  if (!isUtf8(record)) return errorAnswer('null', 'the line is not valid UTF-8, which JSON has to be; convert it first');
  const line = record.toString();
  return line.trim() === '' ? null : answerRecord(line, options);
}
