/** A date of ISO 8601 as the language writes it out, with the time and offset it has. */
export function dateInWords(published: string, language: string | null): string {
  const [, date, time, offset = ''] = isoDate.exec(published) ?? [];
  if (date === undefined || language === null) return published;
  const instant = new Date(`${date}T${time ?? '00:00'}:00Z`);
  if (Number.isNaN(instant.getTime())) return published;
  const zone = offset === 'Z' || offset === '+00:00' ? ' UTC' : offset === '' ? '' : ` UTC${offset}`;
  try {
    // The clock of the place is shown as it was printed, so it is treated as one of UTC.
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC', ...(time && { timeStyle: 'short' }) });
    return format.format(instant) + (time === undefined ? '' : zone);
  } catch {
    return published;
  }
}

const isoDate = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;
