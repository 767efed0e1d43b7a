import { organisationWords } from '../../names/organisation-words.js';
import type { Measures } from '../../score/measure-block.js';
import type { Page } from '../page.js';
import type { Byline } from './byline.js';
import { bylineLexicon } from './byline-lexicon.js';
import { isGivenName } from './find-names.js';
import { readByline } from './read-byline.js';
import { phraseAt, splitNameTokens } from './split-name-tokens.js';
import { withoutEnding } from './without-ending.js';

const COLON = /[:：]$/;
const MOST_IN_NAME = 4;
const MOST_IN_GROUP = 8;
const LONGEST_LABEL = 30;
/** Certainty of a name that may as well be the next entry of a menu. */
const MENU_ENTRY = 0.45;

/** Reads a label on a line of its own with the name below it, and how many blocks they take. */
export function readBelowLabel(page: Page, block: number, text: string): { byline: Byline; size: number } | null {
  const label = labelAlone(page, block, text);
  if (label === null || isOfNameAbove(page, block, label)) return null;
  const at = nameBelow(page, block);
  const byline = readName(page, at, label);
  return byline === null ? null : { byline, size: at - block + 1 };
}

/** The words before a name where they have a line of their own: "Author:", "Written on 3 March by". */
function labelAlone({ spoken, measures }: Page, block: number, text: string): string | null {
  const tokens = splitNameTokens(withoutEnding(text));
  const { by, roles, ideographicBy } = bylineLexicon(spoken);
  if (ideographicBy.includes(text.replace(COLON, ''))) return text;
  const length = phraseAt(by, tokens, 0);
  const behind = length + phraseAt(roles, tokens, length);
  if (length > 0 && tokens.slice(behind).every((token) => token.text === ':')) return text;
  const last = tokens.length - 1;
  const isDated = length === 0 && (measures[block] as Measures).digitShare > 0;
  return isDated && isLabelOfOneWord(spoken, tokens, last) ? (tokens[last]?.text ?? null) : null;
}

/** Certainty of a full name. */
const LEAST_ABOVE = 0.5;

/** "Ana Ruiz" above "Text" or "Reporter", which no label stands in front of: the word is said of the name above. */
function isOfNameAbove(page: Page, block: number, label: string): boolean {
  if (COLON.test(label) || block === 0 || holdsFunctionWord(page, label)) return false;
  const above = page.bylineAt(block - 1);
  if (above === null || (above.form !== 'bare' && above.form !== 'role') || above.certainty < LEAST_ABOVE) return false;
  const before = page.blocks[block - 2]?.text ?? '';
  const isSaidAgain = page.blocks[block + 1]?.text === page.blocks[block - 1]?.text;
  if (isSaidAgain || before === '' || before.length > LONGEST_LABEL) return !isSaidAgain;
  return labelAlone(page, block - 2, before) === null && !isPictureLabel(page, before);
}

const isPictureLabel = ({ spoken }: Page, text: string): boolean =>
  phraseAt(bylineLexicon(spoken).notAuthors, splitNameTokens(text), 0) > 0;

const holdsFunctionWord = ({ spoken }: Page, label: string): boolean =>
  label
    .toLowerCase()
    .split(' ')
    .some((word) => bylineLexicon(spoken).functionWords.has(word));

const isLabelOfOneWord = (spoken: Page['spoken'], tokens: ReturnType<typeof splitNameTokens>, at: number): boolean => {
  const { by, functionWords } = bylineLexicon(spoken);
  return phraseAt(by, tokens, at) === 1 && functionWords.has(tokens[at]?.lower ?? '');
};

/** The line below a label, or the next one where that is only a bullet or a picture. */
const nameBelow = ({ blocks }: Page, block: number): number =>
  /^(?:[^\p{L}\p{N}]{1,3}|\[[\w.-]+\])$/u.test(blocks[block + 1]?.text ?? '') ? block + 2 : block + 1;

function readName(page: Page, at: number, label: string): Byline | null {
  const { blocks, measures, spoken } = page;
  const line = blocks[at]?.text ?? '';
  if (!/\p{L}/u.test(line)) return null;
  const byline = readByline(`${label} ${line}`, spoken);
  if (byline !== null) return /\p{Script=Han}/u.test(label) ? byline : doubted(page, line, label, byline);
  if ((measures[at]?.cues.length ?? 1) > 0 || !/^[\p{L}\p{M}\p{N}.&'’_ -]+$/u.test(line)) return null;
  return readAnyWords(page, line, label);
}

/** What needs no known given name, since nothing else follows a label: "Nkechi Zanth", "the Example". */
function readAnyWords(page: Page, line: string, label: string): Byline | null {
  const words = line.split(' ');
  const hasColon = COLON.test(label);
  const { functionWords } = bylineLexicon(page.spoken);
  if (words.length > (hasColon ? MOST_IN_GROUP : MOST_IN_NAME) || !/\p{L}{2}/u.test(line)) return null;
  if (!hasColon && words.some((word) => functionWords.has(word.toLowerCase()))) return null;
  return doubted(page, line, label, { authors: [line], form: 'labelled', certainty: words.length > 1 ? 0.6 : 0.5, evidence: label });
}

/** The same byline, less certain where it may be the next entry of a menu; null where it surely is. */
function doubted(page: Page, line: string, label: string, byline: Byline): Byline | null {
  if (!isMenuEntry(page, label, byline)) return byline;
  return isOfMenu(page, line) ? null : { ...byline, certainty: Math.min(byline.certainty, MENU_ENTRY) };
}

/** "Authors" above "Newsletter": a noun without a colon, and no known name below it. */
function isMenuEntry(page: Page, label: string, { authors }: Byline): boolean {
  const isNoun = !COLON.test(label) && !holdsFunctionWord(page, label);
  return isNoun && !(authors[0] as string).split(' ', 2).some(isGivenName);
}

/** "Newsletter", "News" */
const isOfMenu = ({ spoken }: Page, line: string): boolean => {
  const first = line.toLowerCase().split(' ', 1)[0] as string;
  return bylineLexicon(spoken).pageWords.has(first) || (!line.includes(' ') && organisationWords.has(first));
};
