/**
 * What stands before a colon in front of a headline, in front matter, exports of databases and copies of feeds.
 * Words that say "section" or "address" in another language are none.
 */
export const titleLabels: ReadonlySet<string> = new Set([
  'title',
  'headline',
  'titel',
  'überschrift',
  'schlagzeile',
  'titre',
  'título',
  'titular',
  'titolo',
  'kop',
  'tytuł',
  'titulek',
  'nadpis',
  'otsikko',
  'overskrift',
  'başlık',
  'titlu',
  'τίτλος',
  'заголовок',
  'заглавие',
  'כותרת',
  'शीर्षक',
  '見出し',
  '标题',
  '標題',
  '제목',
  'judul',
  'tiêu đề',
]);

/** What stands there in front of the standfirst. */
export const subtitleLabels: ReadonlySet<string> = new Set(['description', 'subtitle', 'excerpt', 'summary', 'highlight', 'deck']);
