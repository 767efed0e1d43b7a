import { build } from 'esbuild';

/** Imports a file of the sources, which the build asks for what it can make beforehand. */
export async function importSource(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', charset: 'utf8', write: false });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
