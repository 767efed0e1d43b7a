const unsafeInTerminals = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * JSON whose every character may go to a terminal: JSON itself escapes the C0 controls alone, and
 * leaves the C1 ones and the characters that turn the direction of what follows.
 */
export function escapeUnsafe(json: string): string {
  return json.replace(unsafeInTerminals, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
