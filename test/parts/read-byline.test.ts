import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages/index.js';
import { readByline } from '../../src/parts/read-byline.js';

const inLanguage = (tag: string) => [
  ...languages.filter((language) => language.tag === tag),
  ...languages.filter((language) => language.tag !== tag),
];

describe('line forms', () => {
  test.each([
    ['en', 'Nora Feld', ['Nora Feld'], 'bare'],
    ['en', 'Nora Feld, Tom B. Ashwood and Jean-Luc de Vries', ['Nora Feld', 'Tom B. Ashwood', 'Jean-Luc de Vries'], 'bare'],
    ['en', 'By Nora Feld', ['Nora Feld'], 'labelled'],
    ['en', 'Nora Feld Nora Feld', ['Nora Feld'], 'bare'],
    ['de', 'von Georg C. F. Feld', ['Georg C. F. Feld'], 'labelled'],
    ['de', 'Von [ef7] Nora Feld', ['Nora Feld'], 'labelled'],
    ['de', '3. Oktober 2020 von NoraSymbolbild', ['Nora'], 'labelled'],
    ['de', 'Beitragvon kay77 » 3.10.2020, 05:42', ['kay77'], 'labelled'],
    ['en', '[portrait-50x50.jpg] Nora Feld • 8h', ['Nora Feld'], 'bare'],
    ['en', 'ByNora Feld', ['Nora Feld'], 'labelled'],
    ['en', 'By NORA FELD and TOM ASHWOOD', ['NORA FELD', 'TOM ASHWOOD'], 'labelled'],
    ['en', 'By Nora McFeld', ['Nora McFeld'], 'labelled'],
    ['en', 'By Tom AshwoodStaff Writer', ['Tom Ashwood'], 'labelled'],
    ['en', 'By Nora Feld, MD', ['Nora Feld'], 'labelled'],
    ['en', 'By Nora Feld in London', ['Nora Feld'], 'labelled'],
    ['en', 'by nora77', ['nora77'], 'labelled'],
    ['en', 'by Isolde.Feld on March 3, 2020', ['Isolde.Feld'], 'labelled'],
    ['en', 'By Reuters', ['Reuters'], 'labelled'],
    ['en', 'By Weekend Shopping Team', ['Weekend Shopping Team'], 'labelled'],
    ['en', 'By Roving Reporter', ['Roving Reporter'], 'labelled'],
    ['de', '3.10.2020 von Redaktion', ['Redaktion'], 'labelled'],
    ['de', '3. Oktober 2020 von Nora in Reisen', ['Nora'], 'labelled'],
    ['de', 'Prof. Dr. Nora Feld', ['Prof. Dr. Nora Feld'], 'bare'],
    ['en', 'By Nora Feld | 10:20 a.m. ET', ['Nora Feld'], 'labelled'],
    ['en', 'Oct 3, 2020 by Kay 24 Comments', ['Kay'], 'labelled'],
    ['en', 'Posted on28 July 2019AuthorNora Feld4 Comments', ['Nora Feld'], 'labelled'],
    ['en', 'Nora Feld | Oct 3, 2020', ['Nora Feld'], 'dated'],
    ['en', 'Oct 3, 2020 • Nora Feld', ['Nora Feld'], 'dated'],
    ['en', 'Nora Feld, staff writer', ['Nora Feld'], 'role'],
    ['en', 'Nora Feld@norafeld', ['Nora Feld'], 'address'],
    ['de', 'Von Nora Feld, dpa', ['Nora Feld'], 'labelled'],
    ['de', 'Text: Nora Feld', ['Nora Feld'], 'labelled'],
    ['de', 'Dr. Nora Feld', ['Dr. Nora Feld'], 'bare'],
    ['fr', 'Par Nora Feld et Tom Ashwood', ['Nora Feld', 'Tom Ashwood'], 'labelled'],
    ['en', 'By STAFF AND WIRE SERVICE REPORTS', ['STAFF AND WIRE SERVICE REPORTS'], 'labelled'],
    ['de', 'Redaktion Ashwood Online', ['Redaktion Ashwood Online'], 'labelled'],
    ['de', 'Von Nora Staff am 3. Oktober 2020', ['Nora Staff'], 'labelled'],
    ['en', 'Nora Feld in Ashwood', ['Nora Feld'], 'bare'],
    ['en', 'Avatar Nora Feld', ['Nora Feld'], 'bare'],
    ['en', 'Nora Feld^1', ['Nora Feld'], 'bare'],
    ['de', 'AUTOR/IN: Nora Feld', ['Nora Feld'], 'labelled'],
    ['en', "Ilkora O'Ashwood, Nora Feld", ["Ilkora O'Ashwood", 'Nora Feld'], 'bare'],
    ['en', 'Medically reviewed by Tom Ashwood, MD — Written by Nora Feld on October 3, 2020', ['Nora Feld'], 'labelled'],
    ['en', 'By Science Correspondent Nora Feld', ['Nora Feld'], 'labelled'],
    ['de', 'Von Prof. Dr. Nora Feld', ['Prof. Dr. Nora Feld'], 'labelled'],
    ['vi', 'Nguyễn Văn Tuấn', ['Nguyễn Văn Tuấn'], 'bare'],
    ['en', 'Thread starter Norafeld', ['Norafeld'], 'labelled'],
    ['de', 'Nora Feld im Gespräch mit Tom Ashwood', ['Nora Feld', 'Tom Ashwood'], 'bare'],
    ['de', 'Autor*in: Nora Feld ist seit 2014 Leiterin des Museums und lehrt in Ashwood.', ['Nora Feld'], 'labelled'],
    [
      'de',
      '3.10.2020 | Autor: nora77 | Abgelegt unter: Reisen, Berge | Tags: Weg, Hütte, See, Tal, Steg, Boot, Ufer',
      ['nora77'],
      'labelled',
    ],
    ['de', '3. Oktober 2020 von Nora Kategorien: Reisen', ['Nora'], 'labelled'],
    ['en', 'Ilkora Ashwood / TNN / Updated: Oct 3, 2020, 11:05 IST', ['Ilkora Ashwood'], 'dated'],
    ['de', 'Von Nora Feld RSS-Newsfeed neuer Artikel von Nora Feld', ['Nora Feld'], 'labelled'],
    ['de', 'Blog Beitrag von Nora Feld', ['Nora Feld'], 'labelled'],
    ['ja', '小暮ひさと', ['小暮ひさと'], 'bare'],
    ['fr', 'Awa NDIAYE', ['Awa NDIAYE'], 'bare'],
    ['de', 'Von: abc/dpa', ['abc', 'dpa'], 'labelled'],
    ['de', '26/12/2019 von brücken-treff Webteam', ['brücken-treff Webteam'], 'labelled'],
    ['de', 'Gespeichert von nora am 3. Oktober 2020 - 18:55', ['nora'], 'labelled'],
    ['fr', 'Par Nora Feld (avec Tom Ashwood et Ana Ruiz)', ['Nora Feld', 'Tom Ashwood', 'Ana Ruiz'], 'labelled'],
    ['en', 'Posted by Storkfan under bridges, towns and rivers', ['Storkfan'], 'labelled'],
    ['en', 'Author Wulfrika hoxha', ['Wulfrika hoxha'], 'labelled'],
    ['de', 'AutorInnen: Nora Feld, Tom Ashwood', ['Nora Feld', 'Tom Ashwood'], 'labelled'],
    ['ja', '佐藤美緒', ['佐藤美緒'], 'bare'],
    ['zh', '王小明／文', ['王小明'], 'labelled'],
    ['ja', '佐伯 美緒 著、李 航 訳', ['佐伯 美緒'], 'labelled'],
    ['ko', '입력 2020.10.03 이서윤 기자', ['이서윤'], 'dated'],
    ['ar', 'سامي الكاتب (تبوك)', ['سامي الكاتب'], 'dated'],
    ['zh', '记者 周雨桐 通讯员 李航', ['周雨桐', '李航'], 'labelled'],
    ['ja', '佐伯美緒記者', ['佐伯美緒'], 'role'],
    ['ar', 'سامي الكاتب', ['سامي الكاتب'], 'bare'],
    ['zh', '记者 王小明', ['王小明'], 'labelled'],
    ['ar', 'دبي: سامي الكاتب', ['سامي الكاتب'], 'dated'],
    ['ar', 'كتب أحمد الزهراني وسامي الكاتب', ['أحمد الزهراني', 'سامي الكاتب'], 'labelled'],
    ['ja', '文・佐伯 美緒', ['佐伯 美緒'], 'labelled'],
    ['zh', '〔記者王小明／台北報導〕', ['王小明'], 'labelled'],
    ['ko', '이서윤·정하람 기자', ['이서윤', '정하람'], 'role'],
    ['ko', '별섬=정하람 특파원', ['정하람'], 'role'],
    ['ko', '이서윤 기자 seoyun@example.com', ['이서윤'], 'address'],
    ['ko', '글 정하람', ['정하람'], 'role'],
    ['tr', 'Haber: Defne Akarsu', ['Defne Akarsu'], 'labelled'],
    ['zh', '作者：Nora Feld', ['Nora Feld'], 'labelled'],
    ['en', 'By Nora Feld, Daily Example Senior Analyst', ['Nora Feld'], 'labelled'],
    ['de', 'Autor*in: Nora Feld', ['Nora Feld'], 'labelled'],
    ['en', 'Harbour Post Staff | March 3, 2020', ['Harbour Post Staff'], 'dated'],
  ])('%s: %s', (tag, text, authors, form) => {
    expect(readByline(text, inLanguage(tag))).toMatchObject({ authors, form });
  });
});

test.each([
  ['en', 'Contact Us'],
  ['en', 'New York'],
  ['en', 'By the numbers'],
  ['en', 'By signing up, I agree to the terms'],
  ['en', 'Photo by Nora Feld'],
  ['en', '© Nora Feld'],
  ['en', 'Nora Feld / Getty Images'],
  ['en', 'Nora Feld (Photo: Daily Example)'],
  ['en', 'A Late Evening'],
  ['en', '(Reporting by Nora Feld; Editing by Tom Ashwood)'],
  ['en', '— Nora Feld (@norafeld) May 5, 2022'],
  ['en', 'Nora Feld explains why she moved to the sea'],
  ['de', 'Von Rabatten profitieren'],
  ['de', 'Text kopieren'],
  ['de', 'Foto: Nora Feld'],
  ['ko', '정하람 기자는 별섬에 산다'],
  ['ko', '사진=정하람 기자'],
])('%s: no byline: %s', (tag, text) => {
  expect(readByline(text, inLanguage(tag))).toBeNull();
});

test('words decide how sure a byline is', () => {
  const certainty = (text: string): number => readByline(text, inLanguage('en'))?.certainty ?? 0;
  expect(certainty('By Nora Feld')).toBeGreaterThan(certainty('Nora Feld'));
  expect(certainty('Nora Feld')).toBeGreaterThan(certainty('Zylka Morvath'));
  expect(certainty('Zylka Morvath | Oct 3, 2020')).toBeGreaterThan(certainty('Zylka Morvath'));
});
