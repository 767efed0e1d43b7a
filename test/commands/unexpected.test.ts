import { expect, test } from 'vitest';
import { unexpected } from '../../src/commands/unexpected.js';

test('an output longer than a string can be is no bug', () => {
  const tooLong = () => 'x'.repeat(2 ** 29).concat('x'.repeat(2 ** 29));
  let message = '';
  try {
    tooLong();
  } catch (error) {
    message = unexpected(error, {});
  }
  expect(message).toBe('would be longer than one text can be; cut it');
});
