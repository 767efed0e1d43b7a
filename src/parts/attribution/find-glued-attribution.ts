import { newsAgencies } from '../../names/news-agencies.js';
import { anyOf } from '../../text/any-of.js';
import type { FoundAttribution } from './find-attribution.js';

/** An agency's name behind the end of a sentence, in brackets or bare; made when a paragraph ends like a name. */
let glued: RegExp | null = null;

function makeGlued(): RegExp {
  const name = `(?:${anyOf(newsAgencies)})`;
  const names = `${name}(?:\\s?[/,&]\\s?${name})*`;
  return new RegExp(`[.!?…。！？"”»“'’)\\]]\\s*([–—-]{0,2}\\s?(?:[(（\\[]${names}[)）\\]]|/?${names}/?))[.。]?\\s*$`, 'u');
}

/** Whether a paragraph ends as an agency's name does, apart from a full stop and a bracket or stroke behind it. */
function endsWithAgency(end: string): boolean {
  const whole = end.trimEnd();
  const open = /[.。]$/.test(whole) ? whole.slice(0, -1) : whole;
  const bare = /[)）\]/]$/.test(open) ? open.slice(0, -1) : open;
  return [whole, open, bare].some((text) => namesEndingLike(text).some((name) => text.endsWith(name)));
}

/** The agencies' names by their last letter, since most paragraphs end in one that few of them have; made when a paragraph is first asked about. */
let byLast: ReadonlyMap<string, readonly string[]> | null = null;

function namesEndingLike(text: string): readonly string[] {
  byLast ??= groupByLast(newsAgencies);
  return byLast.get(text.charAt(text.length - 1)) ?? [];
}

function groupByLast(names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const last = name.charAt(name.length - 1);
    const group = groups.get(last);
    if (group === undefined) groups.set(last, [name]);
    else group.push(name);
  }
  return groups;
}

/** The end of a paragraph in which an agency may have signed. */
const REACH = 80;

/** Finds the agency's name that ends a paragraph's last sentence: "… into the sea. PTI". */
export function findGluedAttribution(paragraph: string): FoundAttribution | null {
  const from = Math.max(0, paragraph.length - REACH);
  const end = paragraph.slice(from);
  if (!endsWithAgency(end)) return null;
  glued ??= makeGlued();
  const match = glued.exec(end);
  const found = match?.[1];
  if (match === null || found === undefined) return null;
  const start = from + match.index + match[0].indexOf(found);
  // Without a sentence in front it is a line of its own.
  return start < 20 ? null : { text: paragraph.slice(start).trim(), start };
}
