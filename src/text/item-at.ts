/**
 * What `list[index]` gives, in front of the first too: for a place like -1 V8 looks in the list as for
 * a name, which takes long.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : list[index];
}
