import { describe, expect, it } from 'vitest';
import type { Piece } from '../../src/article.js';
import { type Explanation, renderExplanation } from '../../src/render/explanation.js';
import { explanationAsJson } from '../../src/render/explanation-as-json.js';
import type { RenderOptions } from '../../src/render/renderer.js';
import { controlCharacter } from './control-character.js';
import { makeArticle } from './make-article.js';

const options: RenderOptions = { width: 60, terminalWidth: null, colorLevel: 0, hyperlinks: false, frontMatter: false };

const texts = ['The sea | The Example', '', 'Listen to article', 'One sentence', 'in two lines. dpa'];
const pieces: Piece[] = [
  { text: 'The sea', lines: [1, 1], label: { kind: 'title' }, evidence: 'first line' },
  { text: '| The Example', lines: [1, 1], label: { kind: 'removed', reason: 'site-name' }, evidence: '| The Example' },
  { text: 'Listen to article', lines: [3, 3], label: { kind: 'removed', reason: 'audio-player' }, evidence: 'listen to article' },
  { text: 'One sentence in two lines.', lines: [4, 5], label: { kind: 'paragraph', type: 'paragraph' }, evidence: 'score 2.1' },
  { text: 'dpa', lines: [5, 5], label: { kind: 'attribution' }, evidence: 'agency' },
];
const explanation: Explanation = {
  article: makeArticle({ source: 'sea.txt', language: 'en', authors: ['Jane Doe'] }),
  pieces,
  lines: texts.map((text, index) => ({ number: index + 1, text })),
};

describe('explain', () => {
  it('shows every line, each part of it, why, and a summary', () => {
    expect(renderExplanation(explanation, options)).toBe(
      [
        '1  title         The sea',
        '                 ↳ first line',
        '   site-name     | The Example',
        '                 ↳ | The Example',
        '2',
        '3  audio-player  Listen to article',
        '                 ↳ listen to article',
        '4  paragraph     One sentence',
        '5                in two lines. dpa',
        '                 ↳ score 2.1',
        '   attribution   dpa',
        '                 ↳ agency',
        '',
        'lines      5, 4 with text',
        'kept       title, paragraph, attribution',
        'removed    site-name, audio-player',
        'language   en',
        'authors    Jane Doe',
        'published  none',
        'dateline   none',
        '',
      ].join('\n'),
    );
  });

  it('says the same in JSON', () => {
    const { source, language, lines } = JSON.parse(explanationAsJson(explanation));
    expect({ source, language }).toEqual({ source: 'sea.txt', language: 'en' });
    expect(lines.map(({ text }: { text: string }) => text)).toEqual(texts);
    expect(lines[0].parts).toEqual([
      { kind: 'title', text: 'The sea', lines: [1, 1], evidence: 'first line' },
      { kind: 'removed', reason: 'site-name', text: '| The Example', lines: [1, 1], evidence: '| The Example' },
    ]);
    expect(lines[1].parts).toEqual([]);
  });

  it.each([20, 30, 40, 80, 200])('is no wider than %i columns', (width) => {
    for (const line of renderExplanation(explanation, { ...options, width }).split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('lets no line of the input act on the terminal', () => {
    const hostile = { ...explanation, lines: [{ number: 1, text: 'a\u001b[31mb\u202ec\u009b' }], pieces: [] };
    expect(renderExplanation(hostile, options)).not.toMatch(controlCharacter);
  });
});
