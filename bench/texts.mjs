// Texts to measure on, made of words of its own, the same in every run.
const nouns =
  'council bridge river harbour minister market school teacher winter budget railway museum farmer village engineer hospital'.split(' ');
const verbs = 'opened closed promised rejected repaired visited described measured postponed celebrated'.split(' ');
const places = 'Arnstedt Velmore Quillan Ostrava-Sud Pellwick Nordhaven Castelmar'.split(' ');
const chineseWords =
  '议会 桥梁 城市 学校 老师 市场 河流 冬天 预算 铁路 医院 农民 工程师 博物馆 昨天 决定 关闭 修复 公布 计划 居民 认为'.split(' ');

/** A generator of numbers from 0 to below a limit, always the same ones. */
function makeDice(seed) {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function sentence(dice) {
  const pick = (list) => list[dice(list.length)];
  const said = dice(3) === 0 ? `, and the ${pick(nouns)} said: “It’s the ${pick(nouns)} that counts”` : '';
  return `The ${pick(nouns)} of ${pick(places)} ${pick(verbs)} the ${pick(nouns)} on Tuesday, after the ${pick(nouns)} had ${pick(verbs)} it for ${2 + dice(40)} years${said}.`;
}

function chineseSentence(dice) {
  const words = Array.from({ length: 8 + dice(10) }, () => chineseWords[dice(chineseWords.length)]);
  return `${words.slice(0, 5).join('')}，${words.slice(5).join('')}。`;
}

const sentences = (count, make, dice, joiner) => Array.from({ length: count }, () => make(dice)).join(joiner);
const paragraphs = (count, dice) => Array.from({ length: count }, () => sentences(2 + dice(3), sentence, dice, ' '));

/** As the seed: page title, kicker, headline, audio player, standfirst, body, attribution. */
function seedShaped(dice) {
  const headline = sentence(dice).slice(0, 60);
  const body = paragraphs(6, dice);
  return `${[
    `In the news: ${headline}`,
    'In the news',
    headline,
    'Listen to article',
    '3 min',
    sentence(dice),
    ...body,
    'source site',
  ].join('\n\n')}\n`;
}

/** What a browser's copy or a dump of a whole page has: menus, teasers, buttons and the foot around an article. */
function wholePage(dice) {
  const label = () => `${places[dice(places.length)]} ${nouns[dice(nouns.length)]}`;
  const labels = (count) => Array.from({ length: count }, label);
  const teasers = (count) => Array.from({ length: count }, () => sentence(dice).slice(0, 50));
  const headline = sentence(dice).slice(0, 60);
  return `${[
    `${headline} | ${places[dice(places.length)]} Post`,
    'Skip to main content',
    'Log in',
    'Subscribe',
    ...labels(90),
    'Advertisement',
    headline,
    'By Ana Ruiz',
    'October 25, 2023, 6:41 p.m.',
    'Share this article',
    ...paragraphs(14, dice).flatMap((paragraph, index) => (index % 5 === 4 ? [paragraph, 'Advertisement'] : [paragraph])),
    'Related articles',
    ...teasers(60),
    '12 Comments',
    ...sentences(20, sentence, dice, '\n').split('\n'),
    ...labels(90),
    '© 2023 All rights reserved.',
  ].join('\n')}\n`;
}

function hardWrapped(dice) {
  const wrap = (text) => text.replace(/(.{1,71})(?:\s+|$)/g, '$1\n');
  return `${sentence(dice).slice(0, 50)}\n\n${paragraphs(8, dice).map(wrap).join('\n')}`;
}

function chinese(dice) {
  return `${chineseSentence(dice).slice(0, 20)}\n\n${Array.from({ length: 8 }, () => sentences(4, chineseSentence, dice, '')).join('\n\n')}\n`;
}

function long(dice, bytes) {
  const parts = [sentence(dice).slice(0, 60)];
  for (let length = 0; length < bytes; length += parts.at(-1).length) parts.push(sentences(4, sentence, dice, ' '));
  return `${parts.join('\n\n')}\n`;
}

const many = (make, seed, count = 100) => {
  const dice = makeDice(seed);
  return Array.from({ length: count }, () => make(dice));
};

/** Lists of articles by the shape of their text. */
export function makeTexts() {
  return {
    'seed-shaped': many(seedShaped, 1),
    'hard-wrapped': many(hardWrapped, 2),
    'whole pages': many(wholePage, 5, 30),
    Chinese: many(chinese, 3),
    'long, 500 kB': [longText(500_000)],
  };
}

/** One article of about so many bytes. */
export function longText(bytes) {
  return long(makeDice(4), bytes);
}
