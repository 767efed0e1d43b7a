import { parseSync } from 'oxc-parser';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * The code of a module with a counter in every branch: the beginning of a function, of an arm, of a
 * loop and of the right side of `&&`, `||` and `??` adds one to its place in `branchCounts`.
 */
export function countBranches(code: string, nextCounter: () => number): string {
  const starts: Insertion[] = [];
  const ends: Insertion[] = [];
  const count = (): string => `branchCounts[${nextCounter()}]++`;

  const inStatement = (node: Node): void => {
    starts.push({ at: node.start, text: `{${count()};` });
    ends.push({ at: node.end, text: '}' });
  };
  const inExpression = (node: Node): void => {
    starts.push({ at: node.start, text: `(${count()},` });
    ends.push({ at: node.end, text: ')' });
  };
  const visit = (node: Node): void => {
    for (const branch of branchesOf(node)) {
      if (branch.type === 'BlockStatement') starts.push({ at: branch.start + 1, text: `${count()};` });
      else if (branch.type.endsWith('Statement')) inStatement(branch);
      else inExpression(branch);
    }
    for (const value of Object.values(node)) for (const child of [value].flat()) if (isNode(child)) visit(child);
  };
  visit(parseSync('module.js', code).program as unknown as Node);
  return `const { branchCounts } = globalThis;${insert(code, starts, ends)}`;
}

const fieldsOfBranches: Readonly<Record<string, readonly string[]>> = {
  FunctionDeclaration: ['body'],
  FunctionExpression: ['body'],
  ArrowFunctionExpression: ['body'],
  IfStatement: ['consequent', 'alternate'],
  ForStatement: ['body'],
  ForInStatement: ['body'],
  ForOfStatement: ['body'],
  WhileStatement: ['body'],
  DoWhileStatement: ['body'],
  CatchClause: ['body'],
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['right'],
};

function branchesOf(node: Node): Node[] {
  return (fieldsOfBranches[node.type] ?? []).map((field) => node[field]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** What opens goes in from the outside in, what closes from the inside out, and first. */
function insert(code: string, starts: readonly Insertion[], ends: readonly Insertion[]): string {
  const insertions = [...ends.toReversed(), ...starts].sort((one, other) => one.at - other.at);
  let result = '';
  let from = 0;
  for (const { at, text } of insertions) {
    result += code.slice(from, at) + text;
    from = at;
  }
  return result + code.slice(from);
}
