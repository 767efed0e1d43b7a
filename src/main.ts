import { readFileSync, writeSync } from 'node:fs';
import { decode } from './parse/decode.js';
import { parseArticle } from './parse/parse-article.js';

for (const path of process.argv.slice(2).filter((argument) => !/^(show|--format|-f|json|jsonl)$/.test(argument))) {
  const { text } = decode(readFileSync(path));
  writeSync(1, `${JSON.stringify(parseArticle(text, { source: path }).article)}\n`);
}
