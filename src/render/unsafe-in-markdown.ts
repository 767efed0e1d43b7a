import type { Unsafe } from 'mdast-util-to-markdown';

/**
 * Where a text needs a backslash so that it stays text in CommonMark, in GitHub's dialect (tables,
 * strikethrough, bare addresses, footnotes, tasks), in math extensions and in Obsidian. Paired
 * marks are harmless alone, so their rules join only when the text holds something to pair.
 */
export function unsafeInMarkdown(text: string, isEmphasized: boolean): Unsafe[] {
  const rules = [...always];
  for (const { marks, isDanger, patterns } of paired) {
    if (text.includes(marks) && (isDanger(text) || (isEmphasized && /[*_]/.test(marks)))) rules.push(...patterns);
  }
  return rules;
}

// Every paragraph is one line, so a break is the beginning of a block.
const always: readonly Unsafe[] = [
  { atBreak: true, character: '#', after: '#{0,5}(?:[ \\t\\r\\n]|$)' },
  { character: '#', before: '[ \\t]#*', after: '(?:[\\r\\n]|$)', inConstruct: 'headingAtx' },
  { atBreak: true, character: '>' },
  { atBreak: true, character: '*', after: '(?:[ \\t\\r\\n*]|$)' },
  { atBreak: true, character: '+', after: '(?:[ \\t\\r\\n]|\\+\\+|$)' },
  { atBreak: true, character: '-', after: '(?:[ \\t\\r\\n-]|$)' },
  { atBreak: true, character: '_', after: '(?:[ \\t]*_){2}' },
  { atBreak: true, before: '\\d{1,9}', character: '.', after: '(?:[ \\t\\r\\n]|$)' },
  { atBreak: true, before: '\\d{1,9}', character: ')', after: '(?:[ \\t\\r\\n]|$)' },
  { atBreak: true, character: '`', after: '``' },
  { atBreak: true, character: '~', after: '~~' },
  { atBreak: true, character: '$', after: '\\$' },
  // A definition of a link or a footnote, and a task.
  { atBreak: true, character: '[', after: '[^\\]]*\\]:' },
  { atBreak: true, character: '[', after: '[ xX]\\][ \\t\\r\\n]' },
  { character: '&', after: '(?:#\\d{1,7}|#[xX][\\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\\d]{1,31});' },
  { character: '<', after: '[!/?A-Za-z]' },
  { before: '\\]', character: '(' },
  { character: '[', after: '\\[' },
  { before: '\\^', character: '[' },
  // What GitHub makes a link of.
  { character: ':', before: '(?:[Hh][Tt][Tt][Pp][Ss]?|[Ff][Tt][Pp])', after: '\\/\\/' },
  { character: '.', before: '(?<![^\\s*_~(\\[\\]])[Ww]{3}', after: '[-.\\w]' },
  { character: '@', before: '[+\\-.\\w]', after: '[-.\\w]' },
];

interface PairedMark {
  readonly marks: string;
  readonly isDanger: (text: string) => boolean;
  readonly patterns: readonly Unsafe[];
}

const paired: readonly PairedMark[] = [
  { marks: '*', isDanger: (text) => canPair(text, /\*(?=[^\s*])/, /[^\s*]\*/), patterns: [{ character: '*' }] },
  {
    marks: '_',
    isDanger: (text) => canPair(text, /(?<![\p{L}\p{N}\p{M}]_{0,9})_(?=[^\s_])/u, /[^\s_]_(?!_{0,9}[\p{L}\p{N}\p{M}])/u),
    patterns: [{ character: '_' }],
  },
  { marks: '`', isDanger: (text) => (text.match(/`+/g)?.length ?? 0) > 1, patterns: [{ character: '`' }] },
  { marks: '~', isDanger: (text) => canPair(text, /~(?=[^\s~])/, /[^\s~]~/), patterns: [{ character: '~' }] },
  { marks: '$', isDanger: (text) => (text.match(/\$+/g)?.length ?? 0) > 1, patterns: [{ character: '$' }] },
  { marks: '==', isDanger: (text) => /==[^=].*==/.test(text), patterns: [{ character: '=', after: '=' }] },
  { marks: '%%', isDanger: (text) => /%%.*%%/.test(text), patterns: [{ character: '%', after: '%' }] },
];

/** Whether a mark that can open something is followed by one that can close it. */
function canPair(text: string, opening: RegExp, closing: RegExp): boolean {
  const open = text.search(opening);
  return open !== -1 && text.slice(open + 1).search(closing) !== -1;
}
