import type { Label } from '../../article.js';
import type { Claim } from '../claim.js';
import type { Page } from '../page.js';
import { findGluedAttribution } from './find-glued-attribution.js';

/** The agency's name behind the last sentence ("… into the sea. PTI"); it stays in its paragraph too. None where the last block is a headline. */
export function readAttribution({ blocks, body }: Page, claims: readonly Claim[]): string | null {
  if (claims.some(({ block, label }) => block === body.last && headParts.has(label.kind))) return null;
  const text = blocks[body.last]?.text;
  return text === undefined ? null : (findGluedAttribution(text)?.text ?? null);
}

const headParts: ReadonlySet<Label['kind']> = new Set(['kicker', 'title', 'subtitle']);
