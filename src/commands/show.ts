import { parseArticle } from '../parse/parse-article.js';
import { type Format, loadRenderer } from '../render/index.js';
import { forEachInput } from './for-each-input.js';
import { InputError, type Io } from './io.js';
import { type OutputOptions, openOutput } from './open-output.js';
import { type PageChoices, pageOptions } from './page-options.js';
import { type ReadOptions, readText } from './read-text.js';
import { whyNoArticle } from './why-no-article.js';

export interface ShowOptions extends ReadOptions, OutputOptions, PageChoices {
  readonly format: Format;
}

/** Prints each input, null being standard input, as an article. The answer is the exit status. */
export async function show(paths: readonly (string | null)[], options: ShowOptions, io: Io): Promise<number> {
  const renderer = await loadRenderer(options.format);
  const page = pageOptions(options, io);
  const output = openOutput(options, io);
  let separator = '';
  const status = await forEachInput(paths, io, async (path) => {
    const { article } = parseArticle(await readText(path, options, io), { source: path });
    const isArticle = article.paragraphs.length > 0;
    if (isArticle || renderer.isData) {
      output.add(separator + renderer.render(article, page));
      separator = renderer.separator;
    }
    if (!isArticle) throw new InputError(whyNoArticle(article));
  });
  await output.end();
  return status;
}
