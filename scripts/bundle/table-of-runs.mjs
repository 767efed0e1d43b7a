/** The table that `runsOf` in ready-tables.mjs was given. */
export function tableOfRuns(runs) {
  const table = new Uint8Array(0x10000);
  let at = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const end = at + runs[i];
    if (end === at + 1) table[at] = runs[i + 1];
    else if (runs[i + 1] !== 0) table.fill(runs[i + 1], at, end);
    at = end;
  }
  return table;
}
