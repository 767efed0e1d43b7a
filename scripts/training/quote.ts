/** As the formatter would have it: quoted only where it must be, by the quotation mark that the name does not hold. */
export function quote(name: string): string {
  if (/^[a-z]+$/.test(name)) return name;
  return name.includes("'") ? JSON.stringify(name) : `'${name.replaceAll('\\', '\\\\')}'`;
}
