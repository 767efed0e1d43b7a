// Builds what runs, dist/cli.cjs, and the library, dist/index.js. Start-up is most of what a short
// run costs: everything is in one file, and what is imported on demand is set up on demand.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const aliases = new URL('bundle-aliases.mjs', import.meta.url);
const { default: alias = {} } = existsSync(aliases) ? await import(aliases) : {};

/** commander loads node:child_process for a feature that is not used here; it costs two milliseconds. */
const withoutSubprocesses = {
  name: 'without-subprocesses',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'none' } : null));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  alias,
  plugins: [withoutSubprocesses],
  legalComments: 'none',
  logLevel: 'warning',
};

const program = build({
  ...shared,
  entryPoints: ['src/main.ts'],
  outfile: 'dist/cli.cjs',
  // In CommonJS, since loading it takes less time than loading a module.
  format: 'cjs',
  supported: { 'dynamic-import': false },
  minifySyntax: true,
  minifyWhitespace: true,
  write: false,
});
const hasLibrary = existsSync(join(root, 'src/index.ts'));
const library = hasLibrary ? build({ ...shared, entryPoints: ['src/index.ts'], outdir: 'dist', format: 'esm', splitting: true, chunkNames: 'chunks/[hash]', write: false }) : { outputFiles: [] };

// Nothing is written before everything is built, so that a failure leaves the last build in place.
const files = (await Promise.all([program, library])).flatMap(({ outputFiles }) => outputFiles);
rmSync(join(root, 'dist/chunks'), { recursive: true, force: true });
for (const { path, contents } of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, contents);
  renameSync(`${path}.new`, path);
}
