/**
 * What `list[index]` gives, in front of the first too: for a place like -1 V8 looks in the list as for
 * a name, which takes longer than all that is done with what is found.
 */
export function itemAt<Item>(list: readonly Item[], index: number): Item | undefined {
  return index < 0 ? undefined : list[index];
}
