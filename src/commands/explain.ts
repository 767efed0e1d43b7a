import { parseArticle } from '../parse/parse-article.js';
import { splitLines } from '../parse/split-lines.js';
import type { Explanation } from '../render/explanation.js';
import type { RenderOptions } from '../render/renderer.js';
import type { ExplainFormat } from './explain-formats.js';
import { forEachInput } from './for-each-input.js';
import type { Io } from './io.js';
import { type OutputOptions, openOutput } from './open-output.js';
import { type PageChoices, pageOptions } from './page-options.js';
import { type ReadOptions, readText } from './read-text.js';

export interface ExplainOptions extends ReadOptions, OutputOptions, PageChoices {
  readonly format: ExplainFormat;
}

/** Prints an input, null being standard input, line by line with what each was taken for and why. */
export async function explain(path: string | null, options: ExplainOptions, io: Io): Promise<number> {
  const output = openOutput(options, io);
  const page = pageOptions(options, io);
  const status = await forEachInput([path], io, async () => {
    const text = await readText(path, options, io);
    const explanation = { ...parseArticle(text, { source: path, withWeights: true }), lines: splitLines(withoutLastLineEnd(text)) };
    output.add(await render(explanation, options.format, page));
  });
  await output.end();
  return status;
}

/** A text that ends in a line feed has no line behind it: editors count like this. */
function withoutLastLineEnd(text: string): string {
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

async function render(explanation: Explanation, format: ExplainFormat, page: RenderOptions): Promise<string> {
  if (format === 'json') return (await import('../render/explanation-as-json.js')).explanationAsJson(explanation);
  return (await import('../render/explanation.js')).renderExplanation(explanation, page);
}
