/** Files that people take for text, by their first bytes, and what to do with them. */
const signatures: readonly (readonly [bytes: readonly number[], advice: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'is a PDF; turn it into text first: pdftotext FILE - | article-fmt show'],
  [[0x50, 0x4b, 0x03, 0x04], 'is an archive or an office document; save it as text first'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'is an office document; save it as text first'],
  [[0x1f, 0x8b], 'is compressed; unpack it first: gzip -dc FILE | article-fmt show'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'is compressed; unpack it first: zstd -dc FILE | article-fmt show'],
  [[0x42, 0x5a, 0x68, 0x39, 0x31, 0x41, 0x59], 'is compressed; unpack it first: bzip2 -dc FILE | article-fmt show'],
  [[0xfd, 0x37, 0x7a, 0x58, 0x5a], 'is compressed; unpack it first: xz -dc FILE | article-fmt show'],
];

/** What to do with a file of a known kind that is no text, or null. */
export function binaryAdvice(bytes: Uint8Array): string | null {
  return signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte))?.[1] ?? null;
}
