import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.js';

const english = [
  'The harbour town of Marlow opened its new swimming hall on Saturday, after eleven years of planning and two changes of architect. More than four hundred people came to see the pools.',
  '“We had almost stopped believing in it,” said the mayor, who cut the ribbon together with the oldest member of the swimming club. The hall has cost the town nine million in all.',
  'From Monday the schools of the district will use the pools in the morning. In the afternoon they are open to everybody, and the club trains there three evenings a week.',
].join('\n\n');

const german = [
  'Die Hafenstadt Marlow hat am Samstag ihr neues Hallenbad eröffnet, nach elf Jahren der Planung und zwei Wechseln des Architekten. Mehr als vierhundert Menschen wollten die Becken sehen.',
  '„Wir hatten schon fast nicht mehr daran geglaubt“, sagte die Bürgermeisterin, die das Band gemeinsam mit dem ältesten Mitglied des Schwimmvereins durchschnitt.',
  'Von Montag an nutzen die Schulen des Kreises das Hallenbad am Vormittag. Am Nachmittag steht es allen offen, und der Verein trainiert dort an drei Abenden in der Woche.',
].join('\n\n');

const chinese = [
  '海港小城马洛周六启用了新的游泳馆，这项工程历时十一年，其间两次更换建筑师。四百多名市民前来参观。',
  '“我们几乎已经不抱希望了。”市长说，她与游泳俱乐部最年长的会员一起剪彩。游泳馆总共花费九百万。',
  '从星期一起，当地学校上午使用游泳馆，下午向所有人开放，俱乐部每周三个晚上在此训练。',
].join('\n\n');

const japanese = [
  '港町のマーロウで土曜日、新しい水泳場が開館した。計画から十一年、設計者は二度替わった。四百人を超える市民が見学に訪れた。',
  '「もう諦めかけていました」と市長は話し、水泳クラブの最年長の会員と一緒にテープを切った。費用は全部で九百万だった。',
  '月曜日からは地域の学校が午前中に水泳場を使い、午後は誰でも利用できる。クラブは週に三晩練習する。',
].join('\n\n');

const arabic = [
  'افتتحت مدينة مارلو الساحلية يوم السبت المسبح الجديد بعد أحد عشر عاما من التخطيط وتغيير المهندس مرتين. وحضر أكثر من أربعمئة شخص لمشاهدة الأحواض.',
  'وقالت رئيسة البلدية التي قصت الشريط مع أكبر أعضاء نادي السباحة سنا إنهم كادوا يفقدون الأمل. وبلغت كلفة المسبح تسعة ملايين.',
  'وستستخدم مدارس المنطقة المسبح في الصباح ابتداء من يوم الاثنين، أما بعد الظهر فهو مفتوح للجميع.',
].join('\n\n');

const titleOf = (text: string): string | null => parseArticle(text).article.title;

describe('the headline stands', () => {
  test.each([
    ['on the first line', `Marlow opens its new swimming hall\n\n${english}`, 'Marlow opens its new swimming hall'],
    [
      'in front of the name of the site on the page itself',
      `Home\nPolitics\nSport\nLog in\nMarlow opens its new swimming hall | The Example\nBy Nora Feld\n12 March 2024\n\n${english}`,
      'Marlow opens its new swimming hall',
    ],
    [
      'below a link to the article before',
      `The Wet Shed\nAbout\n\n← A short word about slugs\nMarlow opens its new swimming hall\n\nPosted on March 12, 2024 by Nora\n\n${english}`,
      'Marlow opens its new swimming hall',
    ],
    [
      'above the byline',
      `Marlow opens its new swimming hall\nBy Nora Feld\n12 March 2024\n\n${english}`,
      'Marlow opens its new swimming hall',
    ],
    ['in German', `Marlow eröffnet sein neues Hallenbad\n\n${german}`, 'Marlow eröffnet sein neues Hallenbad'],
    ['in Chinese', `马洛新游泳馆周六启用\n\n${chinese}`, '马洛新游泳馆周六启用'],
    ['in Japanese', `マーロウに新しい水泳場が開館\n\n${japanese}`, 'マーロウに新しい水泳場が開館'],
    ['in Arabic', `مدينة مارلو تفتتح المسبح الجديد\n\n${arabic}`, 'مدينة مارلو تفتتح المسبح الجديد'],
  ])('%s', (_, text, title) => {
    expect(titleOf(text)).toBe(title);
  });
});

describe('below the headline', () => {
  test('a line that shares words with the name of the site is no headline', () => {
    const head =
      'A Cottage by the Old Quay — House Tour | Harbour Living\n\nHouse Tour\n\nA Cottage by the Old Quay\n\nHarbour Living Submissions';
    expect(titleOf(`${head}\n\nMar 12, 2024\n\n${english}`)).toBe('A Cottage by the Old Quay');
  });

  test("a crosshead with some of the words of the page's title is none either", () => {
    const title = 'The new Corvo Trail Ranger Pro in our first test on the coast';
    const text = english.replace('\n\n', '\n\nCorvo Trail Ranger Pro in our test on the coast\n\n');
    expect(titleOf(`${title}\n\n${text}`)).toBe(title);
  });
});

describe("the page's title", () => {
  test.each([
    ['Marlow opens its new swimming hall | Marlow Courier', 'Marlow opens its new swimming hall', '| Marlow Courier'],
    ['Marlow eröffnet sein neues Hallenbad - Küstenbote.de', 'Marlow eröffnet sein neues Hallenbad', '- Küstenbote.de'],
  ])('%s', (line, title, site) => {
    const { article } = parseArticle(`${line}\n\n${line.includes('opens') ? english : german}`);
    expect(article.title).toBe(title);
    expect(article.removed).toContainEqual(expect.objectContaining({ text: site, reason: 'site-name' }));
  });

  test('is a repeat where the headline stands below it', () => {
    const { article } = parseArticle(`Marlow opens new swimming hall | Marlow Courier\n\nMarlow opens its new swimming hall\n\n${english}`);
    expect(article.title).toBe('Marlow opens its new swimming hall');
    expect(article.removed).toContainEqual(expect.objectContaining({ lines: [1, 1], reason: 'repeated-title' }));
  });
});

describe('a kicker', () => {
  test('stands above the headline, and the page says both', () => {
    const { article } = parseArticle(
      `After eleven years: Marlow opens its new swimming hall\n\nAfter eleven years\nMarlow opens its new swimming hall\n\n${english}`,
    );
    expect(article).toMatchObject({ kicker: 'After eleven years', title: 'Marlow opens its new swimming hall' });
  });

  test('stands above a headline that the page words otherwise in its title', () => {
    const { article } = parseArticle(
      `After eleven years: Marlow celebrates its new swimming hall\n\nAfter eleven years\nMarlow opens a new swimming hall\n\nListen to article\n\n${english}`,
    );
    expect(article).toMatchObject({ kicker: 'After eleven years', title: 'Marlow opens a new swimming hall' });
    expect(article.removed).toContainEqual(expect.objectContaining({ lines: [1, 1], reason: 'repeated-title' }));
  });

  test('is not what a release says of its printing', () => {
    const { article } = parseArticle(`FOR IMMEDIATE RELEASE\n\nMarlow opens its new swimming hall\n\n${english}`);
    expect(article).toMatchObject({ kicker: null, title: 'Marlow opens its new swimming hall' });
  });

  test('is cut off the line where the page has the headline without it', () => {
    const { article } = parseArticle(
      `Marlow eröffnet sein neues Hallenbad\n\nSchwimmen: Marlow eröffnet sein neues Hallenbad\n\n${german}`,
    );
    expect(article.title).toBe('Marlow eröffnet sein neues Hallenbad');
  });

  test.each([
    ["the page's title with the site's name", 'New swimming hall - Courier', 'New swimming hall'],
    ["a picture's name", 'hall_front-banner', 'Marlow opens its new swimming hall'],
  ])('is not %s', (_, above, title) => {
    const { article } = parseArticle(`Home\n\n\n${above}\n${title}\n\n${english}`);
    expect(article).toMatchObject({ kicker: null, title });
  });

  test('is no word without a meaning of its own', () => {
    const { article } = parseArticle(`Marlow opens its swimming hall\n\nThe Marlow opens its swimming hall\n\n${english}`);
    expect(article.kicker).not.toBe('The');
  });

  test('is not made of any words in front of a colon', () => {
    const { article } = parseArticle(`Swimming hall: the town of Marlow has waited for eleven years\n\n${english}`);
    expect(article).toMatchObject({ kicker: null, title: 'Swimming hall: the town of Marlow has waited for eleven years' });
  });
});

describe('no title is better than a wrong one', () => {
  test.each([
    ['a text that begins with a paragraph', english],
    ['in German', german],
    ['in Chinese', chinese],
    ['a single line', 'Nothing but a sentence that somebody wrote down one day.'],
    ['no text', ''],
  ])('%s', (_, text) => {
    expect(titleOf(text)).toBeNull();
  });
});

test('fifty thousand lines of one word take seconds, not minutes', () => {
  const lines = `${'word\n'.repeat(50_000)}\n${english}`;
  const started = process.cpuUsage().user;
  parseArticle(lines);
  expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(10);
});

test('a headline may break sooner than the text that is wrapped below it', () => {
  const wrapped = english.replace(/(.{1,78})(?: |$)/gm, '$1\n');
  expect(titleOf(`Marlow opens its new swimming hall after eleven\nyears of planning\n\n${wrapped}`)).toBe(
    'Marlow opens its new swimming hall after eleven years of planning',
  );
});

test('a salutation is no headline, and a site by its address no kicker', () => {
  expect(titleOf(`Dear Sam,\n\nMarlow opens its new swimming hall\n\n${english}`)).toBe('Marlow opens its new swimming hall');
  expect(parseArticle(`marlow.example\n\nMarlow opens its new swimming hall\n\n${english}`).article.kicker).toBeNull();
});

test('the one heading of the first level is the headline of a Markdown file', () => {
  const { title, kicker } = parseArticle(
    `**Sport**\n\n# Marlow opens its new swimming hall\n\n*After eleven years*\n\n${english}\n\n## The pools\n\n${english}`,
  ).article;
  expect({ title, kicker }).toEqual({ title: 'Marlow opens its new swimming hall', kicker: 'Sport' });
});

test('a comment in a listing is no headline', () => {
  const listing = '# pools.conf\nset pools open\nset water warm\n';
  expect(titleOf(`Marlow opens its new swimming hall\n\n${english}\n\n${listing}\n${english}`)).toBe('Marlow opens its new swimming hall');
});
