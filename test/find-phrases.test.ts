import { describe, expect, it } from 'vitest';
import { type Cue, compilePhrases, findPhrases } from '../src/languages/find-phrases.js';
import { type Language, type PhraseTopic, phraseTopics } from '../src/languages/language.js';
import { phraseWords } from '../src/languages/phrase-words.js';
import { splitWords } from '../src/text/split-words.js';

const languageOf = (phrases: Partial<Record<PhraseTopic, readonly string[]>>): Language => ({
  tag: 'xx',
  name: 'Test',
  functionWords: [],
  months: [],
  weekdays: [],
  dateFillers: [],
  byline: { by: [], things: [], and: [], roles: [], notAuthors: [] },
  published: [],
  updated: [],
  siteWords: [],
  linkLabels: [],
  phrases: Object.fromEntries(phraseTopics.map((topic) => [topic, phrases[topic] ?? []])) as Language['phrases'],
});

const cuesOf = (text: string, ...phrases: string[]): Cue[] =>
  findPhrases(splitWords(text), compilePhrases([languageOf({ share: phrases })]));

/** The coverage of the only cue, or null when the phrase is not in the text. */
const coverage = (text: string, phrase: string): string | null => {
  const cues = cuesOf(text, phrase);
  expect(cues.length).toBeLessThanOrEqual(1);
  return cues[0]?.coverage ?? null;
};

describe('a phrase without "*"', () => {
  it('is found when it is the whole text', () => {
    expect(coverage('Listen to article', 'listen to article')).toBe('whole');
  });

  it('is not found when more words stand around it', () => {
    expect(coverage('Listen to article now', 'listen to article')).toBeNull();
    expect(coverage('Please listen to article', 'listen to article')).toBeNull();
  });

  it('is not found in a text that breaks off', () => {
    expect(coverage('Listen to', 'listen to article')).toBeNull();
  });

  it('does not mind case, punctuation or lines', () => {
    expect(coverage('[ LISTEN\n  to — article! ]', 'listen to article')).toBe('whole');
  });

  it('matches words, not parts of them', () => {
    expect(coverage('Shareholder', 'share')).toBeNull();
  });

  it('is found in scripts without spaces, and in Latin letters glued to them', () => {
    expect(coverage('อ่านเพิ่มเติม: ข่าวน้ำท่วม', 'อ่านเพิ่มเติม *')).toBe('start');
    expect(coverage('แชร์Facebook', 'แชร์ facebook')).toBe('whole');
    expect(coverage('แชร์', 'แช')).toBeNull();
  });
});

describe('"*" at the ends', () => {
  it('lets words follow, or none', () => {
    expect(coverage('Read more: what we know', 'read more *')).toBe('start');
    expect(coverage('Read more', 'read more *')).toBe('whole');
    expect(coverage('We read more', 'read more *')).toBeNull();
  });

  it('lets words stand before, or none', () => {
    expect(coverage('© The Gazette. All rights reserved.', '* all rights reserved')).toBe('end');
    expect(coverage('All rights reserved', '* all rights reserved')).toBe('whole');
    expect(coverage('All rights reserved by the Gazette', '* all rights reserved')).toBeNull();
  });

  it('finds a phrase anywhere when both ends are open', () => {
    const phrase = '* delivered to your inbox *';
    expect(coverage('The news, delivered to your inbox every day', phrase)).toBe('inside');
    expect(coverage('Delivered to your inbox every day', phrase)).toBe('start');
    expect(coverage('The news, delivered to your inbox', phrase)).toBe('end');
    expect(coverage('Delivered to your inbox', phrase)).toBe('whole');
  });

  it('finds such a phrase as often as it stands there', () => {
    const cues = cuesOf('Sign up now! Or sign up now, later.', '* sign up now *');
    expect(cues.map(({ from, to, coverage }) => [from, to, coverage])).toEqual([
      [0, 3, 'start'],
      [4, 7, 'inside'],
    ]);
  });
});

describe('"*" between words', () => {
  it('stands for one to six words', () => {
    expect(coverage('Follow Jane on Twitter', 'follow * on twitter')).toBe('whole');
    expect(coverage('Follow one two three four five six on Twitter', 'follow * on twitter')).toBe('whole');
    expect(coverage('Follow on Twitter', 'follow * on twitter')).toBeNull();
    expect(coverage('Follow one two three four five six seven on Twitter', 'follow * on twitter')).toBeNull();
  });

  it('gives back words when the rest does not fit', () => {
    expect(coverage('Follow us on air on Twitter', 'follow * on twitter')).toBe('whole');
  });

  it('may stand more than once', () => {
    expect(coverage('(Reporting by A. Holt; editing by B. Ray)', 'reporting by * editing by *')).toBe('start');
    expect(coverage('Reporting by A. Holt', 'reporting by * editing by *')).toBeNull();
  });
});

describe('"#"', () => {
  it('stands for a number, in any digits', () => {
    expect(coverage('12 comments', '# comments')).toBe('whole');
    expect(coverage('١٢ comments', '# comments')).toBe('whole');
    expect(coverage('１２ comments', '# comments')).toBe('whole');
  });

  it('does not stand for a word', () => {
    expect(coverage('no comments', '# comments')).toBeNull();
  });

  it('may stand at any place', () => {
    expect(coverage('Image 3 of 13', 'image # of #')).toBe('whole');
    expect(coverage('Culture · 5 min read', '* # min read')).toBe('end');
  });
});

describe('apostrophes and marks', () => {
  it('are alike, curly or straight', () => {
    expect(coverage('Editor’s picks', "editor's picks")).toBe('whole');
    expect(coverage("Editor's picks", 'editor’s picks')).toBe('whole');
  });

  it('keep words together that they join', () => {
    expect(coverage('Écouter l’article', "écouter l'article")).toBe('whole');
    expect(phraseWords("écouter l'article *")).toEqual(['écouter', "l'article", '*']);
  });

  it('let hyphens part words, in text and phrase', () => {
    expect(coverage('E-Mail', 'e-mail')).toBe('whole');
    expect(coverage('E Mail', 'e-mail')).toBe('whole');
  });
});

describe('scripts without spaces', () => {
  it('take each character for a word', () => {
    expect(phraseWords('责任编辑 *')).toEqual(['责', '任', '编', '辑', '*']);
    expect(coverage('责任编辑：王小明', '责任编辑 *')).toBe('start');
    expect(coverage('（责任编辑：王小明）', '责任编辑')).toBeNull();
  });

  it('find a phrase at the end or inside of a text', () => {
    expect(coverage('点击阅读全文', '* 阅读全文')).toBe('end');
    expect(coverage('未经授权不得转载本文', '* 不得转载 *')).toBe('inside');
  });

  it('count characters for "*" between words', () => {
    expect(coverage('扫描二维码关注', '扫描 * 关注')).toBe('whole');
    expect(coverage('扫描一二三四五六七关注', '扫描 * 关注')).toBeNull();
  });

  it('read kana and the long mark', () => {
    expect(coverage('シェアする', 'シェアする')).toBe('whole');
    expect(coverage('ニュースレター', 'ニュースレター')).toBe('whole');
  });

  it('read numbers among the characters', () => {
    expect(coverage('共3条评论', '共 # 条评论')).toBe('whole');
  });
});

describe('a cue', () => {
  it('names topic and phrase, in the order of the text', () => {
    const book = compilePhrases([languageOf({ share: ['share *'], comments: ['* # comments *'] })]);
    expect(findPhrases(splitWords('Share this. 4 comments so far'), book)).toEqual([
      { topic: 'share', phrase: 'share *', coverage: 'start', from: 0, to: 1 },
      { topic: 'comments', phrase: '* # comments *', coverage: 'inside', from: 2, to: 4 },
    ]);
  });

  it('is given once for a phrase that two languages share', () => {
    const book = compilePhrases([languageOf({ share: ['facebook'] }), languageOf({ share: ['facebook'] })]);
    expect(findPhrases(splitWords('Facebook'), book)).toHaveLength(1);
  });

  it('is not found in a text without words', () => {
    expect(cuesOf('', 'share *')).toEqual([]);
    expect(cuesOf('* * *', 'share *', '* share *')).toEqual([]);
  });
});
