// Puts the weights of the models of the body and of the byline in the order of the features' numbers when the program
// is built. By name they are thousands of strings, and to load those takes a tenth of a run on one text.
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const FEATURE = source('score/model/feature.ts');
/** Features get their numbers as the files that make them are loaded: in the order in which this file asks for them, as in the program. */
const everything = `
  import ${JSON.stringify(source('parse/parse-article.ts'))};
  export { makeFeature, nameOf } from ${JSON.stringify(FEATURE)};
  export { weightAt } from ${JSON.stringify(source('score/model/weight-at.ts'))};
  export { bodyModel } from ${JSON.stringify(source('score/body/body-model.ts'))};
  export { bylineModel } from ${JSON.stringify(source('parts/byline/byline-model.ts'))};
`;

/** Hundredths as one character: letters and signs for what is positive, since most are nothing. */
const characterOf = (hundredths) => String.fromCharCode(hundredths < 0 ? 0x1000 + hundredths : 0x20 + hundredths);

/** The code of a table of weights in this order. */
function tableOf(weights, { makeFeature, nameOf, weightAt }) {
  const count = makeFeature('none');
  const names = Array.from({ length: count }, (_, feature) => nameOf(feature));
  const known = new Set(names);
  const text = names.map((name) => characterOf(Math.round((weights[name] ?? 0) * 100))).join('');
  names.forEach((name, feature) => {
    if (weightAt(text, feature) !== (weights[name] ?? 0)) throw new Error(`a weight of ${name} that has more than two digits`);
  });
  // What a text makes as it is read has no number yet, and some are asked for by name.
  const rest = Object.entries(weights).filter(([name]) => name === 'anyhow' || !known.has(name));
  return `{ ...${JSON.stringify(Object.fromEntries(rest))}, [byNumber]: ${JSON.stringify(text)} }`;
}

/** An esbuild plugin that does so in the files of the models. */
export const readyWeights = {
  name: 'ready-weights',
  setup({ onLoad }) {
    const replace = (file, codeOf) =>
      onLoad({ filter: new RegExp(`${`/src/${file}`.replaceAll('/', '[\\\\/]')}\\.ts$`) }, async () => ({
        contents: `import { byNumber } from ${JSON.stringify(FEATURE)};\n${codeOf(await importSource({ contents: everything, resolveDir: source('.') }))}`,
        loader: 'ts',
        resolveDir: source('.'),
      }));
    replace(
      'score/body/body-model',
      ({ bodyModel: { first, second }, ...features }) =>
        `export const bodyModel = { first: ${tableOf(first, features)}, second: ${JSON.stringify(second)} };`,
    );
    replace('parts/byline/byline-model', ({ bylineModel, ...features }) => `export const bylineModel = ${tableOf(bylineModel, features)};`);
  },
};
