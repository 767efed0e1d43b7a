// Builds what runs, dist/cli.cjs and the parts it loads on demand, and the library, dist/index.js.
//
// Start-up is most of what a short run costs, and most of start-up is the reading of code. So the
// program is CommonJS, which loads faster than modules do, all libraries are bundled, each format,
// like each library that few texts need, is a file of its own, and beside each file is what V8 made
// of it in a first run (see bin/article-fmt.js).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { languageParts, languagesOnDemand } from './bundle/languages-on-demand.mjs';
import { plainTextExpressions } from './bundle/plain-text-expressions.mjs';
import { readyTables } from './bundle/ready-tables.mjs';
import { readyWeights } from './bundle/ready-weights.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const aliases = new URL('bundle-aliases.mjs', import.meta.url);
const { default: alias = {}, plugins: librariesChanged = [] } = existsSync(aliases) ? await import(aliases) : {};

/** Modules that are loaded at the first call of one of their functions: node:v8 brings all streams with it. */
const loadedOnCall = { chardet: ['analyse'], 'node:v8': ['getHeapStatistics'] };

/** commander loads node:child_process for subcommands in files, which are not used here. */
const withoutSubprocesses = {
  name: 'without-subprocesses',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'none' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Folders of which a file that is asked for on demand is built by itself. It shares no state with the rest. */
const foldersOfParts = ['src/render', 'src/commands/convert'].map((folder) => join(root, folder));
/** What workers run is most of the program, and they use what is compiled of it. */
const worker = join(root, 'src/commands/convert/worker.ts');

/** cli-progress asks for an older string-width, which is not to be replaced. */
const ownStringWidth = {
  name: 'own-string-width',
  setup({ onResolve }) {
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      /[\\/]cli-progress[\\/]/.test(importer) ? { path: createRequire(importer).resolve('string-width') } : null,
    );
  },
};

/** What these folders are asked for on demand becomes a file of its own, found beside the program. */
const partsOnDemand = (parts) => ({
  name: 'parts-on-demand',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) => {
      const file = join(resolveDir, path).replace(/\.js$/, '.ts');
      if (kind !== 'dynamic-import' || file === worker || !foldersOfParts.includes(dirname(file))) return null;
      const name = basename(file, '.ts');
      parts.set(name, file);
      return { path: `./parts/${name}.cjs`, external: true };
    });
    onResolve({ filter: /^[a-z]/ }, ({ path, importer }) =>
      path in loadedOnCall && importer.startsWith(join(root, 'src')) ? { path, namespace: 'on-call' } : null,
    );
    onLoad({ filter: /.*/, namespace: 'on-call' }, ({ path }) => {
      const file = path.startsWith('node:') ? path : `./parts/${path}.cjs`;
      if (file !== path) parts.set(path, path);
      const functions = loadedOnCall[path].map((name) => `export const ${name} = (...values) => require('${file}').${name}(...values);`);
      return { contents: functions.join('\n'), resolveDir: root };
    });
  },
});

/** A module has no `require`, which bundled CommonJS asks for the modules of Node with. */
const requireInModule = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // esbuild would make a call of them, in each run of the line, since Node 20 knows the scripts of Unicode 15.0 and not 15.1.
  supported: { 'regexp-unicode-property-escapes': true },
  alias,
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
};
/** Each file is a function that bin/article-fmt.js calls as Node calls a module of CommonJS. */
const program = {
  ...shared,
  format: 'cjs',
  minifySyntax: true,
  minifyWhitespace: true,
  supported: { ...shared.supported, 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  banner: { js: '(function(exports,require,module,__filename,__dirname){' },
  footer: { js: '})' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
};

const parts = new Map();
const main = await build({
  ...program,
  entryPoints: { cli: 'src/main.ts' },
  external: ['./parts/*'],
  plugins: [withoutSubprocesses, partsOnDemand(parts), languagesOnDemand(parts), plainTextExpressions, readyWeights, readyTables],
});
const onDemand = await build({
  ...program,
  plugins: [ownStringWidth, languageParts, plainTextExpressions, readyTables, ...librariesChanged],
  entryPoints: Object.fromEntries(parts),
  outdir: 'dist/parts',
});
const library = await build({
  ...shared,
  charset: 'utf8',
  entryPoints: ['src/index.ts'],
  outfile: 'dist/index.js',
  format: 'esm',
  banner: { js: requireInModule },
});

/** Expressions keep their characters in the bundle; a file of ASCII is read and kept in half the time and space. */
const asAscii = ({ path, text }) => ({
  path,
  contents: text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
});

// Nothing is written before everything is built, so that a failure leaves the last build in place.
const files = [...[onDemand, main].flatMap(({ outputFiles }) => outputFiles.map(asAscii)), ...library.outputFiles];
const built = files.map(({ path }) => path);
// What is compiled goes first: it must not be taken for that of the new files.
for (const path of filesIn(join(root, 'dist'))) if (path.endsWith('.cache')) rmSync(path);
for (const { path, contents } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, contents);
  renameSync(`${path}.new`, path);
}
for (const path of filesIn(join(root, 'dist'))) if (!built.includes(path) && !path.endsWith('.d.ts')) rmSync(path);

const { status } = spawnSync(process.execPath, [join(root, 'scripts/warm-up.mjs')], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

function filesIn(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
