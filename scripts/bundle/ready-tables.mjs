// Makes the tables of characters, and what is looked up in all languages, when the program is built: in a run on one text to make them takes
// as long as reading it does.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const made = '= makeTable();';
const runtime = fileURLToPath(new URL('table-of-runs.mjs', import.meta.url));

function sourceOf(path) {
  const source = readFileSync(path, 'utf8');
  if (!source.includes(made)) throw new Error(`${path} makes its table in another way now; see scripts/bundle/ready-tables.mjs`);
  return source;
}

/** How often each value stands there, then the value, and so on. */
export function runsOf(table) {
  const runs = [];
  for (const value of table) {
    if (runs.at(-1) === value) runs[runs.length - 2]++;
    else runs.push(1, value);
  }
  return runs;
}

/** An esbuild plugin that puts the table itself in the place of the call that makes it. */
export const readyTables = {
  name: 'ready-tables',
  setup({ onLoad }) {
    onLoad(
      { filter: /[\\/]src[\\/](?:languages[\\/](?:function-word-owners|byline-labels)|names[\\/]names-by-initial)\.ts$/ },
      async ({ path }) => {
        sourceOf(path);
        const [name, text] = Object.entries(await importSource(path))[0];
        return { contents: `export const ${name} = ${JSON.stringify(text)};`, loader: 'ts' };
      },
    );
    onLoad({ filter: /[\\/]src[\\/](?:text[\\/]character-class|parse[\\/]group[\\/]glyphs)\.ts$/ }, async ({ path }) => {
      const source = sourceOf(path);
      const table = Object.values(await importSource(path)).find((value) => value instanceof Uint8Array);
      const contents = `import { tableOfRuns } from ${JSON.stringify(runtime)};\n${source.replace(made, `= tableOfRuns([${runsOf(table)}]);`)}`;
      return { contents, loader: 'ts' };
    });
  },
};
