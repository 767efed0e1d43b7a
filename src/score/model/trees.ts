/**
 * A tree of questions as a list. A question is three numbers: the number of a trait, a bound, and the
 * place in the list where one goes on if the trait is above the bound; else one goes on behind the
 * three. Where an answer stands there is -1 in front of it.
 */
export type Tree = readonly number[];

/** Trees that are asked one after the other; what they answer adds up to natural logarithms of the odds. */
export interface TreeModel {
  /** Names of the traits that the trees ask for. */
  readonly traits: readonly string[];
  readonly trees: readonly Tree[];
}

/** What a tree answers to some traits. */
export function askTree(tree: Tree, traits: ArrayLike<number>): number {
  let at = 0;
  for (let trait = tree[0] as number; trait >= 0; trait = tree[at] as number)
    at = (traits[trait] as number) > (tree[at + 1] as number) ? (tree[at + 2] as number) : at + 3;
  return tree[at + 1] as number;
}
