const lineFeed = 0x0a;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/** What stands in the place of a line above the limit. */
export const tooLong = Symbol('too long');
export type RawRecord = Buffer | typeof tooLong;

/**
 * Cuts chunks of bytes into lines, those of one chunk at a time. What a line above the limit says is
 * dropped as it comes, so that memory is bounded whatever the input.
 */
export async function* splitRecords(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<RawRecord[]> {
  let begun: Buffer[] = [];
  let begunBytes = 0;
  let isFirst = true;

  const endLine = (end: Buffer): RawRecord => {
    const isTooLong = begunBytes + end.length > maxBytes;
    const line = begunBytes === 0 ? end : Buffer.concat([...begun, end]);
    begun = [];
    begunBytes = 0;
    if (isTooLong) return tooLong;
    const hasMark = isFirst && line.subarray(0, byteOrderMark.length).equals(byteOrderMark);
    isFirst = false;
    return hasMark ? line.subarray(byteOrderMark.length) : line;
  };

  for await (const chunk of chunks) {
    const records: RawRecord[] = [];
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      records.push(endLine(chunk.subarray(start, end)));
      start = end + 1;
    }
    const rest = chunk.subarray(start);
    if (rest.length > 0) {
      begunBytes += rest.length;
      if (begunBytes > maxBytes) begun = [];
      else begun.push(rest);
    }
    yield records;
  }
  if (begunBytes > 0) yield [endLine(Buffer.alloc(0))];
}
