import { isKnownGivenName } from '../../names/is-known-given-name.js';
import { placeParticles } from '../../names/name-words.js';
import { newsAgencies } from '../../names/news-agencies.js';
import { anyOf } from '../../text/any-of.js';
import { CharacterClass, characterClasses } from '../../text/character-class.js';

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
const CAPITALS = `${UPPER_WORD}(?:[\\s/]+${UPPER_WORD}){0,4}`;
const PLACE = `${WORD}(?:[\\s/]+(?:(?:${anyOf(placeParticles)})\\s+)?${WORD}){0,3}`;

/** One way to write a dateline. Making its expression costs more than reading an article, so that signs it needs are looked for first. */
class Form {
  readonly #mayBe: (head: string) => boolean;
  readonly #source: () => string;
  #pattern: RegExp | null = null;

  constructor(mayBe: (head: string) => boolean, source: () => string) {
    this.#mayBe = mayBe;
    this.#source = source;
  }

  exec(head: string): RegExpExecArray | null {
    if (!this.#mayBe(head)) return null;
    this.#pattern ??= new RegExp(this.#source(), 'u');
    return this.#pattern.exec(head);
  }
}

const hasDash = (head: string): boolean => /--|[–—−]|\s[-_](?:\s|$)|\.\s?-/.test(head);
/** What cannot be a capital: the others are few outside the scripts that have some. */
const notCapitals: ReadonlySet<number> = new Set([
  CharacterClass.lower,
  CharacterClass.digit,
  CharacterClass.ideograph,
  CharacterClass.space,
  CharacterClass.sentenceEnd,
  CharacterClass.punctuation,
  CharacterClass.quote,
]);
const startsUpper = (head: string): boolean => !notCapitals.has(characterClasses[head.charCodeAt(0)] ?? CharacterClass.space);
const startsCapitals = (head: string): boolean => startsUpper(head) && characterClasses[head.charCodeAt(1)] !== CharacterClass.lower;
const startsWithAgency = (head: string): boolean => newsAgencies.some((name) => head.startsWith(name, head.startsWith('(') ? 1 : 0));

const agency = (): string => `(?:${anyOf(newsAgencies)})`;

const forms: readonly Form[] = [
  // "RIVERTON, Wyo. --", "NEW YORK, Oct. 4, 2023 (WIRE) -", "CITY, ST, May 3, 2020 /Wire/ --"
  new Form(
    (head) => startsCapitals(head) && hasDash(head),
    () => `^(${CAPITALS}${REGION}{0,2}${DAY}?${BRACKETS}?${WIRE}?)${DASH}`,
  ),
  // "Berlin (dpa) -", "Springfield, Ohio (AP) —"
  new Form(
    (head) => startsUpper(head) && hasDash(head) && /[(（]/.test(head),
    () => `^(${PLACE}${REGION}{0,2}${DAY}?${BRACKETS}${WIRE}?)${DASH}`,
  ),
  new Form(
    (head) => startsUpper(head) && hasDash(head) && /\d/.test(head),
    () => `^(${PLACE}${REGION}{0,2}${DAY}${BRACKETS}?${WIRE}?)${DASH}`,
  ),
  // "(ANSA) - ROMA, 03 NOV -"
  new Form(
    (head) => hasDash(head) && startsWithAgency(head),
    () => `^(\\(?${agency()}\\)?\\s[-–—]\\s${CAPITALS}${DAY}?)${DASH}`,
  ),
  // "Berlin, 3. November (epd).", "Berlin (dpa)."
  new Form(
    (head) => startsUpper(head) && /[)）]\.\s/.test(head),
    () => `^(${PLACE}${REGION}{0,2}${DAY}?\\s*[(（]${agency()}[)）])\\.\\s+(?=\\p{Lu}|["“«„])`,
  ),
  // "(Reuters) -", "CNN —"
  new Form(
    (head) => hasDash(head) && startsWithAgency(head),
    () => `^(\\(?${agency()}\\)?)${DASH}`,
  ),
  // "казань, 3 мая — риа новости.", and a name that is no known one where all is in small letters
  new Form(
    (head) => /^[^,]{2,32},\s+\d{1,2}\s/.test(head),
    () =>
      `^(\\p{L}[\\p{L} -]{1,30},\\s+\\d{1,2}\\s+\\p{L}{3,9}\\.?\\s+[–—-]\\s+(?:${agency()}|(?<=^\\p{Ll}.{8,50})\\p{Ll}{3,14}(?:\\s\\p{Ll}{3,14})?)(?:,\\s+\\p{L}+(?:\\s\\p{L}+){0,2})?)\\.\\s`,
  ),
  // "عمان، الأردن (AFP) --"
  new Form(
    (head) => head.charCodeAt(0) > 0x5ff && hasDash(head) && /[(（]/.test(head),
    () => `^([\\p{Script=Arabic}]+(?:[ ،]+[\\p{Script=Arabic}]+){0,4}${BRACKETS})${DASH}`,
  ),
  // "新华社北京10月25日电（记者王五）", "中新网消息（晚间新闻）："
  new Form(
    (head) => /[电電讯訊]|消息/.test(head),
    () =>
      `^([（(]?(?:${agency()}|[\\p{Script=Han}]{2,8})[\\p{Script=Han}]{0,6}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:电|電|讯|訊|消息)[)）]?(?:\\s?[（(][^()（）]{1,30}[）)])?)(?:[：:]\\s*|\\s+|(?<=[）)]))`,
  ),
  // "【ニューヨーク=共同】", "【東京3日共同】"
  new Form(
    (head) => head.startsWith('【'),
    () => `^(【[^【】]{1,20}(?:[=＝][^【】]{1,20}|日${agency()})】)\\s*`,
  ),
  // "México.-"
  new Form(
    (head) => startsUpper(head) && /\.\s?[-–—]/.test(head),
    () => `^(${PLACE})\\.\\s?[-–—]\\s*(?=\\p{Lu}|["“«„])`,
  ),
  // "NEW DELHI: Traders …", "RIED. Der …", "OGBERE-OKE, Sept 25: Traders …"
  new Form(
    (head) => startsCapitals(head) && /\p{Lu}{4}.{0,40}?[.:]\s/u.test(head),
    () => `^(${CAPITALS}${REGION}?${DAY}?)[.:]\\s+(?=["“«„]?\\p{Lu}(?:\\p{Ll}|\\s\\p{Ll}))`,
  ),
];

/** The place that a dash alone sets off is no longer than this. */
const LONGEST_PLAIN = 30;

/** "Wien/Graz – ": a place in ordinary letters is told only by the sentence that follows. */
const plainForm = new Form(
  (head) => startsUpper(head) && /\s(?:--|[–—-])\s/.test(head.slice(0, LONGEST_PLAIN + 4)),
  () => `^(${PLACE}${REGION}?)\\s(?:--|[–—-])\\s(?=[\\p{Lu}"“«„])`,
);

/** Finds what opens a first paragraph of a wire's story: place, agency, day. */
export function findDateline(text: string): FoundDateline | null {
  const head = text.slice(0, REACH);
  for (const form of forms) {
    const found = form.exec(head);
    if (found && isPlausible(found[1] as string)) return { dateline: (found[1] as string).trim(), end: found[0].length };
  }
  const plain = plainForm.exec(head);
  const isStory = plain !== null && text.length - plain[0].length >= 60 && !isPerson(plain[1] as string);
  return isStory && isPlausible(plain[1] as string) && (plain[1] as string).length <= LONGEST_PLAIN
    ? { dateline: (plain[1] as string).trim(), end: plain[0].length }
    : null;
}

/** "Ana Ruiz – " opens an answer or a biography. */
function isPerson(place: string): boolean {
  const words = place.split(' ');
  return words.length > 1 && !place.includes(',') && isKnownGivenName(words[0] as string);
}

/** "Q & A -" and single letters are no place. */
const isPlausible = (dateline: string): boolean => /[\p{L}]{3,}/u.test(dateline) || newsAgencies.includes(dateline.replace(/[()]/g, ''));
