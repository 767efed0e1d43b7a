import { type BlockSetting, setBlock } from './set-block.js';

/** Stands before every line of a listing, as in Markdown. */
const indent = '    ';

/** Sets the lines of a listing one by one, each with its own indent; what is too wide goes on below it at the same indent. */
export function setListing(lines: readonly string[], setting: Pick<BlockSetting, 'width' | 'style'>): string[] {
  return lines.flatMap((line) => {
    const text = line.trimStart();
    const mark = indent + line.slice(0, line.length - text.length);
    return text === ''
      ? ['']
      : setBlock(text, { ...setting, mark: [mark, mark], decorate: (whole, { start, end }) => whole.slice(start, end).trimEnd() });
  });
}
