const field =
  /^(?:from|to|cc|bcc|reply-to|sender|von|an|de|para|a): [^.]{0,60}@|^(?:newsgroups|message-id|references|in-reply-to|x-[\w-]+|mime-version|content-type|content-transfer-encoding|return-path|received|delivered-to|path|xref|nntp-posting-host|organization|sender|followup-to|distribution|lines|list-[a-z]+): ?\S|^(?:date|datum|fecha|data|дата): [^.]{0,20}\d|^(?:subject|betreff|sent|gesendet|objet|asunto|assunto|oggetto|onderwerp|temat|тема): ?[^.]{1,120}$/i;

/** Longer lines are looked at no further than this. */
const REACH = 160;

/** The field's name and the beginning of what it says where a line is one of a letter's head, or null. */
export function findMailField(text: string): string | null {
  const start = text.slice(0, REACH);
  return start.includes(':') ? (field.exec(start)?.[0].slice(0, 40) ?? null) : null;
}

const subject =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема): ?(?:\[[^\]]{1,40}\] ?)?(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|antw|odp|doorst)(?:\[\d+\])?: ?)*/iu;

/** Where a letter's subject begins in its line, behind "Subject: Re: Fwd:"; null where the line is none. */
export function findMailSubject(text: string): number | null {
  const length = subject.exec(text)?.[0].length ?? text.length;
  return length < text.length ? length : null;
}
