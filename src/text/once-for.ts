/** What `make` makes of each object, which is made once and kept as long as the object is. */
export function onceFor<Key extends object, Result extends NonNullable<unknown>>(make: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, Result>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = make(key);
    known.set(key, result);
    return result;
  };
}
