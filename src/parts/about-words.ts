import type { Page } from './page.js';

/** The words that open a heading about somebody, "about" of "About the harbour", in small letters; undefined where none do. */
export function aboutWords(text: string, spoken: Page['spoken']): string | undefined {
  const small = text.toLowerCase();
  return spoken.flatMap(({ byline }) => byline.about ?? []).find((words) => small.startsWith(`${words} `));
}
