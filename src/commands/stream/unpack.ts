import { pipeline, Readable } from 'node:stream';
import { codeOf, explainReadError } from '../explain-system-error.js';
import { InputError } from '../io.js';
import { checkZstdEnd } from './check-zstd-end.js';
import { codec, compressionOf } from './codec.js';

/** No compression is known by more bytes than these. */
const signatureBytes = 4;

/** The bytes of an input, unpacked where they are packed. Throws an InputError. */
export async function* unpack(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    const rest = input[Symbol.asyncIterator]();
    const head = await readHead(rest);
    const whole = withHead(head, rest);
    const compression = compressionOf(head);
    if (compression === 'none') {
      yield* whole;
      return;
    }
    const unpacker = codec(compression, 'unpack');
    if (unpacker === null) throw new InputError('is compressed with zstd, which needs Node 22.15 or newer; unpack it first: zstd -dc');
    // What goes wrong reaches the reader of the last stream; the callback has nothing to add.
    yield* pipeline(Readable.from(compression === 'zstd' ? checkZstdEnd(whole) : whole), unpacker, () => undefined);
  } catch (error) {
    if (codeOf(error) === 'unknown') throw error;
    throw new InputError(explainDamage(codeOf(error)) ?? explainReadError(error));
  }
}

/** The first bytes, however small the pieces they come in. */
async function readHead(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const head: Buffer[] = [];
  for (let length = 0; length < signatureBytes; ) {
    const { value, done } = await chunks.next();
    if (done) break;
    head.push(value);
    length += value.length;
  }
  return Buffer.concat(head);
}

async function* withHead(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

function explainDamage(code: string): string | null {
  if (code === 'Z_BUF_ERROR') return 'its compressed data ends too early; fetch it again';
  return /^(?:Z|ZSTD)_|^ERR_.*ZSTD/.test(code) ? 'its compressed data is damaged; fetch it again' : null;
}
