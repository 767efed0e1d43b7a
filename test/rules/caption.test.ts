import { expect, it } from 'vitest';
import { caption } from '../../src/rules/caption.js';
import { pageOf } from '../support/page-of.js';

const LONG = '| The harbour master stood on the quay and said that nobody had asked him about the crane, which the city sold in spring.';
const FURTHER =
  '| He has worked below it for thirty years, and he will not stay for the day on which they carry it away to another harbour.';
const NORSK = '| Havnesjefen sto på kaia og sa at ingen hadde spurt ham om den gamle kranen, som byen solgte om våren til en annen havn.';
const NORSK_ENDE =
  '| Han har arbeidet under den i tretti år, og han vil ikke bli her til den dagen da de kommer for å ta den med seg bort.';
const KOREAN = '| 항만 관리인은 부두에 서서 아무도 기중기에 대해 자신에게 묻지 않았다고 말했다. 도시는 봄에 그것을 다른 항구에 팔았다.';

const find = (index: number, ...lines: string[]): readonly (string | null)[] => {
  const { page } = pageOf(...lines);
  return [caption.find(page, index), caption.findCertain?.(page, index) ?? null];
};

it('takes a few words above a credit within the story for what the picture shows', () => {
  expect(find(1, LONG, 'The harbour master', 'Photo: private', FURTHER)).toEqual(['above Photo: private', 'above Photo: private']);
  expect(find(1, LONG, 'Below the crane', '© Ada Lindqvist/Quay', FURTHER)[1]).toBe('above © Ada Lindqvist/Quay');
});

it('takes what no credit follows, one word, and the last line above whose the page is, for the story’s', () => {
  expect(find(1, LONG, 'The harbour master', FURTHER)).toEqual([null, null]);
  expect(find(1, LONG, 'Silence', 'Photo: private', FURTHER)).toEqual([null, null]);
  expect(find(1, LONG, 'The harbour master of our town', '© The Harbour Post')).toEqual([null, null]);
});

it('takes a short sentence below the notice of a picture for its caption', () => {
  const notice = 'Saken fortsetter under bildet.';
  expect(find(2, NORSK, notice, 'Kranen har stått stille siden mai.', NORSK_ENDE)[1]).toBe(`below ${notice}`);
  expect(find(2, NORSK, 'Saken fortsetter under annonsen.', 'Kranen har stått stille siden mai.', NORSK_ENDE)).toEqual([null, null]);
  expect(find(2, NORSK, notice, '– Jeg vil ikke se på det.', NORSK_ENDE)).toEqual([null, null]);
  expect(find(2, NORSK, notice, NORSK_ENDE, NORSK)).toEqual([null, null]);
});

it('knows a caption by the source in brackets that the first picture has too', () => {
  const first = 'The old crane at dawn above the quay (Quay Press)';
  const line = 'The harbour master below the old crane (Quay Press)';
  expect(find(2, first, LONG, line, FURTHER)).toEqual(['(Quay Press)', '(Quay Press)']);
  expect(find(2, first.replace('Press', 'Post'), LONG, line, FURTHER)).toEqual([null, null]);
  const short = (text: string): string => text.replace('Quay Press', 'QP');
  expect(find(2, short(first), LONG, short(line), FURTHER)).toEqual([null, null]);
});

it('knows a Korean caption by the reporter and his address behind it', () => {
  const line = '기중기가 새벽 안개 속에 서 있다. 최서연 기자 choi@harbour.example';
  expect(find(0, line, KOREAN, KOREAN)[1]).toBe('최서연 기자 choi@harbour.example');
  expect(find(1, KOREAN, line)).toEqual([null, null]);
});
