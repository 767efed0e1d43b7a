// biome-ignore-all lint/suspicious/noControlCharactersInRegex: control characters are what this is about
// biome-ignore-all lint/suspicious/noMisleadingCharacterClass: each character is meant by itself
/** What safe text never holds: controls, direction overrides, tags, zero-width and half characters. */
export const forbiddenCharacter =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u00a0\u00ad\u034f\u061c\u180e\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e00ff}\p{Surrogate}]|\p{M}{9}|[\u200c\u200d]{2}/u;
