/** Longer lines are prose, or a script that nobody was to read. */
const longestLine = 160;

/** Every form below has one of these in it, or a word that opens a statement. */
const sign = /[;{}<>=$│┼║[(]|^\(\w|^#\w|^["'] ?|^[A-Z]{4,6}\b|^(?:def|class|fn|func|function|import|from) /;

const forms: readonly RegExp[] = [
  // The end of a block or of a statement.
  /[{[(]$/,
  /^\}|^[\])}]+[,;]$/,
  /(?:=.*|\w\((?!s\)).*|\(\)|::.*|->.*);(?: ?\/\/.*)?$/,
  /^(?:return|throw|break|continue|import|using|package|use)\b[^.!?]*;$/,
  // A value is given, a function called, two values compared.
  /^(?:(?:var|let|const|my|local|export|static|auto|int|string) )?[\w$.[\]'"-]+(?: (?:[-+*/|&.:]?=|<-)(?: ?[^\s=].*)?|=[^\s=&%][^&%\]]*)$/,
  /\w\(["'{[][^)]*\)?|\w\(\)[.;,)]/,
  /\w\)? ?[=!]==? ?[\w"'(!]|(?=.*[(;{=]).*\w\)? (?:&&|\|\|) [\w"'(!]|[\w)] ?=> ?[\w({["']/,
  /^(?:async )?(?:def|fn|func|function|class|sub|struct|interface|enum) [\w.$]+ ?(?:[({<]|:$)/,
  /^\((?:[a-z]+\.)?\w+ [($":]/,
  // Markup, style, data.
  /^<\/?[a-z][\w:-]*(?: [^<>]*=[^<>]*)?\/?>(?:.*>)?$|^<[a-z][\w-]* [\w:-]+=["'][^<>]*$|^<(?:!DOCTYPE|\?xml|\?php|!--)/i,
  /^[a-z-]+: ?[^\s;]+(?: [^\s;]+){0,4};$/,
  /^"[\w .$/@-]{1,60}" ?: ?(?:["[{\d-]|true\b|false\b|null\b)/,
  // Commands and queries.
  /^\$ ?[a-z./~][^,;]*$/,
  /^#(?:include|define|ifdef|ifndef|endif|!\/)/,
  /^(?:from \S+ )?import [\w.*, {}]+(?: from ['"].*)?;?$/,
  /^(?:SELECT|FROM|WHERE|INSERT INTO|CREATE|ALTER|GROUP BY|ORDER BY|UPDATE|DELETE FROM|LEFT JOIN|JOIN|WITH)(?: .*[a-z*(\d].*)?$/,
  // A table drawn with lines.
  /[│║]|[─-]┼[─-]/,
];

/** Whether a line has a form that programs, markup, commands and queries have and sentences have not. */
export function looksLikeCode(text: string): boolean {
  // Cheap, and true of most prose.
  if (text.length > longestLine || '.!?'.includes(text.charAt(text.length - 1))) return false;
  return sign.test(text) && forms.some((form) => form.test(text));
}
