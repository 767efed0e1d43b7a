import { constants } from 'node:buffer';
import { type Decoded, decode } from '../parse/decode.js';
import { binaryAdvice } from './binary-advice.js';
import { InputError } from './io.js';
import { memoryProblem } from './memory-problem.js';

/** Decodes an input, or throws an InputError that says why it is no text. */
export function decodeInput(bytes: Uint8Array, encoding: string | undefined): Decoded {
  const advice = binaryAdvice(bytes);
  if (advice !== null) throw new InputError(advice);
  if (bytes.length > constants.MAX_STRING_LENGTH) throw new InputError('is longer than one text can be; cut it');
  const decoded = decode(bytes, encoding === undefined ? {} : { encoding });
  if (decoded.looksBinary) throw new InputError('is a binary file; article-fmt reads text');
  const problem = memoryProblem(decoded.text);
  if (problem !== null) throw new InputError(problem);
  return decoded;
}
