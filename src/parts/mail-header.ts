import { letterFields } from '../names/letter-fields.js';
import { anyOf } from '../text/any-of.js';

const address = /^ [^.]{0,60}@/;
const route = /^ ?\S/;
const date = /^ [^.]{0,30}\d/;
const topic = /^ ?[^.]{1,120}$/;

/** What the protocols of mail and news call their lines in all languages. */
const routes = [
  ...['newsgroups', 'message-id', 'references', 'in-reply-to', 'mime-version', 'content-type', 'content-transfer-encoding'],
  ...['return-path', 'received', 'delivered-to', 'path', 'xref', 'nntp-posting-host', 'organization', 'sender', 'followup-to'],
  ...['distribution', 'lines'],
];

/** What stands behind the colon of each field. */
const fields: ReadonlyMap<string, RegExp> = new Map(
  (
    [
      [route, routes],
      [address, ['cc', 'bcc', 'reply-to', ...letterFields.people]],
      [date, letterFields.sent],
      [topic, letterFields.subject],
    ] as const
  ).flatMap(([value, names]) => names.map((name) => [name, value] as const)),
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

const subject = new RegExp(
  `^(?:${anyOf(letterFields.subject)}): ?(?:\\[[^\\]]{1,40}\\] ?)?(?:(?:${anyOf(letterFields.answer)})(?:\\[\\d+\\])?: ?)*`,
  'iu',
);

/** Where a letter's subject begins in its line, behind "Subject: Re: Fwd:"; null where the line is none. */
export function findMailSubject(text: string): number | null {
  const length = subject.exec(text)?.[0].length ?? text.length;
  return length < text.length ? length : null;
}
