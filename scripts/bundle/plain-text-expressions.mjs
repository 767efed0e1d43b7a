// Makes regular expressions that ask for letters of all scripts cheap for texts that hold none but
// those of Latin-1. V8 takes a millisecond to compile \p{L} the first time, since it is some 650
// ranges; a run of the program on one text would spend a third of its time on that. So the bundle
// holds each such expression twice: with the few ranges of plain text in the place of each property,
// and as it was written, which is compiled when a text with other characters comes.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isPlain } from './plain-text-expression.mjs';

/** The characters of a plain text. */
const plainCodes = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => isPlain.test(String.fromCharCode(code)));
const classes = new Map();

/** The inside of a class with what a property holds of the characters of a plain text. */
function classOf(property, flags) {
  const key = `${property} ${flags.includes('i')}`;
  const known = classes.get(key);
  if (known !== undefined) return known;
  const expression = new RegExp(property, flags.includes('i') ? 'iu' : 'u');
  const held = plainCodes.filter((code) => expression.test(String.fromCharCode(code)));
  const starts = held.filter((code, i) => code !== held[i - 1] + 1);
  const ends = held.filter((code, i) => code !== held[i + 1] - 1);
  const made = starts.map((start, i) => (start === ends[i] ? escaped(start) : `${escaped(start)}-${escaped(ends[i])}`)).join('');
  classes.set(key, made);
  return made;
}

const escaped = (code) => `\\u${code.toString(16).padStart(4, '0')}`;

/** An expression in which each property stands for what a plain text can hold of it. */
export function plainExpression(source, flags) {
  let isInClass = false;
  return source.replace(/\\p\{[^}]+\}|\\.|\[\^?|\]/g, (part) => {
    if (part === ']') isInClass = false;
    else if (part.startsWith('[')) isInClass = true;
    if (!part.startsWith('\\p')) return part;
    return isInClass ? classOf(part, flags) : `[${classOf(part, flags)}]`;
  });
}

/** A literal that stands where a value may; one line, since none is longer. */
const literal = /(?<=(?:[=(,:?|&!{[]|=>|\breturn)\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([a-z]*u[a-z]*)/g;

/** The code with two expressions for each one that asks for properties; they are made once, and where a text asks. */
function withPlainExpressions(code) {
  const made = [];
  const replaced = code.replace(literal, (whole, source, flags) => {
    if (!source.includes('\\p{')) return whole;
    const plain = `/${plainExpression(source, flags)}/${flags}`;
    const name = `expression${made.length}`;
    made.push(`const ${name} = new PlainTextExpression('${flags}', () => ${plain}, () => ${whole});`);
    return name;
  });
  if (made.length === 0) return code;
  return [`import { PlainTextExpression } from ${JSON.stringify(runtime)};`, ...made, replaced].join('\n');
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
