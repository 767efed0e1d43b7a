import type { FoundAttribution } from './find-attribution.js';
import { newsAgencies } from './news-agencies.js';

const escaped = [...newsAgencies].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const NAME = `(?:${escaped.join('|')})`;
const NAMES = `${NAME}(?:\\s?[/,&]\\s?${NAME})*`;

/** An agency's name behind the end of a sentence, in brackets or bare. */
const GLUED = new RegExp(`[.!?…。！？"”»“'’)\\]]\\s*([–—-]{0,2}\\s?(?:[(（\\[]${NAMES}[)）\\]]|/?${NAMES}/?))[.。]?\\s*$`, 'u');

/** The end of a paragraph in which an agency may have signed. */
const REACH = 80;

/** Finds the agency's name that ends a paragraph's last sentence: "… into the sea. PTI". */
export function findGluedAttribution(paragraph: string): FoundAttribution | null {
  const from = Math.max(0, paragraph.length - REACH);
  const match = GLUED.exec(paragraph.slice(from));
  const glued = match?.[1];
  if (match === null || glued === undefined) return null;
  const start = from + match.index + match[0].indexOf(glued);
  // Without a sentence in front it is a line of its own.
  return start < 20 ? null : { text: paragraph.slice(start).trim(), start };
}
