/** Whether decoded bytes are no text: a PDF file, or more control characters than damage explains. */
export function looksBinary(raw: string): boolean {
  if (isPdf(raw)) return true;
  const length = Math.min(raw.length, sampleLength);
  let controls = 0;
  for (let i = 0; i < length; i++) if (isBinary[raw.charCodeAt(i)] === 1) controls++;
  return controls > length * mostControls;
}

export const isPdf = (raw: string): boolean => raw.startsWith('%PDF-');

const sampleLength = 0x10000;

/** Compressed data has about a tenth; an old wire copy with its overprints has none of these. */
const mostControls = 0.05;

/** Controls that no text uses: not tab, line ends, backspace, shifts or escape. */
const isBinary = Uint8Array.from({ length: 0xa0 }, (_, code) => Number((code < 0x20 && !isUsedInText(code)) || code === 0x7f));

function isUsedInText(code: number): boolean {
  return (code >= 0x08 && code <= 0x0f) || code === 0x1b;
}
