/** The code of a system error ("ENOENT"), or "unknown". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** Whether the system refused something, rather than the program being wrong. */
export function isSystemError(error: unknown): boolean {
  return codeOf(error) !== 'unknown';
}

/** What is wrong with an input and what to do about it; follows the name of the file. */
export function explainReadError(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return isAddress(error)
        ? 'is an address; fetch its text first: w3m -dump ADDRESS | article-fmt show'
        : 'no such file; check the path';
    case 'ENOTDIR':
      return 'no such file, a part of its path is not a folder; check the path';
    case 'EISDIR':
      return 'is a folder; name the files in it';
    case 'EACCES':
    case 'EPERM':
      return 'no permission to read it; ask its owner or change its mode';
    case 'ELOOP':
      return 'its symbolic links lead in a circle; name the file itself';
    case 'ENAMETOOLONG':
      return 'the name is too long for a file; check the path';
    default:
      return `cannot be read (${codeOf(error)}); check it and try again`;
  }
}

/** Whether what was to be read is a page of the web, which people try as well. */
function isAddress(error: unknown): boolean {
  return error instanceof Error && 'path' in error && /^https?:\/\//i.test(String(error.path));
}

/** What is wrong with an output and what to do about it; follows the name of the file. */
export function explainWriteError(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
      return 'no such folder; make it first';
    case 'ENOTDIR':
      return 'a part of its path is not a folder; check the path';
    case 'EEXIST':
      return 'is there already and is no folder; choose another place';
    case 'EISDIR':
      return 'is a folder; name a file in it';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'no permission to write there; choose another place';
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full; make room and try again';
    case 'EFBIG':
      return 'larger than a file may be here; raise the limit (ulimit -f) or choose another place';
    case 'ELOOP':
      return 'its symbolic links lead in a circle; name the file itself';
    case 'ENAMETOOLONG':
      return 'the name is too long for a file; choose a shorter one';
    case 'EILSEQ':
      return 'the name is not UTF-8; choose another';
    case 'EBADF':
      return 'it is closed; open it or use --output FILE';
    default:
      return `cannot be written (${codeOf(error)}); check it and try again`;
  }
}
