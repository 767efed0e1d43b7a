import { build } from 'esbuild';

/** Imports a file of the sources, or the code that stands for one, when the build asks for what it can make beforehand. */
export async function importSource(from) {
  const entry = typeof from === 'string' ? { entryPoints: [from] } : { stdin: from };
  const { outputFiles } = await build({ ...entry, bundle: true, platform: 'node', format: 'esm', charset: 'utf8', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
