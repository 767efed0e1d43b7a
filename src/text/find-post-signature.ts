/** Characters of a post with what stands below it. */
export const LONGEST_POST = 320;

/** What signs a post of another site: "— Ana Lund (@analund) May 5, 2022", in a post or below it. */
export const findPostSignature = (text: string): string | null =>
  /^(?:—|–|-|&mdash;) ?[^@]{0,60}\(@\w{1,20}\)/.exec(text.slice(0, LONGEST_POST))?.[0] ?? null;
