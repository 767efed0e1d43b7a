import type { Tree, TreeModel } from '../../src/score/model/trees.js';

/** The same model without the traits that no tree asks for. */
export function onlyAsked({ traits, trees }: TreeModel): TreeModel {
  const used = new Set(trees.flatMap((tree) => questionsIn(tree).map((at) => tree[at])));
  const asked = traits.filter((_, trait) => used.has(trait));
  return { traits: asked, trees: trees.map((tree) => renumber(tree, traits, asked)) };
}

function renumber(tree: Tree, from: readonly string[], to: readonly string[]): number[] {
  const changed = [...tree];
  for (const at of questionsIn(tree)) changed[at] = to.indexOf(from[tree[at] as number] as string);
  return changed;
}

/** Where the questions of a tree begin. */
function questionsIn(tree: Tree): number[] {
  const places: number[] = [];
  for (let at = 0; at < tree.length; at += tree[at] === -1 ? 2 : 3) if (tree[at] !== -1) places.push(at);
  return places;
}
