import type { Line } from '../article.js';
import { subtitleLabels, titleLabels } from '../names/field-labels.js';
import { frontMatterEnd } from '../parts/front-matter-end.js';

/** Lines at the head of a text among which a field names the headline. */
const HEAD = 20;
/** "title: The islands", "tags:"; an entry of a list of such. */
const FIELD = /^(\p{L}[\p{L}\p{M}_ -]{0,30})(?: ?[:：]\s*|】\s*)(.*)$/u;
const ENTRY = /^\s*-\s+(.*)$/;
/** More than a word; scripts without spaces have no more. */
const SAYS_MORE = /\S \S|[\p{Lo}\p{Lm}]{5}/u;
const authorLabel = /^authors?$/i;

/**
 * The lines without the labels that say which is the headline and which the standfirst ("title: …"), and
 * without the quotation marks and brackets of front matter: what such a head says is read like the head of a page.
 */
export function withoutFieldLabels(lines: readonly Line[]): readonly Line[] {
  const end = endOfFrontMatter(lines);
  if (end > 0) return saysTitleBelow(lines, end) ? lines : [...unlabelFrontMatter(lines.slice(0, end)), ...lines.slice(end)];
  const title = lines.slice(0, HEAD).findIndex(({ text }) => titleLabels.has(labelOf(text)) && SAYS_MORE.test(contentOf(text)));
  return title < 0 ? lines : lines.map((line, index) => (index === title ? { ...line, text: contentOf(line.text) } : line));
}

/** Characters of a line among which the sign behind its label stands. */
const LONGEST_LABEL = 70;
const fieldIn = (text: string): RegExpExecArray | null =>
  /[:：】]/.test(text.slice(0, LONGEST_LABEL)) ? FIELD.exec(text.replace(/^【/, '')) : null;
const labelOf = (text: string): string => fieldIn(text)?.[1]?.toLowerCase() ?? '';
const contentOf = (text: string): string => fieldIn(text)?.[2] ?? text;

/** The number of lines of YAML between two lines of dashes with which a text begins, 0 where it begins otherwise. */
function endOfFrontMatter(lines: readonly Line[]): number {
  const end = frontMatterEnd(lines);
  const isYaml = ({ text }: Line): boolean => text.trim() === '' || FIELD.test(text) || /^\s+\S/.test(text) || ENTRY.test(text);
  return end > 1 && lines.slice(1, end).every(isYaml) ? end + 1 : 0;
}

/** Whether the text says the headline of its front matter itself: then it has a head of its own. */
function saysTitleBelow(lines: readonly Line[], end: number): boolean {
  const field = lines.slice(0, end).find(({ text }) => titleLabels.has(labelOf(text)));
  const title = field === undefined ? '' : plain(contentOf(field.text));
  return lines.slice(end, end + HEAD).some(({ text }) => text.replace(/^#+ /, '') === title);
}

function unlabelFrontMatter(lines: readonly Line[]): Line[] {
  let label = '';
  return lines.map((line) => {
    const entry = ENTRY.exec(line.text)?.[1];
    if (entry === undefined) label = labelOf(line.text);
    return { ...line, text: unlabelled(line.text, label, entry) };
  });
}

function unlabelled(text: string, label: string, entry: string | undefined): string {
  if (authorLabel.test(label)) return entry === undefined && contentOf(text) === '' ? text : `${label}: ${plain(entry ?? contentOf(text))}`;
  return titleLabels.has(label) || subtitleLabels.has(label) ? plain(contentOf(text)) : text;
}

/** Without the quotation marks of YAML and the brackets of a link to a note. */
const plain = (value: string): string => value.replace(/^(["'])(.*)\1\s*$/, '$2').replace(/^\[{1,2}([^[\]]*)\]{1,2}$/, '$1');
