/** The formats of an explanation, the default first. */
export const explainFormats = ['text', 'json'] as const;
export type ExplainFormat = (typeof explainFormats)[number];
