import type { Block } from '../../article.js';
import { languages } from '../../languages/index.js';
import { bylinesOf } from '../../parts/byline/bylines-of.js';
import { openingStemsOf } from '../../parts/opening-stems-of.js';
import type { Page } from '../../parts/page.js';
import { bodyModel } from '../../score/body/body-model.js';
import { type BodyModel, scoreBody } from '../../score/body/score-body.js';
import { weighBody } from '../../score/body/weigh-body.js';
import { listOf } from '../../text/list-of.js';
import { measureBlocks } from '../measure-blocks.js';
import { findBody } from './find-body.js';

/** Measures every block and finds the body by the scores alone. */
export function readPage(blocks: readonly Block[], withWeights = false, model: BodyModel = bodyModel): Page {
  const { language, spoken, measures } = measureBlocks(blocks, languages);
  const scores = scoreBody(blocks, measures, model);
  const body = findBody(scores, measures) ?? { first: blocks.length, last: -1, isBody: listOf(blocks, () => false) };
  const weighed = withWeights ? weighBody(blocks, measures, model) : null;
  return {
    blocks,
    measures,
    scores,
    weighed,
    body,
    language,
    spoken,
    bylineAt: bylinesOf(blocks, spoken),
    openingStemsAt: openingStemsOf(blocks, measures),
  };
}
