import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../src/languages/index.js';
import { type Language, type PhraseTopic, phraseTopics } from '../src/languages/language.js';
import { phraseWords } from '../src/languages/phrase-words.js';

const folder = new URL('../src/languages/', import.meta.url);
const notLanguages = new Set([
  'byline-labels.ts',
  'first-owner.ts',
  'function-word-owners.ts',
  'find-phrases.ts',
  'index-phrases.ts',
  'index.ts',
  'inner-phrase.ts',
  'language.ts',
  'phrase-words.ts',
]);

/** Not every language writes something between the numbers of a date, or puts spaces between words. */
const mayBeEmpty = new Set(['dateFillers', 'siteWords']);

interface Entry {
  readonly topic: PhraseTopic;
  readonly phrase: string;
  /** The words between the `*` at either end. */
  readonly core: readonly string[];
}

const entriesOf = (language: Language): Entry[] =>
  phraseTopics.flatMap((topic) =>
    language.phrases[topic].map((phrase) => ({ topic, phrase, core: phraseWords(phrase.replace(/^\*|\*$/g, '')) })),
  );

const isOpen = (phrase: string): boolean => phrase.startsWith('*') || phrase.endsWith('*');

/** What the phrase is to the matcher: its words, and which ends are open. */
const matched = ({ phrase, core }: Entry): string =>
  [phrase.startsWith('*') ? '* ' : '', core.join(' '), phrase.endsWith('*') ? ' *' : ''].join('');

const wordListsOf = (language: Language): Record<string, readonly string[]> => ({
  functionWords: language.functionWords,
  months: language.months.flat(),
  weekdays: language.weekdays,
  dateFillers: language.dateFillers,
  'byline.by': language.byline.by,
  'byline.and': language.byline.and,
  'byline.roles': language.byline.roles,
  'byline.notAuthors': language.byline.notAuthors,
  published: language.published,
  updated: language.updated,
  siteWords: language.siteWords,
  linkLabels: language.linkLabels,
});

/** Lists that a language may do without. */
const furtherListsOf = ({ numberMarks, byline, until, ends, credits }: Language): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries({
      ...numberMarks,
      about: byline.about,
      offices: byline.offices,
      portraits: byline.portraits,
      reporters: byline.reporters,
      reports: byline.reports,
      notNames: byline.notNames,
      sources: byline.sources,
      until,
      ends,
      credits,
    }).map(([name, words]) => [name, words ?? []]),
  );

const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

describe('the languages', () => {
  it('lists each file of the folder that holds a language, by its tag', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !notLanguages.has(file));
    expect(languages.map(({ tag }) => `${tag}.ts`).sort()).toEqual(files.sort());
  });

  it.each(languages.map((language) => [language.tag, language] as const))('%s exports the language of its name', async (tag, language) => {
    const module = (await import(new URL(`${tag}.ts`, folder).href)) as Record<string, unknown>;
    expect(module[tag]).toBe(language);
  });
});

describe.each(languages.map((language) => [language.tag, language] as const))('%s', (_tag, language) => {
  const entries = entriesOf(language);
  const lists = wordListsOf(language);
  const further = furtherListsOf(language);

  it('has a name, and words in every list', () => {
    expect(language.name.trim()).toBe(language.name);
    expect(language.name).not.toBe('');
    const empty = Object.entries(lists).filter(([name, words]) => !mayBeEmpty.has(name) && words.length === 0);
    expect(empty.map(([name]) => name)).toEqual([]);
  });

  it('has 40 to 80 function words, each a single word', () => {
    expect(language.functionWords.length).toBeGreaterThanOrEqual(40);
    expect(language.functionWords.length).toBeLessThanOrEqual(80);
  });

  it('calls things only what can stand in front of a name', () => {
    expect(language.byline.things.filter((word) => !language.byline.by.includes(word))).toEqual([]);
  });

  it('has twelve months, and no name that stands for two of them', () => {
    expect(language.months).toHaveLength(12);
    expect(language.months.filter((names) => names.length === 0)).toEqual([]);
    expect(repeated(language.months.flat())).toEqual([]);
  });

  it('is written in lower case and without spaces around or twice', () => {
    const all = [...Object.values(lists).flat(), ...Object.values(further).flat(), ...entries.map(({ phrase }) => phrase)];
    const untidy = all.filter((text) => text === '' || text !== text.toLowerCase() || text !== text.trim() || /\s\s/.test(text));
    expect(untidy).toEqual([]);
  });

  it('repeats nothing in a list', () => {
    const repeats = Object.entries({ ...lists, ...further }).flatMap(([name, words]) => repeated(words).map((word) => `${name}: ${word}`));
    expect(repeats).toEqual([]);
  });

  it('has phrases on every topic', () => {
    expect(phraseTopics.filter((topic) => language.phrases[topic].length === 0)).toEqual([]);
  });

  it('writes phrases in letters and the notation alone: numbers are "#"', () => {
    const odd = entries.filter(({ phrase }) => !/^[\p{L}\p{M}'’・ *#-]+$/u.test(phrase));
    expect(odd.map(({ topic, phrase }) => `${topic}: ${phrase}`)).toEqual([]);
  });

  it('leaves a space between "*" and the words beside it', () => {
    const odd = entries.filter(
      ({ phrase }) => /[^\s]\*|\*[^\s]/u.test(phrase) && !/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(phrase),
    );
    expect(odd.map(({ topic, phrase }) => `${topic}: ${phrase}`)).toEqual([]);
  });

  it('has a word at either end of a phrase once the open ends are taken off', () => {
    const odd = entries.filter(({ core }) => core.length === 0 || core[0] === '*' || core[core.length - 1] === '*');
    expect(odd.map(({ topic, phrase }) => `${topic}: ${phrase}`)).toEqual([]);
  });

  it('has no open phrase of function words alone', () => {
    const functionWords = new Set(language.functionWords);
    const odd = entries.filter(({ phrase, core }) => isOpen(phrase) && core.every((word) => word === '*' || functionWords.has(word)));
    expect(odd.map(({ topic, phrase }) => `${topic}: ${phrase}`)).toEqual([]);
  });

  it('has no phrase of numbers alone', () => {
    const odd = entries.filter(({ core }) => core.every((word) => word === '*' || word === '#'));
    expect(odd.map(({ topic, phrase }) => `${topic}: ${phrase}`)).toEqual([]);
  });

  it('has no phrase twice in a topic, however it is spelt or punctuated', () => {
    expect(repeated(entries.map((entry) => `${entry.topic}: ${matched(entry)}`))).toEqual([]);
  });

  it('has no phrase in two topics', () => {
    const topicOf = new Map<string, PhraseTopic>();
    const twice: string[] = [];
    for (const entry of entries) {
      const other = topicOf.get(matched(entry));
      if (other !== undefined && other !== entry.topic) twice.push(`${entry.phrase}: ${other}, ${entry.topic}`);
      topicOf.set(matched(entry), entry.topic);
    }
    expect(twice).toEqual([]);
  });
});
