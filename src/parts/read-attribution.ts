import { findGluedAttribution } from './find-glued-attribution.js';
import type { Page } from './page.js';

/** The agency's name behind the last sentence ("… into the sea. PTI"); it stays in its paragraph too. */
export function readAttribution({ blocks, body }: Page): string | null {
  const text = blocks[body.last]?.text;
  return text === undefined ? null : (findGluedAttribution(text)?.text ?? null);
}
