import { describe, expect, it } from 'vitest';
import type { Label, Piece } from '../../src/article.js';
import { setTables } from '../../src/parse/set-tables.js';

const body: Label = { kind: 'paragraph', type: 'listItem' };
const pieces = (...texts: string[]): Piece[] =>
  texts.map((text, index) => ({ text, lines: [index + 1, index + 1], label: body, evidence: '' }));

describe('tables', () => {
  it('are one paragraph that keeps its lines', () => {
    const [above, table, ...others] = setTables(pieces('The boats:', 'Name\tLength', 'Gull\t12'));
    expect(above?.text).toBe('The boats:');
    expect(table).toMatchObject({ text: 'Name\tLength\nGull\t12', lines: [2, 3], label: { kind: 'paragraph', type: 'paragraph' } });
    expect(others).toEqual([]);
  });

  it('are a paragraph for each cell where cells are as long as paragraphs', () => {
    const long = 'The boat was bought from a widow in the north and has lain at the end of the pier ever since, painted green.';
    expect(setTables(pieces('Name and owner of the boat\tWhat became of it', `${long}\t${long}`)).map(({ text }) => text)).toEqual([
      'Name and owner of the boat',
      'What became of it',
      long,
      long,
    ]);
  });

  it('are a line for each row where short cells say what long ones are about', () => {
    const long = 'The boat leaves the pier with nine people on board and nobody notices that the tenth is still in the bakery.';
    expect(setTables(pieces('07:51\tThe engine starts.', `08:12\t${long}`)).map(({ text }) => text)).toEqual([
      '07:51 The engine starts.',
      `08:12 ${long}`,
    ]);
  });

  it('have no tabs where their rows are removed', () => {
    const removed = pieces('Mo\tTu').map((piece): Piece => ({ ...piece, label: { kind: 'removed', reason: 'navigation' } }));
    expect(setTables(removed)[0]?.text).toBe('Mo Tu');
  });
});
