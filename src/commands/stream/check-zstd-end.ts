/** Sizes of the field that names a dictionary, and of that for the length, by their flags (RFC 8878, 3.1.1.1). */
const dictionarySizes = [0, 1, 2, 4];
const lengthSizes = [0, 2, 4, 8];
const typeRepeatedByte = 1;
const firstSkippable = 0x184d2a50;

/**
 * Passes zstd data on, and throws at its end where the last frame is not complete: Node itself takes
 * data that was cut for data that has ended.
 */
export async function* checkZstdEnd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let step = magic;
  let toSkip = 0;
  let pending = Buffer.alloc(0);
  for await (const chunk of chunks) {
    yield chunk;
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const skipped = Math.min(toSkip, pending.length);
      pending = pending.subarray(skipped);
      toSkip -= skipped;
      const next = toSkip === 0 ? step(pending) : null;
      if (next === null) break;
      pending = pending.subarray(next.used);
      toSkip = next.skip;
      step = next.step;
    }
  }
  if (step !== magic || toSkip > 0 || pending.length > 0) throw Object.assign(new Error('cut'), { code: 'Z_BUF_ERROR' });
}

/** Reads one part of a frame: how long it is, what to pass over after it, what follows. Null: too few bytes. */
type Step = (bytes: Buffer) => { used: number; skip: number; step: Step } | null;

const magic: Step = (bytes) => {
  if (bytes.length < 4) return null;
  const isSkippable = (bytes.readUInt32LE() & 0xfffffff0) >>> 0 === firstSkippable;
  return { used: 4, skip: 0, step: isSkippable ? skippable : header };
};

const skippable: Step = (bytes) => (bytes.length < 4 ? null : { used: 4, skip: bytes.readUInt32LE(), step: magic });

const header: Step = ([descriptor]) => {
  if (descriptor === undefined) return null;
  const isSingle = (descriptor & 0x20) !== 0;
  const lengthSize = isSingle && descriptor >> 6 === 0 ? 1 : (lengthSizes[descriptor >> 6] as number);
  const dictionarySize = dictionarySizes[descriptor & 3] as number;
  return { used: 1, skip: (isSingle ? 0 : 1) + dictionarySize + lengthSize, step: block((descriptor & 4) !== 0) };
};

function block(hasChecksum: boolean): Step {
  const self: Step = (bytes) => {
    if (bytes.length < 3) return null;
    const head = bytes.readUIntLE(0, 3);
    const isLast = (head & 1) === 1;
    const size = ((head >> 1) & 3) === typeRepeatedByte ? 1 : head >> 3;
    return { used: 3, skip: size + (isLast && hasChecksum ? 4 : 0), step: isLast ? magic : self };
  };
  return self;
}
