// Builds what runs: dist/cli.cjs, the program in one file. Start-up is most of what a short run
// costs, so the libraries are bundled and formats become modules that are set up when first used.
import { existsSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const aliases = new URL('bundle-aliases.mjs', import.meta.url);
const { default: alias = {} } = existsSync(aliases) ? await import(aliases) : {};

const shared = { absWorkingDir: root, bundle: true, platform: 'node', target: 'node20', alias, logLevel: 'warning', legalComments: 'none' };

await build({ ...shared, entryPoints: ['src/main.ts'], outfile: 'dist/cli.cjs', format: 'cjs' });
