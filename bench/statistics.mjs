export function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

/** Numbers for people: three digits that mean something. */
export function short(number) {
  if (!Number.isFinite(number)) return '';
  return number >= 100 ? Math.round(number).toLocaleString('en') : number.toPrecision(3);
}

/** A table in Markdown. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
