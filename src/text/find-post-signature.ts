/** What signs a post of another site: "— Ana Lund (@analund) May 5, 2022", in a post or below it. */
export const findPostSignature = (text: string): string | null => /^(?:—|–|-|&mdash;) ?[^@]{0,60}\(@\w{1,20}\)/.exec(text)?.[0] ?? null;
