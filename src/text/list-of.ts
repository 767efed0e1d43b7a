/**
 * What `list.map(make)` gives, as the same kind of array at all times. An array that `map` makes turns
 * into one "with holes" as soon as V8 optimises its caller, and the optimised code of all who read it
 * is thrown away, again and again until all is optimised; `node --trace-deopt` tells.
 */
export function listOf<From, To>(list: readonly From[], make: (item: From, index: number) => To): To[] {
  const made: To[] = [];
  for (let index = 0; index < list.length; index++) made.push(make(list[index] as From, index));
  return made;
}
