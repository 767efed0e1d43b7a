/** What `read` makes of each number, which is read once and where it is asked. */
export function onceEach<Result>(read: (index: number) => Result): (index: number) => Result {
  const known = new Map<number, Result>();
  return (index) => {
    const before = known.get(index);
    if (before !== undefined) return before;
    const result = read(index);
    known.set(index, result);
    return result;
  };
}
