import { hash } from './hash.js';

const FOLDS = 4;

/** Each text with a model that was fitted without its site, in four folds. */
export function* heldOut<Text extends { readonly site: string }, Model>(
  texts: readonly Text[],
  fitModel: (training: readonly Text[]) => Model,
): Generator<readonly [Text, Model]> {
  const foldOf = ({ site }: Text): number => hash(site) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitModel(texts.filter((text) => foldOf(text) !== fold));
    for (const text of texts) if (foldOf(text) === fold) yield [text, model];
  }
}
