import type { Block } from '../../article.js';
import { forestsOf } from '../../score/model/forest.js';
import type { TreeModel } from '../../score/model/trees.js';
import { onceFor } from '../../text/once-for.js';
import type { Claim } from '../claim.js';
import { subtitleCandidates } from './subtitle-candidates.js';
import { subtitleModel } from './subtitle-model.js';
import type { SubtitleSetting } from './subtitle-setting.js';
import { type SubtitleTrait, subtitleTraits } from './subtitle-traits.js';

/** No standfirst rather than one less likely than this: it would be a paragraph that is missing. */
const LEAST = 0.55;

/** The standfirst, below the title or below the byline. */
export function findSubtitle(setting: SubtitleSetting, model: TreeModel = subtitleModel): Claim[] {
  const candidates = subtitleCandidates(setting);
  if (candidates.length === 0) return [];
  const likely = likeliest(setting, candidates, model);
  if (likely !== null) return [claimOf(setting, likely.block, `chance ${likely.chance.toFixed(2)}`)];
  const told = candidates.find((index) => setting.page.body.isBody[index]);
  const share = told === undefined ? null : toldAgainAtLength(setting, told);
  return told === undefined || share === null
    ? []
    : [claimOf(setting, told, `${Math.round(share * 100)} % of its words in the paragraph below`)];
}

function claimOf({ page }: SubtitleSetting, block: number, evidence: string): Claim {
  return { block, from: 0, to: (page.blocks[block] as Block).text.length, label: { kind: 'subtitle' }, evidence };
}

function likeliest(
  setting: SubtitleSetting,
  candidates: readonly number[],
  model: TreeModel,
): { readonly block: number; readonly chance: number } | null {
  const [trees] = forestsOf(model, model.trees.length);
  const traits = traitsOf(model);
  const odds = candidates.map((index) => Math.exp(trees.ask(measure(setting, index, candidates, traits))));
  const best = odds.indexOf(Math.max(...odds));
  const chance = (odds[best] as number) / odds.reduce((sum, one) => sum + one, 1);
  return chance < LEAST ? null : { block: candidates[best] as number, chance };
}

/** The traits that a model asks for. */
const traitsOf = onceFor(({ traits }: TreeModel): readonly SubtitleTrait[] => {
  const all: Readonly<Record<string, SubtitleTrait>> = subtitleTraits;
  return traits.map((name) => all[name] as SubtitleTrait);
});

function measure(setting: SubtitleSetting, index: number, candidates: readonly number[], traits: readonly SubtitleTrait[]): Float64Array {
  const row = new Float64Array(traits.length);
  for (let i = 0; i < traits.length; i++) row[i] = (traits[i] as SubtitleTrait)(setting, index, candidates);
  return row;
}

/** How much longer than the standfirst a paragraph is that tells it again at length. */
const AT_LENGTH = 1.3;
/** Share of its longer words that the paragraph must have: of many words, of a few. */
const TOLD_AGAIN = { many: 0.45, few: 0.66 };
const [MANY_STEMS, FEW_STEMS] = [14, 8];

/** The share of its words that the paragraph below has, where it is the first paragraph told in short; else null. Nothing but that tells a standfirst that stands right above the text. */
function toldAgainAtLength({ page, stemsAt }: SubtitleSetting, index: number): number | null {
  const [own, next] = [page.blocks[index] as Block, page.blocks[index + 1]];
  if (next === undefined || !page.body.isBody[index + 1] || next.text.length < own.text.length * AT_LENGTH) return null;
  if (own.text.split(SENTENCE_END).some((sentence) => sentence.length >= SENTENCE && next.text.includes(sentence))) return null;
  const stems = [...stemsAt(index)];
  if (stems.length < FEW_STEMS) return null;
  const told = page.openingStemsAt(index + 1);
  const share = stems.filter((stem) => told.has(stem)).length / stems.length;
  return share >= (stems.length >= MANY_STEMS ? TOLD_AGAIN.many : TOLD_AGAIN.few) ? share : null;
}

/** A paragraph that has a sentence of so many characters word by word tells nothing again in other words. */
const SENTENCE = 40;
const SENTENCE_END = /(?<=[.!?])\s/;
