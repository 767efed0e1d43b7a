import { readFileSync } from 'node:fs';

/**
 * What node:fs takes for a path of the command line. Names need not be UTF-8, and Node gives U+FFFD
 * for what is not; Linux still knows the bytes. Elsewhere the path stays as Node gives it.
 */
export function argumentBytes(path: string): string | Buffer {
  if (!path.includes('\ufffd')) return path;
  const alike = commandLine().filter((bytes) => bytes.toString() === path);
  // Names that differ in such bytes alone look alike, and are asked for in their order.
  const asked = timesAsked.get(path) ?? 0;
  timesAsked.set(path, asked + 1);
  return alike[Math.min(asked, alike.length - 1)] ?? path;
}

const timesAsked = new Map<string, number>();

function commandLine(): Buffer[] {
  try {
    const line = readFileSync('/proc/self/cmdline', 'latin1').split('\0');
    return line.map((argument) => Buffer.from(argument, 'latin1'));
  } catch {
    return [];
  }
}
