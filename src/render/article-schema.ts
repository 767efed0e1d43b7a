import { reasons } from '../article.js';

const stringOrNull = { type: ['string', 'null'], minLength: 1 } as const;

const lines = {
  description: 'First and last line of the input, both counted from 1 and both included.',
  type: 'array',
  prefixItems: [
    { type: 'integer', minimum: 1 },
    { type: 'integer', minimum: 1 },
  ],
  items: false,
  minItems: 2,
} as const;

/** JSON Schema of `--format json`, and of each line of `--format jsonl`. */
export const articleSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Article',
  description: 'An article read from plain text, as article-fmt prints it. Absent parts are null.',
  type: 'object',
  additionalProperties: false,
  required: [
    'source',
    'language',
    'kicker',
    'title',
    'subtitle',
    'authors',
    'published',
    'dateline',
    'paragraphs',
    'attribution',
    'removed',
  ],
  properties: {
    source: { description: 'Path as given, or null for standard input.', type: ['string', 'null'] },
    language: {
      description: 'BCP 47 tag, or null when it cannot be told.',
      type: ['string', 'null'],
      pattern: '^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$',
    },
    kicker: { description: 'Short label above the headline: topic, series or place.', ...stringOrNull },
    title: { description: 'The headline, without the name of the site.', ...stringOrNull },
    subtitle: { description: 'The standfirst: one to three sentences under the headline.', ...stringOrNull },
    authors: {
      description: 'Names alone, in the order of the byline.',
      type: 'array',
      items: { type: 'string', minLength: 1 },
    },
    published: {
      description: 'ISO 8601, as precise as the text states it: a month, a date, or a date with a time, or with its offset too.',
      type: ['string', 'null'],
      pattern: '^\\d{4}-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?)?$',
    },
    dateline: { description: 'Place, and agency if any, that opens the first paragraph.', ...stringOrNull },
    paragraphs: {
      description: 'The body in its order.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['type', 'text', 'lines'],
        properties: {
          type: { enum: ['paragraph', 'heading', 'listItem', 'quote'] },
          text: {
            description: 'One line; of a listing of code or a table its lines, with a line feed between them and a tab between two cells.',
            type: 'string',
            minLength: 1,
          },
          lines,
        },
      },
    },
    attribution: { description: 'The line that says where the article comes from.', ...stringOrNull },
    removed: {
      description: 'What is not in the article, in the order of the input.',
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['text', 'lines', 'reason', 'evidence'],
        properties: {
          text: { type: 'string', minLength: 1 },
          lines,
          reason: { enum: reasons },
          evidence: { description: 'The words or the measurement that decided.', type: 'string' },
        },
      },
    },
  },
} as const;
