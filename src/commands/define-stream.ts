import { type Command, Option } from 'commander';
import { examples } from './examples.js';
import type { Io } from './io.js';
import { choice, maxBytesOption } from './options.js';
import { refuseOwnInput } from './refuse-own-input.js';
import { compressions } from './stream/compression.js';
import type { StreamOptions } from './stream.js';

type Inputs = (files: readonly string[], io: Io) => (string | null)[];

/** The command line of stream. */
export function defineStream(program: Command, io: Io, finish: (status: number) => void, inputs: Inputs): void {
  const command = program
    .command('stream')
    .summary('JSON Lines in, JSON Lines out: a filter for pipelines')
    .description('Reads records, one JSON object a line, and prints each with the article in the place of its text.')
    .argument('[file...]', 'JSON Lines to read, also packed with gzip or zstd')
    .addOption(new Option('--text-field <name>', 'field that holds the text').default('text'))
    .addOption(new Option('--id-field <name>', 'field that names a record that cannot be read').default('id'))
    .addOption(new Option('--article-field <name>', 'field to put the article in').default('article'))
    .addOption(new Option('--keep-text', 'keep the text beside the article').default(false))
    .addOption(new Option('-o, --output <file>', 'write this file, whole or not at all; packed if it ends in .gz or .zst'))
    .addOption(choice('--compress <name>', 'pack the output', compressions))
    .addOption(maxBytesOption('refuse longer lines'))
    .addOption(new Option('--strict', 'exit with status 1 if a record could not be read').default(false))
    .addHelpText('after', examples.stream)
    .action(async (files: string[], options: StreamOptions) => {
      refuseOwnInput(command, files, options.output);
      const { stream } = await import('./stream.js');
      finish(await stream(inputs(files, io), options, io));
    });
}
