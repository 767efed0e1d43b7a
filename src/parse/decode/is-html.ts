/** Whether a text is the source of a web page. A page about HTML may begin with a tag, but not with those that open a document. */
export function isHtml(raw: string): boolean {
  return /^\ufeff?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(raw.slice(0, OPENING));
}

const OPENING = 500;
