import { type Feature, makeFeatures } from './feature.js';

type Sizes = readonly [rows: number, columns: number, layers?: number];

/** Features for two or three things at once, each given by its number. */
export class Grid {
  readonly #first: Feature;
  readonly #columns: number;
  readonly #layers: number;

  constructor([rows, columns, layers = 1]: Sizes, nameOf: (row: number, column: number, layer: number) => string) {
    this.#columns = columns;
    this.#layers = layers;
    this.#first = makeFeatures(rows * columns * layers, (index) =>
      nameOf(Math.floor(index / layers / columns), Math.floor(index / layers) % columns, index % layers),
    );
  }

  at(row: number, column: number, layer = 0): Feature {
    return this.#first + (row * this.#columns + column) * this.#layers + layer;
  }
}
