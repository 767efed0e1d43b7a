/** Latin-1, and the quotes, dashes and spaces of typography. */
export const isPlain = /^[^\u0100-\u1fff\u2070-\u20ab\u20ad-\uffff]*$/;

/** Calls after which a run is a long one, in which looking at each text costs more than compiling does. */
const patience = 200;

/** What the build puts in the place of a regular expression: it says the same, and is ready sooner. */
export class PlainTextExpression {
  constructor(flags, makePlain, makeFull) {
    // String.prototype.matchAll asks for it.
    this.flags = flags;
    this.makePlain = makePlain;
    this.makeFull = makeFull;
    this.plain = null;
    this.full = null;
    this.calls = 0;
  }

  choose(text) {
    if (this.calls > patience) return this.full;
    if (++this.calls <= patience && isPlain.test(text)) {
      this.plain ??= this.makePlain();
      return this.plain;
    }
    this.full ??= this.makeFull();
    return this.full;
  }

  test(text) {
    return this.choose(text).test(text);
  }

  exec(text) {
    return this.choose(text).exec(text);
  }

  [Symbol.match](text) {
    return this.choose(text)[Symbol.match](text);
  }

  [Symbol.matchAll](text) {
    return this.choose(text)[Symbol.matchAll](text);
  }

  [Symbol.replace](text, replacement) {
    return this.choose(text)[Symbol.replace](text, replacement);
  }

  [Symbol.split](text, limit) {
    return this.choose(text)[Symbol.split](text, limit);
  }
}
