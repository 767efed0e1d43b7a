import { expect, test } from 'vitest';
import { languages } from '../../../src/languages/index.js';
import { readHangulWire } from '../../../src/parts/byline/read-hangul-wire.js';
import { readSolidSignature } from '../../../src/parts/byline/read-solid-signature.js';

const inLanguage = (tag: string) => languages.filter((language) => language.tag === tag);

test.each([
  ['zh', '通讯社临江10月3日电（记者 周雨桐 李航）河边的老磨坊今天重新开放。', ['周雨桐', '李航']],
  ['zh', '〔記者周雨桐／臨江報導〕河邊的老磨坊今天重新開放。', ['周雨桐']],
  ['zh', '中央社記者林小明台北3日電', ['林小明']],
  ['zh', '（中央社記者周雨桐臨江29日電）河邊的老磨坊今天重新開放。', ['周雨桐']],
  ['zh', '（記者周雨桐臨江報導）河邊的老磨坊今天重新開放。', ['周雨桐']],
  ['zh', '【記者周雨桐／臨江報導】河邊的老磨坊今天重新開放。', ['周雨桐']],
  ['zh', '河边的老磨坊今天重新开放。（评论员 周雨桐）', ['周雨桐']],
  ['ja', '古い水車小屋が三日に再び開いた。【佐藤美緒】', ['佐藤美緒']],
  ['ja', '古い水車小屋が三日に再び開いた。（川辺＝山本 航、佐藤美緒）', ['山本 航', '佐藤美緒']],
])('%s: a signature in a paragraph', (tag, text, names) => {
  expect(readSolidSignature(text, inLanguage(tag))?.authors).toEqual(names);
});

test.each([
  ['ja', '古い水車小屋が三日に再び開いた。【関連記事】'],
  ['ja', '古い水車小屋（川辺）が三日に再び開いた。（敬称略）'],
  ['zh', '河边的老磨坊（建于一九零二年）今天重新开放。'],
])('%s: other brackets sign nothing', (tag, text) => {
  expect(readSolidSignature(text, inLanguage(tag))).toBeNull();
});

test.each(['[한누리통신 이서윤 기자] 강가의 방앗간이 다시 문을 열었다.', '[별섬/이서윤 기자] 강가의 방앗간이 다시 문을 열었다.'])(
  'the reporter in the brackets that open a Korean report: %s',
  (text) => {
    expect(readHangulWire(text, inLanguage('ko'))?.authors).toEqual(['이서윤']);
  },
);

test.each(['[사진=이서윤 기자] 강가의 방앗간이 다시 문을 열었다.', '[취재 기자] 강가의 방앗간이 다시 문을 열었다.'])(
  'other brackets that open a Korean report: %s',
  (text) => {
    expect(readHangulWire(text, inLanguage('ko'))).toBeNull();
  },
);

test('the reporter who opens a Korean report', () => {
  expect(readHangulWire('(강릉=한누리통신) 이서윤·정하람 기자 = 강가의 방앗간이 다시 문을 열었다.', inLanguage('ko'))?.authors).toEqual([
    '이서윤',
    '정하람',
  ]);
  expect(readHangulWire('강가의 방앗간이 다시 문을 열었다.', inLanguage('ko'))).toBeNull();
});
