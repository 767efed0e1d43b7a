import type { Page } from '../parts/page.js';
import type { Rule } from './rule.js';

export const mailHeader: Rule = {
  reason: 'mail-header',
  about: 'The head of a letter or of a posting.',
  find: (page, index) => findField(page, index),
  findCertain: (page, index) => ((findField(page, index - 1) ?? findField(page, index + 1)) ? findField(page, index) : null),
  examples: {
    removes: [
      ['en', 'From: Ada Lindqvist <ada@harbour.example>'],
      ['en', 'Newsgroups: alt.harbours'],
      ['de', 'Message-ID: <123@hafen.example>'],
      ['en', 'Subject: Ferries'],
    ],
    keeps: [
      ['en', 'From: the harbour, with love.'],
      ['de', 'Betreff der Klage war ein Kran.'],
    ],
  },
};

const field =
  /^(?:from|to|cc|bcc|reply-to|sender|von|an|de|para|a): [^.]{0,60}@|^(?:newsgroups|message-id|references|in-reply-to|x-[\w-]+|mime-version|content-type|content-transfer-encoding|return-path|received|delivered-to|path|xref|nntp-posting-host|organization|sender|followup-to|distribution|lines|list-[a-z]+): ?\S|^(?:subject|betreff|sent|gesendet|objet|asunto|assunto|oggetto|onderwerp|temat|тема): ?[^.]{1,120}$/i;

function findField({ blocks }: Page, index: number): string | null {
  const text = (blocks[index]?.text ?? '').slice(0, 160);
  return field.exec(text)?.[0].slice(0, 40) ?? null;
}
