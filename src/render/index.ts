import type { Renderer } from './renderer.js';

/** Each format by the name `--format` takes. Its code is loaded when it is used. */
const renderers = {
  text: () => import('./text.js'),
  json: () => import('./json.js'),
  jsonl: () => import('./jsonl.js'),
  markdown: () => import('./markdown.js'),
  html: () => import('./html.js'),
} as const satisfies Record<string, () => Promise<Renderer>>;

export type Format = keyof typeof renderers;

/** The names of the formats, the default first. */
export const formats = Object.keys(renderers) as Format[];

/** Loads the code of a format. */
export function loadRenderer(format: Format): Promise<Renderer> {
  return renderers[format]();
}
