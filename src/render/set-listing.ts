import { type BlockSetting, setBlock } from './set-block.js';

/** Stands before every line of a listing, as in Markdown. */
const indent = '    ';

/** Sets the lines of a listing one by one, each with its own indent; what is too wide goes on below it at the same indent. */
export function setListing(lines: readonly string[], setting: Pick<BlockSetting, 'width' | 'style'>): string[] {
  return lines.flatMap((line) => {
    const text = line.trimStart();
    const mark = indent + line.slice(0, line.length - text.length);
    if (text === '') return [''];
    const decorate: BlockSetting['decorate'] = (whole, { start, end }) => whole.slice(start, end).trimEnd();
    // A gap as wide as the page wraps to a line of its own.
    return setBlock(text, { ...setting, mark: [mark, mark], decorate }).filter((wrapped) => wrapped.trim() !== '');
  });
}
