import { Option } from 'commander';
import { colorChoices } from './color-level.js';
import { oneOf, parseBytes, parseEncoding, parseWidth } from './parse-options.js';

const defaultMaxBytes = 64 * 1024 ** 2;

export function choice(flags: string, about: string, choices: readonly string[]): Option {
  return new Option(flags, about).choices(choices).argParser(oneOf(choices));
}

export function widthOption(): Option {
  return new Option('-w, --width <columns>', 'width of the page, 0 for no wrapping (default: a comfortable one)').argParser(parseWidth);
}

export function colorOption(): Option {
  return choice('--color <when>', 'whether to use colour', colorChoices).default('auto');
}

export function encodingOption(): Option {
  return new Option('--encoding <name>', 'encoding of the text (default: recognised)').argParser(parseEncoding);
}

export function maxBytesOption(about = 'refuse larger inputs'): Option {
  return new Option('--max-bytes <size>', about).default(defaultMaxBytes, '64M').argParser(parseBytes);
}

export function pagerOption(): Option {
  return new Option('--no-pager', 'print at once, also what is longer than the screen');
}
