import type { Explanation } from './explanation.js';
import { writeJson } from './write-json.js';

/** The explanation as one JSON object: each line of the input with the parts found in it. A part says its text on its first line alone. */
export function explanationAsJson({ article, pieces, lines }: Explanation): string {
  const partsOfLine = new Map<number, object[]>();
  for (const { text, lines: range, label, evidence } of pieces) {
    for (let number = range[0]; number <= range[1]; number++) {
      const parts = partsOfLine.get(number) ?? [];
      parts.push(number === range[0] ? { ...label, text, lines: range, evidence } : { ...label, lines: range, evidence });
      partsOfLine.set(number, parts);
    }
  }
  return writeJson(
    {
      source: article.source,
      language: article.language,
      lines: lines.map(({ number, text }) => ({ number, text, parts: partsOfLine.get(number) ?? [] })),
    },
    2,
  );
}
