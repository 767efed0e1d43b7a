import { Chalk } from 'chalk';
import type { RenderOptions } from './renderer.js';

type Style = (text: string) => string;

/** How each part of a page is set off from the others. */
export interface Theme {
  readonly kicker: Style;
  readonly title: Style;
  readonly subtitle: Style;
  readonly heading: Style;
  readonly question: Style;
  readonly quote: Style;
  /** Bullets and the bar beside a quote. */
  readonly mark: Style;
  /** What one need not read: byline, date, attribution, rules, the foot. */
  readonly quiet: Style;
}

/**
 * The one theme. Its colours of the 256 have a contrast of about 4 to 1 or more on black and on
 * white, so it does not have to know the background; of the sixteen it takes those that terminals
 * keep legible on both, and dims rather than naming a grey.
 */
export function makeTheme(colorLevel: RenderOptions['colorLevel']): Theme {
  const chalk = new Chalk({ level: colorLevel });
  const hasPalette = colorLevel >= 2;
  const red = hasPalette ? chalk.ansi256(161) : chalk.red;
  const blue = hasPalette ? chalk.ansi256(31) : chalk.cyan;
  const grey = hasPalette ? chalk.ansi256(243) : chalk.dim;
  return {
    kicker: red,
    title: chalk.bold,
    subtitle: blue,
    heading: chalk.bold,
    question: blue.bold,
    quote: chalk.italic,
    mark: red,
    quiet: grey,
  };
}
