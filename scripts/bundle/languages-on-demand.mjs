// The program holds no more of a language than its name; the rest is a part that is read when a text
// speaks the language. What is looked up in all of them is made ready in ready-tables.mjs.
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importSource } from './import-source.mjs';

const eager = ['tag', 'name'];
const filter = /[\\/]src[\\/]languages[\\/][a-z]{2,3}\.ts$/;
const sources = new URL('../../src/', import.meta.url);
const phraseLists = fileURLToPath(new URL('phrase-lists.mjs', import.meta.url));

const read = async (path) => {
  const tag = basename(path, '.ts');
  return { tag, language: (await importSource(path))[tag] };
};
const fieldsOf = (language) => ['phraseIndex', ...Object.keys(language).filter((field) => !eager.includes(field))];

/** An esbuild plugin that puts an object of the same form in the place of a language; it loads the part when asked for more. */
export const languagesOnDemand = (parts) => ({
  name: 'languages-on-demand',
  setup({ onLoad }) {
    onLoad({ filter }, async ({ path }) => {
      const { tag, language } = await read(path);
      parts.set(`language-${tag}`, path);
      const part = `require('./parts/language-${tag}.cjs').${tag}`;
      const known = eager.map((field) => `${field}: ${JSON.stringify(language[field])}`);
      const asked = fieldsOf(language).map((field) => `get ${field}() { return ${part}.${field}; }`);
      return { contents: `export const ${tag} = { ${[...known, ...asked].join(', ')} };` };
    });
  },
});

/** An esbuild plugin that writes such a part, with the index of its phrases. */
export const languageParts = {
  name: 'language-parts',
  setup({ onLoad }) {
    onLoad({ filter }, async ({ path }) => {
      const { tag, language } = await read(path);
      const { indexPhrases } = await importSource(fileURLToPath(new URL('languages/index-phrases.ts', sources)));
      const texts = Object.fromEntries(Object.entries(language.phrases).map(([topic, phrases]) => [topic, phrases.join('\n')]));
      const made = { phraseIndex: JSON.stringify(indexPhrases(language.phrases)), phrases: `phraseLists(${JSON.stringify(texts)})` };
      const fields = fieldsOf(language).map((field) => `${field}: ${made[field] ?? JSON.stringify(language[field])}`);
      return {
        contents: `import { phraseLists } from ${JSON.stringify(phraseLists)};\nexport const ${tag} = { ${fields.join(', ')} };`,
      };
    });
  },
};
