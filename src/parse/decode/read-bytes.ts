/** Decodes bytes, U+FFFD standing for what is not valid. A byte order mark is left out. */
export function readBytes(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  // Some releases of Node 20 and 22 read Windows-1252 as ISO-8859-1 (nodejs/node#56542).
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, toWindows1252) : text;
}

/** What Windows-1252 has in 0x80 to 0x9F; nothing in five places, where browsers put controls. */
export const windows1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function toWindows1252(control: string): string {
  return windows1252.charAt(control.charCodeAt(0) - 0x80);
}
