import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Who may import whom. A part is a folder of src, or a file of it without its extension. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  article: [],
  text: ['article'],
  languages: ['article', 'text'],
  names: [],
  rules: ['article', 'text', 'languages', 'names', 'score', 'parts'],
  parts: ['article', 'text', 'languages', 'names', 'score'],
  score: ['article', 'text', 'languages', 'names'],
  parse: ['article', 'text', 'languages', 'names', 'rules', 'parts', 'score'],
  render: ['article', 'text'],
  commands: ['article', 'text', 'parse', 'render', 'package.json'],
  cli: ['commands'],
  main: ['cli', 'commands'],
  index: ['article', 'parse', 'render'],
};

/** Which part may use a library, "node:" standing for all modules of Node. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  commander: ['cli', 'commands'],
  'node:': ['cli', 'commands', 'main'],
  chardet: ['parse'],
  workerpool: ['commands'],
  picomatch: ['commands'],
  'cli-progress': ['commands'],
};
const usedByRenderAlone =
  /^(?:chalk|wrap-ansi|string-width|get-east-asian-width|yaml|hastscript|(?:mdast|hast|micromark)[a-z-]*|@types\/[a-z]+|mdast|hast)$/;

interface Import {
  readonly from: string;
  readonly target: string;
}

/** `import … from`, `import type`, `export … from` and `import '…'`, which begin a line. */
const declaration = /^(?:import|export)\b(?:[^'"`;=(]*\bfrom)?\s*(['"])([^'"\n]+)\1/gm;
/** `import()`, also of a type, and `require()`. */
const call = /\b(?:import|require)\s*\(\s*(['"`])([^'"`\n]+)\1/g;

function importsOf(from: string, code: string): Import[] {
  const bare = withoutComments(code);
  return [...bare.matchAll(declaration), ...bare.matchAll(call)].map(([, , target = '']) => ({ from, target }));
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** What is wrong with an import, or null. */
function faultOf({ from, target }: Import): string | null {
  const part = partOf(from);
  const allowed = mayImport[part];
  if (allowed === undefined) return `${from}: ${part} is not in the table`;
  if (target.startsWith('.')) {
    const other = partOf(relative('src', join('src', dirname(from), target)));
    return other === part || allowed.includes(other) ? null : `${from}: ${part} must not import ${other}`;
  }
  const library = target.startsWith('node:') ? 'node:' : target.replace(/^(@[^/]+\/[^/]+|[^/]+).*$/, '$1');
  const users = mayUse[library] ?? (usedByRenderAlone.test(library) ? ['render'] : []);
  return users.includes(part) ? null : `${from}: ${part} must not use ${target}`;
}

/** The folder of src that a path is in, or the file itself; "package.json" for what lies outside. */
function partOf(path: string): string {
  if (path.startsWith('..')) return path.replace(/^(?:\.\.\/)+/, '');
  return (path.split('/')[0] ?? path).replace(/\.(?:js|ts)$/, '');
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const sources = files.map((name) => ({ name, code: readFileSync(join(root, 'src', name), 'utf8') }));

test('every import is in the table', () => {
  const faults = sources.flatMap(({ name, code }) => importsOf(name, code).map(faultOf));
  expect(faults.filter((fault) => fault !== null)).toEqual([]);
});

test('only the command line knows the process and the clock', () => {
  const worldly = /\bprocess\.|\bconsole\.|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bMath\.random\b|\bset(?:Timeout|Interval)\b/;
  const offenders = sources.filter(
    ({ name, code }) => !['commands', 'cli', 'main'].includes(partOf(name)) && worldly.test(withoutComments(code)),
  );
  expect(offenders.map(({ name }) => name)).toEqual([]);
});

describe('the table is not a wish', () => {
  test.each([
    ['article.ts', "import './text/words.js';"],
    ['render/text.ts', "import { parseArticle } from '../parse/parse-article.js';"],
    ['render/text.ts', "import type { Parsed } from '../parse/parse-article.js';"],
    ['render/text.ts', "const { parse } = await import('../parse/parse-article.js');"],
    ['render/text.ts', "type Parsed = import('../parse/parse-article.js').Parsed;"],
    ['render/text.ts', "export * from '../parse/parse-article.js';"],
    ['render/text.ts', "import { readFileSync } from 'node:fs';"],
    ['render/text.ts', "import { readFileSync } from 'fs';"],
    ['rules/share.ts', "import chalk from 'chalk';"],
    ['parse/group/rows.ts', "import { Command } from 'commander';"],
    ['parse/group/rows.ts', "import { show } from '../../commands/show.js';"],
    ['commands/show.ts', "import wrap from 'wrap-ansi';"],
    ['commands/show.ts', "import { toMarkdown } from 'mdast-util-to-markdown';"],
    ['languages/en.ts', "import { rules } from '../rules/index.js';"],
    ['extras/new.ts', "import type { Article } from '../article.js';"],
    ['render/text.ts', 'import {\n  a,\n  b,\n} from "../parse/parse-article.js";'],
  ])('%s may not say %s', (name, code) => {
    expect(importsOf(name, code).map(faultOf)).toEqual([expect.any(String)]);
  });

  test.each([
    ['parse/group/rows.ts', "import type { Row } from './row.js';"],
    ['parse/group/rows.ts', "import type { Block } from '../../article.js';"],
    ['commands/program.ts', "import manifest from '../../package.json' with { type: 'json' };"],
  ])('%s may say %s', (name, code) => {
    expect(importsOf(name, code).map(faultOf)).toEqual([null]);
  });
});
