import { stemsOf } from './stems.js';

/** The words of a text in lower case, with the place where each begins and ends. */
export class Words {
  static readonly none = new Words([], [], []);

  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  #set: ReadonlySet<string> | null = null;
  #line: string | null = null;
  #stems: readonly string[] | null = null;

  constructor(words: readonly string[], starts: readonly number[], ends: readonly number[]) {
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  /** The words, each once. */
  get set(): ReadonlySet<string> {
    this.#set ??= new Set(this.words);
    return this.#set;
  }

  /** The words in their order, each between spaces: a text has those of another in their order where its line has the other's. */
  get line(): string {
    this.#line ??= ` ${this.words.join(' ')} `;
    return this.#line;
  }

  /** The beginnings of those that tell what the text is about. */
  get stems(): readonly string[] {
    this.#stems ??= stemsOf(this.words);
    return this.#stems;
  }
}
