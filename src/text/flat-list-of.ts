/** What `list.flatMap(make)` gives, sooner: V8 asks each list that is made for every item by its name. */
export function flatListOf<From, To>(list: readonly From[], make: (item: From, index: number) => readonly To[]): To[] {
  const made: To[] = [];
  for (let index = 0; index < list.length; index++) {
    const items = make(list[index] as From, index);
    for (let i = 0; i < items.length; i++) made.push(items[i] as To);
  }
  return made;
}
