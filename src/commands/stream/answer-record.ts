import type { Article } from '../../article.js';
import { parseArticle } from '../../parse/parse-article.js';
import { escapeUnsafe } from '../../render/escape-unsafe.js';
import { orderedArticle } from '../../render/ordered-article.js';
import { makeSafe } from '../../text/make-safe.js';
import { memoryProblem } from '../memory-problem.js';
import { unexpected } from '../unexpected.js';
import { findMembers, type Member } from './find-members.js';

export interface RecordFields {
  /** The field that holds the text. */
  readonly textField: string;
  /** The field that names a record in the answer to a bad one. */
  readonly idField: string;
  /** The field that the article takes in the place of the text. */
  readonly articleField: string;
  /** Whether the text stays beside the article. */
  readonly keepText: boolean;
}

export interface Answer {
  /** One line of JSON, without its line end. */
  readonly line: string;
  readonly isError: boolean;
}

/**
 * The answer to one line of JSON: the record with the article in the place of its text, or what is
 * wrong with it. All other fields stay as they are written, because reading and writing them anew
 * would round long numbers and lose a key that stands twice.
 */
export function answerRecord(line: string, fields: RecordFields): Answer {
  const record = parseJson(line);
  if (record === undefined) return errorAnswer('null', 'the line is not valid JSON; write one object on each');
  if (!isObject(record)) return errorAnswer('null', 'the line is not an object; write one on each');

  const members = findMembers(line);
  const textMember = lastNamed(members, fields.textField);
  const problem = whatIsWrong(record, fields);
  const id = lastNamed(members, fields.idField);
  const idAsWritten = id === undefined ? 'null' : line.slice(id.valueStart, id.end);
  if (problem !== null || textMember === undefined) return errorAnswer(idAsWritten, problem ?? '');
  try {
    const article = orderedArticle(parseArticle(makeSafe(record[fields.textField] as string)).article);
    return { line: onOneLine(withArticle(line, textMember, article, fields)), isError: false };
  } catch (error) {
    // Not foreseen, but one record out of millions must not end the run.
    return errorAnswer(idAsWritten, unexpected(error, {}));
  }
}

function withArticle(line: string, text: Member, article: Article, { articleField, keepText }: RecordFields): string {
  const before = keepText ? `${line.slice(0, text.end)},` : line.slice(0, text.start);
  return `${before}${JSON.stringify(articleField)}:${JSON.stringify(article)}${line.slice(text.end)}`;
}

/** The answer to a record that cannot be read, its id being JSON as it stands in the record. */
export function errorAnswer(id: string, problem: string): Answer {
  return { line: onOneLine(`{"id":${id},"error":${JSON.stringify(problem)}}`), isError: true };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function whatIsWrong(record: Record<string, unknown>, { textField, articleField }: RecordFields): string | null {
  if (!Object.hasOwn(record, textField)) return `there is no field ${JSON.stringify(textField)}; name the text with --text-field`;
  if (typeof record[textField] !== 'string')
    return `the field ${JSON.stringify(textField)} is not a string; name the text with --text-field`;
  const tooMuch = memoryProblem(record[textField]);
  if (tooMuch !== null) return `the field ${JSON.stringify(textField)} ${tooMuch}`;
  if (articleField !== textField && Object.hasOwn(record, articleField)) {
    return `there is a field ${JSON.stringify(articleField)} already; choose another with --article-field`;
  }
  return null;
}

function lastNamed(members: readonly Member[], name: string): Member | undefined {
  return members.findLast((member) => member.name === name);
}

/** Outside of strings JSON allows carriage returns, and inside characters a terminal would act on. */
function onOneLine(json: string): string {
  return escapeUnsafe(json.includes('\r') ? json.replaceAll('\r', ' ').trim() : json);
}
