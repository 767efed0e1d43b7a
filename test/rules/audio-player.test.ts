import { expect, it } from 'vitest';
import { audioPlayer } from '../../src/rules/audio-player.js';
import { pageOf } from '../support/page-of.js';

const LONG = '| The harbour master stood on the quay and said that nobody had asked him about the crane.';

it('takes the line above a player’s times within the story for its title, and no other', () => {
  const { page } = pageOf(
    'How a crane came down',
    '00:00 / 06:12',
    LONG,
    'The crane seen from above',
    '00:00 / 01:12',
    'A new harbour',
    LONG,
  );
  const found = page.blocks.map((_, index) => audioPlayer.findCertain?.(page, index) ?? null);
  expect(found).toEqual([null, '00:00 / 06:12', null, '00:00 / 01:12', '00:00 / 01:12', null, null]);
});
