import { type PhraseTopic, phraseTopics } from '../../languages/language.js';
import { isDateLike } from '../../score/is-date-like.js';
import type { Measures } from '../../score/measure-block.js';
import { addNew, type Feature, makeFeature, makeFeatures } from '../../score/model/feature.js';
import { Grid } from '../../score/model/grid.js';
import { Scale } from '../../score/model/scale.js';
import type { Page } from '../page.js';
import type { BylineForm } from './byline.js';
import type { BylineCandidate, BylinePlace } from './byline-candidates.js';
import { isGivenName } from './find-names.js';
import { isSigned } from './is-signed.js';
import { type NameUse, nameUse } from './name-use.js';
import { saysOffice } from './says-office.js';

const forms = [
  'labelled',
  'dated',
  'role',
  'address',
  'bare',
  'login',
  'biography',
  'signed',
  'owner',
  'label inside',
  'unknown',
  'introduced',
  'office',
  'guess',
] as const;
const certainty = new Scale('certainty', [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.92]);
const anyhow = makeFeature('anyhow');

/** A label that something else stands in front of, and a bare name that neither is a known one nor signs elsewhere. */
const LABEL_INSIDE = 0.4;
const UNKNOWN = 0.4;
/** A group that signs, and a word or two by a date that is surely its author; less sure ones are guesses. */
const OFFICE = 0.6;
const SURE_LOGIN = 0.3;
const SURE_DATED = 0.5;
/** A paragraph about somebody that no word introduces is less certain. */
const LEAST_TOLD = 0.5;

function formOf(page: Page, { byline: { form, certainty: own, authors }, block, place }: BylineCandidate): number {
  if (place.toBody < 0 && isIntroduced(page, block, form, own)) return forms.indexOf('introduced');
  if (form === 'login' && own >= OFFICE) return forms.indexOf('office');
  const isGuess = (form === 'login' && own < SURE_LOGIN) || (form === 'dated' && own < SURE_DATED);
  if (isGuess && !isSigned(page, authors[0] as string, block)) return forms.indexOf('guess');
  if (form === 'labelled' && own <= LABEL_INSIDE) return forms.indexOf('label inside');
  if (form !== 'bare' || own > UNKNOWN) return forms.indexOf(form satisfies BylineForm);
  const isSure = place.belowTitle <= SIGNED_REACH && isSigned(page, authors[0] as string, block);
  return forms.indexOf(isSure ? 'bare' : 'unknown');
}

/** Below or in "About the author". */
function isIntroduced({ measures }: Page, block: number, form: BylineForm, own: number): boolean {
  if (form !== 'biography' && form !== 'bare' && form !== 'role') return false;
  if (form === 'biography' && own > LEAST_TOLD) return true;
  return [1, 2].some((up) => measures[block - up]?.cues.some(({ topic, coverage }) => topic === 'author-bio' && coverage === 'whole'));
}

/** Blocks from the headline in which a name is worth looking for elsewhere. */
const SIGNED_REACH = 5;

/** The features of lines that may be the byline, against the page and one another. */
export function bylineFeatures(page: Page, titleBlock: number | null, candidates: readonly BylineCandidate[]): Feature[][] {
  const names = readNames(page, titleBlock, candidates);
  const formsOf = candidates.map((candidate) => formOf(page, candidate));
  return candidates.map((candidate, index) => {
    const features: Feature[] = [anyhow];
    const form = formsOf[index] as number;
    describePlace(page, candidate, form, features);
    describeLine(page, candidate, form, features);
    describeNames(names[index] as NameUse, candidate, form, features);
    describeOthers(candidates, index, form, features);
    describeAgreement(candidates, formsOf, index, features);
    return features;
  });
}

const ofForm = (scale: Scale): Grid => new Grid([forms.length, scale.size], (form, step) => `${forms[form]}, ${scale.nameOf(step)}`);

// ---------------------------------------------------------------- where it stands

const zones = [
  new Scale('below title', [1, 2, 3, 5, 8, 15, 30]),
  new Scale('above title', [1, 2, 4, 10, 30]),
  new Scale('before body', [0, 1, 2, 4, 10, 30]),
  new Scale('in body', [1, 2, 4, 8]),
  new Scale('behind body', [-1, 0, 1, 2, 4, 8, 16, 40]),
] as const;
const BEHIND = 4;
const LEAST_SURE = 0.6;
/** Further above, comments are another article's. */
const COMMENTS_REACH = 60;
const zoneOfForm = zones.map(
  (scale) =>
    new Grid([forms.length, scale.size, 2], (form, step, sure) => `${sure > 0 ? 'sure ' : ''}${forms[form]}, ${scale.nameOf(step)}`),
);
const toBodySteps = new Scale('to body', [-1, 0, 1, 2, 4, 8, 16, 30]);
const toBody = ofForm(toBodySteps);
const proseSteps = new Scale('prose since title', [0, 1, 2, 4]);
const proseSince = ofForm(proseSteps);
const noTitle = makeFeatures(forms.length, (form) => `${forms[form]}, no title`);
const inComments = makeFeature('below comments');
const reachable = makeFeatures(forms.length, (form) => `${forms[form]}, telephone below`);
const TELEPHONE = /\+?\(?\d[\d ()/.-]{7,}\d/;
const TELEPHONE_REACH = 5;
const inContact = makeFeatures(forms.length, (form) => `${forms[form]}, below a contact`);
/** Blocks below the word that says whom to call. */
const CONTACT_REACH = 10;

function zoneOf({ belowTitle, aboveTitle, toBody: left, behindBody }: BylinePlace): [zone: number, distance: number] {
  if (behindBody >= -1 && left < 0) return [BEHIND, behindBody];
  if (left < 0 && belowTitle > -left) return [3, -left];
  if (belowTitle < 60) return [0, belowTitle];
  return aboveTitle < 60 ? [1, aboveTitle] : [2, Math.max(0, left)];
}

function describePlace(page: Page, { block, place, byline }: BylineCandidate, form: number, features: Feature[]): void {
  const [zone, distance] = zoneOf(place);
  const scale = zones[zone] as Scale;
  const isSure = Number(byline.certainty >= LEAST_SURE);
  features.push(scale.at(distance), (zoneOfForm[zone] as Grid).at(form, scale.stepOf(distance), isSure));
  if (Math.min(place.belowTitle, place.aboveTitle) === Number.POSITIVE_INFINITY) features.push(noTitle + form);
  if (hasTelephone(page, block)) features.push(reachable + form);
  if (zone === BEHIND) {
    if (isBelow(page, block, 'comments', COMMENTS_REACH)) features.push(inComments);
    if (isBelow(page, block, 'contact', CONTACT_REACH)) features.push(inContact + form);
    return;
  }
  features.push(toBody.at(form, toBodySteps.stepOf(place.toBody)));
  if (Number.isFinite(place.belowTitle))
    features.push(proseSince.at(form, proseSteps.stepOf(countProse(page, block - place.belowTitle, block))));
}

function isBelow({ measures, body }: Page, block: number, topic: PhraseTopic, reach: number): boolean {
  for (let i = Math.max(body.last, block - reach); i < block; i++)
    if (measures[i]?.cues.some((cue) => cue.topic === topic && cue.coverage !== 'inside')) return true;
  return false;
}

/** Whether somebody is to be called: a line below is a number of a telephone, and no date. */
const hasTelephone = ({ blocks, measures }: Page, block: number): boolean =>
  blocks.slice(block, block + TELEPHONE_REACH).some(({ text }, i) => {
    const own = measures[block + i] as Measures;
    return own.digitShare > 0.2 && text.length < 80 && TELEPHONE.test(text) && !isDateLike(own, text);
  });

function countProse({ measures }: Page, title: number, block: number): number {
  let prose = 0;
  for (let i = block - 1; i > title && prose < 5; i--) if ((measures[i]?.wordCount ?? 0) > 20) prose++;
  return prose;
}

// ---------------------------------------------------------------- the line and its neighbours

const formOfLine = makeFeatures(forms.length, (form) => `${forms[form]}`);
const certaintyOfForm = ofForm(certainty);
const dated = makeFeatures(forms.length, (form) => `${forms[form]}, date in it`);
const ownLabel = makeFeatures(2, (colon) => (colon === 0 ? 'label on its own line' : 'label with a colon on its own line'));
const allCapitals = makeFeature('all capitals');
const startsLower = makeFeature('starts in lower case');
const endsSentence = makeFeature('ends a sentence');
const uncased = makeFeature('no capitals in its script');
const cueTopic = makeFeatures(phraseTopics.length, (index) => `cue ${phraseTopics[index]}`);

const kinds = [
  'none',
  'prose',
  'sentence',
  'date',
  'label',
  'heading',
  'long heading',
  'number',
  'address',
  'role',
  'picture',
  ...phraseTopics.map((topic) => `cue ${topic}` as const),
];
const PROSE = 1;
const DATE = 3;
const ADDRESS = kinds.indexOf('address');
const ROLE = kinds.indexOf('role');
const PICTURE = kinds.indexOf('picture');
const FIRST_CUE = PICTURE + 1;
const TICKER = kinds.indexOf('cue ticker');
const after = makeFeatures(kinds.length, (index) => `after it: ${kinds[index]}`);
const afterForm = new Grid([forms.length, kinds.length], (form, kind) => `${forms[form]}, after it: ${kinds[kind]}`);
const beforeForm = new Grid([forms.length, kinds.length], (form, kind) => `${forms[form]}, before it: ${kinds[kind]}`);
const dateSteps = new Scale('lines to a date', [0, 1, 2, 4]);
const dateNear = ofForm(dateSteps);
const betweenProse = makeFeatures(forms.length, (form) => `${forms[form]}, between prose`);
const doubled = makeFeatures(forms.length, (form) => `${forms[form]}, doubled`);
const opensLine = makeFeatures(forms.length, (form) => `${forms[form]}, opens the line`);
const twoAfter = makeFeatures(kinds.length, (index) => `two after it: ${kinds[index]}`);
const twoBefore = makeFeatures(kinds.length, (index) => `two before it: ${kinds[index]}`);

function describeLine(page: Page, { block, size, byline }: BylineCandidate, form: number, features: Feature[]): void {
  const { measures, blocks } = page;
  const own = measures[block] as Measures;
  features.push(formOfLine + form, certaintyOfForm.at(form, certainty.stepOf(byline.certainty)));
  if (size > 1) features.push(ownLabel + Number(blocks[block]?.text.endsWith(':') ?? false));
  if (isDateLike(own, blocks[block]?.text ?? '')) features.push(dated + form);
  if (own.isAllCapitals) features.push(allCapitals);
  if (own.startsLower) features.push(startsLower);
  if (own.endsSentence) features.push(endsSentence);
  if (!own.hasCase) features.push(uncased);
  for (const { topic } of own.cues) addNew(features, cueTopic + phraseTopics.indexOf(topic));
  const kindAt = (index: number): number => kindOf(page, index);
  const [one, two] = [kindAt(block + size), kindAt(block + size + 1)];
  const [previous, earlier] = [kindAt(block - 1), kindAt(block - 2)];
  if (one === PROSE && previous === PROSE) features.push(betweenProse + form);
  if (isDoubled(blocks, block)) features.push(doubled + form);
  if (blocks[block]?.text.startsWith(byline.authors[0] as string)) features.push(opensLine + form);
  features.push(dateNear.at(form, dateSteps.stepOf(linesToDate(kindAt, block, size))));
  features.push(after + one, afterForm.at(form, one), twoAfter + two, beforeForm.at(form, previous), twoBefore + earlier);
}

const DATE_REACH = 4;

/** How far the nearest date is, or the time since. */
function linesToDate(kindAt: (index: number) => number, block: number, size: number): number {
  const isDate = (index: number): boolean => [DATE, TICKER].includes(kindAt(index));
  for (let distance = 0; distance <= DATE_REACH; distance++)
    if (isDate(block - distance) || isDate(block + size - 1 + distance)) return distance;
  return DATE_REACH + 1;
}

/** A portrait's words and the byline below say the same name. */
const isDoubled = (blocks: Page['blocks'], block: number): boolean => {
  const { text } = blocks[block] as Page['blocks'][number];
  return text === blocks[block - 1]?.text || text === blocks[block + 1]?.text;
};

function kindOf(page: Page, index: number): number {
  const { measures, blocks } = page;
  const own = measures[index];
  const text = blocks[index]?.text ?? '';
  if (own === undefined) return 0;
  if (own.wordCount > 20) return PROSE;
  const cue = own.cues.find(({ coverage }) => coverage !== 'inside');
  if (own.wordCount < 9 && text.includes('@')) return ADDRESS;
  if (cue !== undefined) return FIRST_CUE + phraseTopics.indexOf(cue.topic as PhraseTopic);
  if (isDateLike(own, text)) return DATE;
  const office = saysOffice(page, index);
  if (office !== null) return office === 'role' ? ROLE : PICTURE;
  if (own.digitShare > 0.5) return 7;
  if (own.endsSentence) return 2;
  if (own.wordCount >= 8) return 6;
  return own.wordCount >= 4 ? 5 : 4;
}

// ---------------------------------------------------------------- the names in it

const alone = ofForm(new Scale('stands alone elsewhere', [0, 1, 2, 4]));
const inBodyOf = ofForm(new Scale('named in the body', [0, 1, 3]));
const outside = ofForm(new Scale('named elsewhere', [0, 1, 2, 4]));
const surnameOf = ofForm(new Scale('surname in the body', [0, 1, 3]));
const surnameInHeadline = makeFeatures(forms.length, (form) => `${forms[form]}, surname in the headline`);
const aloneSteps = new Scale('', [0, 1, 2, 4]);
const bodySteps = new Scale('', [0, 1, 3]);
const aloneAbove = makeFeatures(forms.length, (form) => `${forms[form]}, stands alone above the title`);
const told = makeFeatures(forms.length, (form) => `${forms[form]}, a biography opens with the name`);
const inPageTitle = makeFeatures(forms.length, (form) => `${forms[form]}, page title names it`);
const inHeadline = makeFeatures(forms.length, (form) => `${forms[form]}, headline names it`);
const pictured = makeFeatures(forms.length, (form) => `${forms[form]}, a picture's words name it`);
const saying = makeFeatures(forms.length, (form) => `${forms[form]}, says in a comment`);
const given = makeFeatures(forms.length, (form) => `${forms[form]}, given name`);
const parts = ofForm(new Scale('words of the name', [1, 2, 3, 4]));
const partSteps = new Scale('', [1, 2, 3, 4]);
const several = makeFeatures(forms.length, (form) => `${forms[form]}, several names`);
const nameInCapitals = makeFeature('name in capitals');
const nameInSmall = makeFeature('name in small letters');

function describeNames(use: NameUse, { byline, place }: BylineCandidate, form: number, features: Feature[]): void {
  const name = byline.authors[0] as string;
  const nameParts = name.split(/[\s-]/);
  features.push(
    alone.at(form, aloneSteps.stepOf(use.alone)),
    inBodyOf.at(form, bodySteps.stepOf(use.inBody)),
    surnameOf.at(form, bodySteps.stepOf(use.surname)),
    outside.at(form, aloneSteps.stepOf(use.outside)),
    parts.at(form, partSteps.stepOf(nameParts.length)),
  );
  if (use.isAloneAbove && place.belowTitle < Number.POSITIVE_INFINITY) features.push(aloneAbove + form);
  if (use.surnameInHeadline) features.push(surnameInHeadline + form);
  if (use.isTold) features.push(told + form);
  if (use.isInPageTitle) features.push(inPageTitle + form);
  if (use.isInHeadline) features.push(inHeadline + form);
  if (use.isPictured) features.push(pictured + form);
  if (use.isSaying) features.push(saying + form);
  if (nameParts.slice(0, 2).some(isGivenName)) features.push(given + form);
  if (byline.authors.length > 1) features.push(several + form);
  if (name === name.toUpperCase() && name !== name.toLowerCase()) features.push(nameInCapitals);
  if (name === name.toLowerCase() && name !== name.toUpperCase()) features.push(nameInSmall);
}

function readNames(page: Page, titleBlock: number | null, candidates: readonly BylineCandidate[]): NameUse[] {
  const known = new Map<string, NameUse>();
  return candidates.map(({ byline, block }) => {
    const name = byline.authors[0] as string;
    const use = known.get(name) ?? nameUse(page, titleBlock, name);
    known.set(name, use);
    const isAlone = page.blocks[block]?.text.length === name.length;
    return { ...use, alone: use.alone - Number(isAlone), outside: use.outside - Number(!isAlone) };
  });
}

// ---------------------------------------------------------------- the other lines

const count = ofForm(new Scale('lines of its form', [1, 2, 4, 8, 16]));
const countSteps = new Scale('', [1, 2, 4, 8, 16]);
const order = ofForm(new Scale('of its form number', [1, 2, 4]));
const orderSteps = new Scale('', [1, 2, 4]);
const near = ofForm(new Scale('lines of its form near', [0, 1, 2]));
const nearSteps = new Scale('', [0, 1, 2]);
const only = makeFeature('the only line');
const isOther = makeFeatures(forms.length, (form) => `${forms[form]}, another by the title`);
const agrees = new Grid([forms.length, forms.length], (form, other) => `${forms[form]}, also ${forms[other]}`);
const BY_TITLE = 4;
const NEAR = 4;

function describeOthers(candidates: readonly BylineCandidate[], index: number, form: number, features: Feature[]): void {
  const own = candidates[index] as BylineCandidate;
  const alike = candidates.filter(({ byline }) => byline.form === own.byline.form);
  features.push(
    count.at(form, countSteps.stepOf(alike.length)),
    order.at(form, orderSteps.stepOf(alike.indexOf(own) + 1)),
    near.at(form, nearSteps.stepOf(alike.filter(({ block }) => block !== own.block && Math.abs(block - own.block) <= NEAR).length)),
  );
  if (candidates.length === 1) features.push(only);
  const isByTitle = ({ place, byline }: BylineCandidate): boolean => place.belowTitle <= BY_TITLE && byline.certainty >= LEAST_SURE;
  if (own.place.belowTitle > BY_TITLE && candidates.some(isByTitle)) features.push(isOther + form);
}

/** The same name in another line of another form. */
function describeAgreement(candidates: readonly BylineCandidate[], formsOf: readonly number[], index: number, features: Feature[]): void {
  const { byline, block } = candidates[index] as BylineCandidate;
  const name = (byline.authors[0] as string).toLowerCase();
  for (const [i, other] of candidates.entries()) {
    if (Math.abs(other.block - block) <= 1 || (other.byline.authors[0] as string).toLowerCase() !== name) continue;
    addNew(features, agrees.at(formsOf[index] as number, formsOf[i] as number));
  }
}
