import type { Article, Piece } from '../article.js';
import { assembleArticle } from './assemble-article.js';
import { groupBlocks } from './group-blocks.js';
import { labelBlocks } from './label-blocks.js';
import { labelLetter } from './label-letter.js';
import { openLetter } from './open-letter.js';
import { splitLines } from './split-lines.js';

export interface ParseOptions {
  /** Where the text came from; stands in the article as `source`. */
  readonly source?: string | null;
  /** Whether evidence that is a score names the weights that made it; off unless set, since it takes time. */
  readonly withWeights?: boolean;
}

/** The article, and piece by piece what the whole input was taken for. */
export interface Parsed {
  readonly article: Article;
  readonly pieces: readonly Piece[];
}

/** Reads decoded text: the pipeline in its order. Never throws, whatever the text. */
export function parseArticle(text: string, options: ParseOptions = {}): Parsed {
  const lines = splitLines(text);
  const blocks = groupBlocks(lines);
  const letter = openLetter(blocks);
  const withWeights = options.withWeights ?? false;
  const { pieces, readings } = letter === null ? labelBlocks(blocks, withWeights) : labelLetter(letter, withWeights);
  return { article: assembleArticle(pieces, readings, options.source ?? null), pieces };
}
