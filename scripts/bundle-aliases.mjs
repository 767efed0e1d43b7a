// What the bundle puts in the place of parts of wrap-ansi and chalk that cost a short run more time
// than all the rest. What is printed does not change: the tests run without these replacements.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Libraries replaced: string-width compiles a table of all emoji when it is loaded. */
export default {
  'string-width': fileURLToPath(new URL('string-width.mjs', import.meta.url)),
};

/** esbuild plugins that change single lines of libraries. */
export const plugins = [
  {
    name: 'lazy-segmenter',
    setup({ onLoad }) {
      // Making an Intl.Segmenter takes some fifteen milliseconds, and wrap-ansi uses it only to cut
      // words, which the text renderer does itself.
      onLoad({ filter: /[\\/]wrap-ansi[\\/]index\.js$/ }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        const eager = 'const segmenter = new Intl.Segmenter();';
        const lazy = 'const segmenter = { segment: (string) => new Intl.Segmenter().segment(string) };';
        if (!source.includes(eager)) throw new Error(`wrap-ansi makes its segmenter in another way now; see ${import.meta.url}`);
        return { contents: source.replace(eager, lazy), loader: 'js' };
      });
    },
  },
  {
    name: 'without-color-detection',
    setup({ onResolve, onLoad }) {
      // The command line has decided on the colours before chalk is loaded, without node:tty.
      onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'supports-color', namespace: 'no-color-detection' }));
      onLoad({ filter: /.*/, namespace: 'no-color-detection' }, () => ({ contents: 'export default { stdout: false, stderr: false };' }));
    },
  },
];
