import { givenNames } from './given-names.js';
import { newsAgencies } from './news-agencies.js';

/** The dateline without its dash, and where the story begins behind it. */
export interface FoundDateline {
  readonly dateline: string;
  readonly end: number;
}

/** A dateline is over by here. */
const REACH = 160;

const DASH = String.raw`(?:\s*(?:--+|[–—−])\s*|\s+[-_]\s+|\s+[-_](?=$)|\.[-–—]\s*)`;
const UPPER_WORD = String.raw`[\p{Lu}][\p{Lu}'’.]*(?:-[\p{Lu}'’.]+)*`;
const WORD = String.raw`\p{Lu}[\p{L}'’.]*(?:-[\p{L}'’]+)*`;
const REGION = `(?:,\\s+${WORD}(?:\\s+${WORD}){0,2})`;
const DAY = String.raw`(?:,?\s+(?:\p{Lu}[\p{Ll}]{2,8}\.?\s+\d{1,2}|\d{1,2}\.?\s+\p{L}{3,9}\.?)(?:,?\s+(?:19|20)\d\d)?)`;
const BRACKETS = String.raw`(?:\s*[(（][^()（）]{2,40}[)）])`;
const WIRE = String.raw`(?:\s*/[^/\s][^/]{1,40}/)`;
const agencyNames = newsAgencies.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
const AGENCY = `(?:${agencyNames.join('|')})`;
const CAPITALS = `${UPPER_WORD}(?:[\\s/]+${UPPER_WORD}){0,4}`;
const PLACE = `${WORD}(?:[\\s/]+(?:(?:de|del|la|am|an|der|of|the|sur|upon|do|da)\\s+)?${WORD}){0,3}`;

const forms: readonly RegExp[] = [
  // "RIVERTON, Wyo. --", "NEW YORK, Oct. 4, 2023 (WIRE) -", "CITY, ST, May 3, 2020 /Wire/ --"
  new RegExp(`^(${CAPITALS}${REGION}{0,2}${DAY}?${BRACKETS}?${WIRE}?)${DASH}`, 'u'),
  // "Berlin (dpa) -", "Springfield, Ohio (AP) —"
  new RegExp(`^(${PLACE}${REGION}{0,2}${DAY}?${BRACKETS}${WIRE}?)${DASH}`, 'u'),
  new RegExp(`^(${PLACE}${REGION}{0,2}${DAY}${BRACKETS}?${WIRE}?)${DASH}`, 'u'),
  // "(Reuters) -", "CNN —"
  new RegExp(`^(\\(?${AGENCY}\\)?)${DASH}`, 'u'),
  // "казань, 3 мая — риа новости."
  new RegExp(
    `^(\\p{L}[\\p{L} -]{1,30},\\s+\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+[–—-]\\s+${AGENCY}(?:,\\s+\\p{L}+(?:\\s\\p{L}+){0,2})?)\\.\\s`,
    'u',
  ),
  // "عمان، الأردن (AFP) --"
  new RegExp(`^([\\p{Script=Arabic}]+(?:[ ،]+[\\p{Script=Arabic}]+){0,4}${BRACKETS})${DASH}`, 'u'),
  // "新华社北京10月25日电（记者王五）", "中新网消息（晚间新闻）："
  new RegExp(
    `^([（(]?(?:${AGENCY}|[\\p{Script=Han}]{2,8})[\\p{Script=Han}]{0,6}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:电|電|讯|訊|消息)[)）]?(?:\\s?[（(][^()（）]{1,30}[）)])?)(?:[：:]\\s*|\\s+|(?<=[）)]))`,
    'u',
  ),
  // "【ニューヨーク=共同】"
  /^(【[^【】]{1,20}[=＝][^【】]{1,20}】)\s*/u,
  // "México.-"
  new RegExp(`^(${PLACE})\\.\\s?[-–—]\\s*(?=\\p{Lu}|["“«„])`, 'u'),
];

/** "Wien/Graz – ": a place in ordinary letters is told only by the sentence that follows. */
const PLAIN = new RegExp(`^(${PLACE}${REGION}?)\\s(?:--|[–—-])\\s(?=[\\p{Lu}"“«„])`, 'u');

/** Finds what opens a first paragraph of a wire's story: place, agency, day. */
export function findDateline(text: string): FoundDateline | null {
  const head = text.slice(0, REACH);
  for (const form of forms) {
    const found = form.exec(head);
    if (found && isPlausible(found[1] as string)) return { dateline: (found[1] as string).trim(), end: found[0].length };
  }
  const plain = PLAIN.exec(head);
  const isStory = plain !== null && text.length - plain[0].length >= 60 && !isPerson(plain[1] as string);
  return isStory && isPlausible(plain[1] as string) && (plain[1] as string).length <= 30
    ? { dateline: (plain[1] as string).trim(), end: plain[0].length }
    : null;
}

/** "Ana Ruiz – " opens an answer or a biography. */
function isPerson(place: string): boolean {
  const words = place.split(' ');
  return words.length > 1 && !place.includes(',') && givenNames.has(words[0] as string);
}

/** "Q & A -" and single letters are no place. */
const isPlausible = (dateline: string): boolean => /[\p{L}]{3,}/u.test(dateline) || newsAgencies.includes(dateline.replace(/[()]/g, ''));
