import type { Content, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Article } from '../article.js';
import { byline } from './byline.js';
import { frontMatter } from './front-matter.js';
import { unsafeInMarkdown } from './unsafe-in-markdown.js';
import { printable } from './printable.js';
import type { RenderOptions } from './renderer.js';

export const extension = '.md';

/** The article as CommonMark, one line a paragraph, in which no character of the text is markup. */
export function render(article: Article, options: Pick<RenderOptions, 'frontMatter'>): string {
  const body = toMarkdown(treeOf(article), {
    bullet: '-',
    rule: '-',
    emphasis: '*',
    listItemIndent: 'one',
    // Each text is made safe by the rules that its own characters call for, and by no other: the
    // serializer's would put a backslash into "snake_case", "[sic]" and "AT&T".
    handlers: {
      text: (node, parent, state, info) => {
        state.unsafe = unsafeInMarkdown(node.value, parent?.type === 'emphasis' || parent?.type === 'strong');
        return state.safe(node.value, info);
      },
    },
  });
  return (options.frontMatter ? `${frontMatter(article)}\n` : '') + (body === '' ? '\n' : body);
}

function treeOf(article: Article): Root {
  const children: Content[] = [];
  const text = (value: string) => ({ type: 'text' as const, value });
  const add = (value: string | null, node: (value: string) => Content): void => {
    const safe = printable(value ?? '');
    if (safe !== '') children.push(node(safe));
  };
  const paragraph = (value: string): Content => ({ type: 'paragraph', children: [text(value)] });
  const emphasis = (value: string): Content => ({ type: 'paragraph', children: [{ type: 'emphasis', children: [text(value)] }] });
  const strong = (value: string): Content => ({ type: 'paragraph', children: [{ type: 'strong', children: [text(value)] }] });

  add(article.kicker, strong);
  add(article.title, (value) => ({ type: 'heading', depth: 1, children: [text(value)] }));
  add(article.subtitle, emphasis);
  add([byline(article.authors, article.language), article.published ?? ''].filter(Boolean).join(' · '), paragraph);
  for (const { type, text: value } of article.paragraphs) {
    const last = children.at(-1);
    if (type === 'heading') add(value, (safe) => ({ type: 'heading', depth: 2, children: [text(safe)] }));
    else if (type === 'quote' && last?.type === 'blockquote') last.children.push({ type: 'paragraph', children: [text(printable(value))] });
    else if (type === 'quote') add(value, (safe) => ({ type: 'blockquote', children: [{ type: 'paragraph', children: [text(safe)] }] }));
    else if (type === 'listItem' && last?.type === 'list') last.children.push(listItem(printable(value)));
    else if (type === 'listItem') add(value, (safe) => ({ type: 'list', ordered: false, spread: false, children: [listItem(safe)] }));
    else add(value, paragraph);
  }
  // A rule that opened the file would be read as the beginning of front matter.
  if (printable(article.attribution ?? '') !== '' && children.length > 0) children.push({ type: 'thematicBreak' });
  add(article.attribution, emphasis);
  return { type: 'root', children };
}

function listItem(value: string) {
  return { type: 'listItem' as const, spread: false, children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }] };
}
