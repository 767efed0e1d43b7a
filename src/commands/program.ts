import { Argument, Command, Option } from 'commander';
import manifest from '../../package.json' with { type: 'json' };
import { formats } from '../render/index.js';
import { defineConvert } from './define-convert.js';
import { defineStream } from './define-stream.js';
import { examples } from './examples.js';
import type { ExplainOptions } from './explain.js';
import { explainFormats } from './explain-formats.js';
import type { Io } from './io.js';
import { choice, colorOption, encodingOption, maxBytesOption, pagerOption, widthOption } from './options.js';
import { oneOf } from './parse-options.js';
import { refuseOwnInput } from './refuse-own-input.js';
import { type Shell, shells } from './shells.js';
import { type ShowOptions, show } from './show.js';
import { suggestCommand } from './suggest-command.js';
import { usageError } from './usage-error.js';

/** The command line. What a command answers, its exit status, is handed to `finish`. */
export function createProgram(io: Io, finish: (status: number) => void): Command {
  const program = new Command('article-fmt')
    .description(`${manifest.description}\nWithout a command it does what show does.`)
    .version(manifest.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain the command')
    .exitOverride()
    .configureOutput({
      writeOut: io.print,
      writeErr: (text) => io.warn(text.trimEnd()),
      outputError: (text, write) => write(usageError(text, null)),
      getOutHelpWidth: () => io.terminal?.columns ?? 80,
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', examples.program);

  const showCommand = program
    .command('show', { isDefault: true })
    .summary('print articles: the main job')
    .description('Prints each file as an article. Without a file, or for -, it reads standard input.')
    .argument('[file...]', 'texts to read')
    .addOption(choice('-f, --format <name>', 'what to print', formats).default('text'))
    .addOption(widthOption())
    .addOption(colorOption())
    .addOption(new Option('-o, --output <file>', 'write this file, whole or not at all'))
    .addOption(encodingOption())
    .addOption(maxBytesOption())
    .addOption(new Option('--front-matter', 'with markdown: begin with YAML front matter').default(false))
    .addOption(pagerOption())
    .addHelpText('after', examples.show)
    .action(async (files: string[], options: ShowOptions) => {
      checkCombination(showCommand, files, options);
      finish(await show(inputs(files, io), options, suggestCommand(program, files, io)));
    });

  program
    .command('explain')
    .summary('say of each line what it was taken for and why')
    .description('Prints a file line by line, each with what it was taken for and why.')
    .argument('[file]', 'text to read')
    .addOption(choice('-f, --format <name>', 'what to print', explainFormats).default('text'))
    .addOption(widthOption())
    .addOption(colorOption())
    .addOption(encodingOption())
    .addOption(maxBytesOption())
    .addOption(pagerOption())
    .addHelpText('after', examples.explain)
    .action(async (file: string | undefined, options: ExplainOptions) => {
      const { explain } = await import('./explain.js');
      const [path = null] = inputs(file === undefined ? [] : [file], io);
      finish(await explain(path, options, io));
    });

  defineConvert(program, io, finish);
  defineStream(program, io, finish, inputs);

  program
    .command('schema')
    .summary('print the JSON Schema of the JSON output')
    .description('Prints the JSON Schema that --format json, and each line of --format jsonl, is valid against.')
    .action(async () => finish((await import('./schema.js')).schema(io)));

  program
    .command('completion')
    .summary('print a completion script for a shell')
    .description('Prints a script that completes commands, options and files in a shell.')
    .addArgument(new Argument('<shell>', 'shell to complete in').choices(shells).argParser(oneOf(shells)))
    .addHelpText('after', examples.completion)
    .action(async (shell: Shell) => finish((await import('./completion.js')).completion(program, shell, io)));

  for (const command of program.commands)
    command.configureOutput({ outputError: (text, write) => write(usageError(text, command.name())) });
  return program;
}

/** Null stands for standard input. */
function inputs(files: readonly string[], io: Io): (string | null)[] {
  const paths = files.length === 0 ? [null] : files.map((file) => (file === '-' ? null : file));
  if (paths.includes(null) && io.stdinIsTerminal)
    io.warn('article-fmt: reading what you type or paste; end it with Ctrl-D on a line of its own');
  return paths;
}

function checkCombination(command: Command, files: readonly string[], { format, frontMatter, output }: ShowOptions): void {
  if (files.filter((file) => file === '-').length > 1) command.error('standard input can be read once only; give - once');
  if (format === 'html' && files.length > 1) command.error('a page of HTML holds one article; give one file at a time');
  if (frontMatter && format !== 'markdown') command.error('--front-matter goes with --format markdown');
  refuseOwnInput(command, files, output);
}
