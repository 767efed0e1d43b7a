import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { countBranches } from './count-branches.js';

/** A module loaded with a counter in every branch of the parser and the renderers. */
export interface Counted<Module> {
  readonly module: Module;
  /** How often each branch was taken since the counts were last set to zero. */
  readonly counts: Uint32Array;
}

export async function loadCounted<Module>(entry: string): Promise<Counted<Module>> {
  const folder = mkdtempSync(join(tmpdir(), 'article-fmt-fuzz-'));
  const outfile = join(folder, 'counted.cjs');
  let branches = 0;
  try {
    await build({
      entryPoints: [fileURLToPath(new URL(`../../${entry}`, import.meta.url))],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
      plugins: [
        {
          name: 'count-branches',
          setup({ onLoad }) {
            onLoad({ filter: counted }, async ({ path }) => {
              const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', target: 'node20' });
              return { contents: countBranches(code, () => branches++) };
            });
          },
        },
      ],
    });
    const counts = new Uint32Array(branches);
    Object.assign(globalThis, { branchCounts: counts });
    return { module: createRequire(import.meta.url)(outfile), counts };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const counted = /[\\/]src[\\/](?:text|parse|parts|rules|score|render|commands|languages[\\/]find-phrases\.ts)/;
