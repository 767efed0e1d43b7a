// Makes regular expressions that ask for letters of all scripts cheap for texts that hold none but
// those of Latin-1. V8 takes a millisecond to compile \p{L} the first time, since it is some 650
// ranges; a run of the program on one text would spend a third of its time on that. So the bundle
// holds each such expression twice: with the few ranges of plain text in the place of each property,
// and as it was written, which is compiled when a text with other characters comes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const other = '\\xb5\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\xff';
/** What the properties hold of the characters that a plain text is made of. */
export const properties = {
  L: `A-Za-z\\xaa\\xba${other}`,
  Lu: 'A-Z\\xc0-\\xd6\\xd8-\\xde',
  Ll: 'a-z\\xb5\\xdf-\\xf6\\xf8-\\xff',
  Lo: '\\xaa\\xba',
  M: '',
  N: '0-9\\xb2\\xb3\\xb9\\xbc-\\xbe',
  Pd: '\\-\\u2010-\\u2015',
  Cc: '\\x00-\\x1f\\x7f-\\x9f',
  Cf: '\\xad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f',
  Cs: '',
  Zl: '\\u2028',
  Zp: '\\u2029',
  'Script=Arabic': '',
  'Script=Han': '',
  'Script=Hiragana': '',
  'Script=Katakana': '',
};
/** Where case does not count, either case stands for both. */
const withoutCase = { ...properties, Lu: `A-Za-z${other}`, Ll: `A-Za-z${other}` };

/** The expression for plain texts, or null where it asks for a property that is not in the table. */
export function plainExpression(source, flags) {
  const table = flags.includes('i') ? withoutCase : properties;
  let isKnown = true;
  let isInClass = false;
  const plain = source.replace(/\\p\{([^}]+)\}|\\.|\[\^?|\]/g, (part, property) => {
    if (part === ']') isInClass = false;
    else if (part.startsWith('[')) isInClass = true;
    if (property === undefined) return part;
    isKnown &&= property in table;
    return isInClass ? table[property] : `[${table[property]}]`;
  });
  return isKnown ? plain : null;
}

/** A literal that stands where a value may; one line, since none is longer. */
const literal = /(?<=(?:[=(,:?|&!{[]|=>|\breturn)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*u[a-z]*)/g;

/** The code with two expressions for each one that asks for properties. */
export function withPlainExpressions(code) {
  const replaced = code.replace(literal, (whole, source, flags) => {
    const plain = source.includes('\\p{') ? plainExpression(source, flags) : null;
    return plain === null ? whole : `new PlainTextExpression(/${plain}/${flags}, () => ${whole})`;
  });
  return replaced === code ? code : `import { PlainTextExpression } from ${JSON.stringify(runtime)};\n${replaced}`;
}

const runtime = fileURLToPath(new URL('plain-text-expression.mjs', import.meta.url));

/** An esbuild plugin that does so for the sources of the program. */
export const plainTextExpressions = {
  name: 'plain-text-expressions',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/](?:commands|parse|parts|render|rules|score)[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = withPlainExpressions(source);
      return contents === source ? null : { contents, loader: 'ts' };
    });
  },
};
