import { type Command, Option } from 'commander';
import { formats } from '../render/index.js';
import type { ConvertOptions } from './convert.js';
import { examples } from './examples.js';
import type { Io } from './io.js';
import { choice, encodingOption, maxBytesOption, widthOption } from './options.js';
import { parseJobs } from './parse-options.js';

/** The command line of convert. */
export function defineConvert(program: Command, io: Io, finish: (status: number) => void): void {
  const command = program
    .command('convert')
    .summary('write many files at once, each beside the others in a folder')
    .description('Writes an article for each file, for those in folders and for those a pattern matches.')
    .argument('<path...>', 'files, folders and patterns ("news/**/*.txt")')
    .addOption(choice('-t, --to <name>', 'format to write', formats).makeOptionMandatory())
    .addOption(new Option('-d, --output-dir <folder>', 'folder to write to').makeOptionMandatory())
    .addOption(new Option('--overwrite', 'replace files that are there').default(false))
    .addOption(new Option('--update', 'replace files that are older than their text').default(false))
    .addOption(new Option('--base <folder>', 'keep the path that each file has below this folder'))
    .addOption(new Option('-j, --jobs <number>', 'files to work on at a time (default: one for each core)').argParser(parseJobs))
    .addOption(widthOption())
    .addOption(encodingOption())
    .addOption(maxBytesOption())
    .addOption(new Option('--front-matter', 'with markdown: begin with YAML front matter').default(false))
    .addHelpText('after', examples.convert)
    .action(async (paths: string[], options: ConvertOptions) => {
      if (options.overwrite && options.update) command.error('--overwrite and --update exclude each other; choose one');
      if (options.frontMatter && options.to !== 'markdown') command.error('--front-matter goes with --to markdown');
      const { convert } = await import('./convert.js');
      finish(await convert(paths, options, io));
    });
}
