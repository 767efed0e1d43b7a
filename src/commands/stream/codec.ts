import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import type { Compression } from './compression.js';

/** How to pack and unpack. Null is for what this release of Node cannot do. */
interface Codec {
  readonly extension: string;
  /** The first bytes of packed data, none of which JSON can begin with. */
  readonly signature: Buffer;
  readonly pack: (() => Transform) | null;
  readonly unpack: (() => Transform) | null;
}

/** What @types/node does not know of yet: Node has zstd since 22.15 and 23.8. */
const { createZstdCompress, createZstdDecompress } = zlib as Partial<
  Record<'createZstdCompress' | 'createZstdDecompress', () => Transform>
>;

const codecs: Readonly<Record<Exclude<Compression, 'none'>, Codec>> = {
  gzip: {
    extension: '.gz',
    signature: Buffer.from([0x1f, 0x8b]),
    // The fastest level: articles in JSON shrink to a third, and the default takes longer than the parsing.
    pack: () => zlib.createGzip({ level: zlib.constants.Z_BEST_SPEED, chunkSize: 0x40000 }),
    unpack: () => zlib.createGunzip({ chunkSize: 0x40000 }),
  },
  zstd: {
    extension: '.zst',
    signature: Buffer.from([0x28, 0xb5, 0x2f, 0xfd]),
    pack: createZstdCompress ?? null,
    unpack: createZstdDecompress ?? null,
  },
};

const names = Object.keys(codecs) as (keyof typeof codecs)[];

/** The compression that the extension of a file asks for. */
export function compressionFor(path: string): Compression {
  return names.find((name) => path.endsWith(codecs[name].extension)) ?? 'none';
}

/** The compression that data is in, by its first bytes. */
export function compressionOf(bytes: Uint8Array): Compression {
  return names.find((name) => codecs[name].signature.every((byte, index) => bytes[index] === byte)) ?? 'none';
}

/** A stream that packs or unpacks, or null where this release of Node cannot. */
export function codec(name: Exclude<Compression, 'none'>, direction: 'pack' | 'unpack'): Transform | null {
  return codecs[name][direction]?.() ?? null;
}
