/** The lists of phrases by topic, each made of one text when it is first asked for: thousands of strings take longer to load. */
export function phraseLists(texts) {
  const lists = {};
  for (const topic of Object.keys(texts)) {
    Object.defineProperty(lists, topic, {
      enumerable: true,
      configurable: true,
      get() {
        const value = texts[topic].split('\n');
        Object.defineProperty(lists, topic, { enumerable: true, value });
        return value;
      },
    });
  }
  return lists;
}
