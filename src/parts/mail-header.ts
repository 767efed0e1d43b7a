const address = /^ [^.]{0,60}@/;
const route = /^ ?\S/;
const date = /^ [^.]{0,20}\d/;
const topic = /^ ?[^.]{1,120}$/;

/** What stands behind the colon of each field. */
const fields: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [address, 'from to cc bcc reply-to von an de para a'],
      [route, 'newsgroups message-id references in-reply-to mime-version content-type content-transfer-encoding return-path received'],
      [route, 'delivered-to path xref nntp-posting-host organization sender followup-to distribution lines'],
      [date, 'date datum fecha data дата'],
      [topic, 'subject betreff sent gesendet objet asunto assunto oggetto onderwerp temat тема'],
    ] as const
  ).flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)),
);
/** "X-Mailer", "List-Post". */
const ownField = /^(?:x-[\w-]+|list-[a-z]+)$/;

/** Longer lines are looked at no further than this. */
const REACH = 160;
/** Longer words are no field's name. */
const LONGEST_NAME = 40;

/** The field's name and the beginning of what it says where a line is one of a letter's head, or null. */
export function findMailField(text: string): string | null {
  const start = text.slice(0, REACH);
  const colon = start.indexOf(':');
  if (colon < 1 || colon > LONGEST_NAME) return null;
  const name = start.slice(0, colon).toLowerCase();
  const value = fields.get(name) ?? (name.includes('-') && ownField.test(name) ? route : undefined);
  const found = value?.exec(start.slice(colon + 1));
  return found ? (start.slice(0, colon + 1) + found[0]).slice(0, 40) : null;
}

const subject =
  /^(?:subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|тема): ?(?:\[[^\]]{1,40}\] ?)?(?:(?:re|fwd?|aw|wg|tr|rv|enc|sv|vs|antw|odp|doorst)(?:\[\d+\])?: ?)*/iu;

/** Where a letter's subject begins in its line, behind "Subject: Re: Fwd:"; null where the line is none. */
export function findMailSubject(text: string): number | null {
  const length = subject.exec(text)?.[0].length ?? text.length;
  return length < text.length ? length : null;
}
