/** Where a member of an object stands in its JSON text: `"name": value`. */
export interface Member {
  readonly name: string;
  readonly start: number;
  readonly valueStart: number;
  readonly end: number;
}

const quote = 0x22;
const backslash = 0x5c;

/** The members of the object that a valid JSON text is, as they stand there, duplicates too. */
export function findMembers(json: string): Member[] {
  const members: Member[] = [];
  let at = skipSpace(json, json.indexOf('{') + 1);
  while (json.charCodeAt(at) === quote) {
    const start = at;
    const nameEnd = endOfString(json, start);
    const valueStart = skipSpace(json, skipSpace(json, nameEnd) + 1);
    const end = endOfValue(json, valueStart);
    members.push({ name: nameIn(json.slice(start, nameEnd)), start, valueStart, end });
    at = skipSpace(json, skipSpace(json, end) + 1);
  }
  return members;
}

function nameIn(quoted: string): string {
  return quoted.includes('\\') ? JSON.parse(quoted) : quoted.slice(1, -1);
}

function skipSpace(json: string, from: number): number {
  let at = from;
  while (isSpace(json.charCodeAt(at))) at++;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The place after a string's closing quote. */
function endOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end + 1;
}

/** A quote is escaped where an odd number of backslashes stands before it. */
function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json.charCodeAt(before - 1) === backslash) before--;
  return (at - before) % 2 === 1;
}

function endOfValue(json: string, start: number): number {
  const first = json[start];
  if (first === '"') return endOfString(json, start);
  if (first === '{' || first === '[') return endOfNested(json, start);
  let end = start;
  while (!endsScalar(json[end])) end++;
  return end;
}

function endsScalar(character: string | undefined): boolean {
  return character === undefined || character === ',' || character === '}' || character === ']' || isSpace(character.charCodeAt(0));
}

/** Counts brackets instead of descending into them: the depth is the writer's choice. */
function endOfNested(json: string, start: number): number {
  let depth = 0;
  let at = start;
  do {
    const character = json[at];
    if (character === '"') {
      at = endOfString(json, at);
      continue;
    }
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    at++;
  } while (depth > 0);
  return at;
}
