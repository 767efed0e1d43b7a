/** An object whose fields are made when they are first asked for. */
export function lazyFields<T extends object>(makers: { readonly [Field in keyof T]: () => T[Field] }): T {
  const made: Partial<T> = {};
  for (const field of Object.keys(makers) as (keyof T & string)[]) {
    const get = (): T[typeof field] => {
      const value = makers[field]();
      Object.defineProperty(made, field, { value });
      return value;
    };
    Object.defineProperty(made, field, { get, configurable: true, enumerable: true });
  }
  return made as T;
}
