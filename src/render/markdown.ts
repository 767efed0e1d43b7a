import type { List, ListItem, Paragraph as MarkdownParagraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { defaultHandlers, toMarkdown } from 'mdast-util-to-markdown';
import type { Article, Paragraph, ParagraphType } from '../article.js';
import { byline } from './byline.js';
import { frontMatter } from './front-matter.js';
import { listingLines } from './listing-lines.js';
import { takeOwnNumber } from './own-number.js';
import { printable } from './printable.js';
import type { RenderOptions } from './renderer.js';
import { unsafeInMarkdown } from './unsafe-in-markdown.js';

export const extension = '.md';
export const separator = '\n';
export const isData = false;

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
      list: (node: List, parent, state, info) => {
        state.options.bulletOrdered = node.data?.delimiter ?? '.';
        return defaultHandlers.list(node, parent, state, info);
      },
      text: (node, parent, state, info) => {
        state.unsafe = unsafeInMarkdown(node.value, parent?.type === 'emphasis' || parent?.type === 'strong');
        return state.safe(node.value, info);
      },
    },
  });
  return (options.frontMatter ? `${frontMatter(article)}\n` : '') + (body === '' ? '\n' : body);
}

function treeOf(article: Article): Root {
  const about = [byline(article.authors, article.language), article.published ?? ''].filter(Boolean).join(' · ');
  const above = [
    ...blocks(article.kicker, (text) => paragraph({ type: 'strong', children: [text] })),
    ...blocks(article.title, (text) => ({ type: 'heading', depth: 1, children: [text] })),
    ...blocks(article.subtitle, (text) => paragraph({ type: 'emphasis', children: [text] })),
    ...blocks(about, paragraph),
    ...bodyBlocks(article.paragraphs),
  ];
  const attribution = blocks(article.attribution, (text) => paragraph({ type: 'emphasis', children: [text] }));
  // A rule that opened the file would be read as the beginning of front matter.
  const rule: RootContent[] = attribution.length > 0 && above.length > 0 ? [{ type: 'thematicBreak' }] : [];
  return { type: 'root', children: [...above, ...rule, ...attribution] };
}

/** List items and quotes that follow one another share a list or a quote. */
function bodyBlocks(paragraphs: readonly Paragraph[]): RootContent[] {
  const children: RootContent[] = [];
  for (const paragraph of paragraphs) {
    const { type, text } = paragraph;
    const listing = listingLines(paragraph);
    if (listing !== null) {
      children.push({ type: 'code', value: listing.join('\n') });
      continue;
    }
    for (const block of blocks(text, forms[type])) {
      const last = children.at(-1);
      if (block.type === 'blockquote' && last?.type === 'blockquote') last.children.push(...block.children);
      else if (block.type === 'list' && last?.type === 'list') children.push(...addItem(last, block, text));
      else children.push(block);
    }
  }
  return children;
}

/** Adds an item to the list above it, where it goes on with it; the answer is what has to stand below the list instead. */
function addItem(list: List, item: List, text: string): RootContent[] {
  if (goesOn(list, item)) {
    list.children.push(...item.children);
    return [];
  }
  // Two numbered lists one under the other would be read as one, and counted through.
  return list.ordered && item.ordered ? blocks(text, paragraph) : [item];
}

const forms: Readonly<Record<ParagraphType, (text: Text) => RootContent>> = {
  paragraph,
  heading: (text) => ({ type: 'heading', depth: 2, children: [text] }),
  listItem: itemOf,
  quote: (text) => ({ type: 'blockquote', children: [paragraph(text)] }),
};

/** A list of one item. Items of a numbered list leave their number to it; what Markdown cannot count keeps it in a paragraph. */
function itemOf(text: Text): RootContent {
  const numbered = takeOwnNumber(text.value);
  if (numbered === null) return { type: 'list', ordered: false, spread: false, children: [listItem(text)] };
  const { number, rest } = numbered;
  const start = Number(number.slice(0, -1));
  if (`${start}` !== number.slice(0, -1)) return paragraph(text);
  const delimiter = number.endsWith(')') ? ')' : '.';
  return { type: 'list', ordered: true, start, spread: false, data: { delimiter }, children: [listItem({ type: 'text', value: rest })] };
}

function listItem(text: Text): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(text)] };
}

/** Whether a list goes on with an item: bullet under bullet, or the next number of the same form. */
function goesOn(list: List, next: List): boolean {
  if (!list.ordered || !next.ordered) return list.ordered === next.ordered;
  return list.data?.delimiter === next.data?.delimiter && (list.start ?? 1) + list.children.length === next.start;
}

declare module 'mdast' {
  interface ListData {
    /** What stands behind the numbers. */
    delimiter?: '.' | ')';
  }
}

function paragraph(content: PhrasingContent): MarkdownParagraph {
  return { type: 'paragraph', children: [content] };
}

/** The block made of a text, or none where there is no text. */
function blocks(text: string | null, form: (text: Text) => RootContent): RootContent[] {
  const value = printable(text ?? '');
  return value === '' ? [] : [form({ type: 'text', value })];
}
