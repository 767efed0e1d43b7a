/** As the formatter would have it: quoted only where it must be. */
export function quote(name: string): string {
  return /^[a-z]+$/.test(name) ? name : `'${name.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
