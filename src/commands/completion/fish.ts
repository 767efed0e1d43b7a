import type { Completable, CompletableCommand, CompletableOption } from './completable.js';

/** The completion script for fish. */
export function fish({ program, defaultCommand, commands }: Completable): string {
  const names = commands.map((command) => command.name);
  const isFirst = `not __fish_seen_subcommand_from ${names.join(' ')}`;
  return `# fish completion for ${program}; load it with: ${program} completion fish | source
${commands.map(({ name, about }) => `complete -c ${program} -n '${isFirst}' -a ${name} -d '${quote(about)}'`).join('\n')}
${commands.flatMap((command) => lines(program, command, command.name === defaultCommand ? isFirst : null)).join('\n')}
`;
}

function lines(program: string, { name, options, argument }: CompletableCommand, isFirst: string | null): string[] {
  const isChosen = `__fish_seen_subcommand_from ${name}`;
  const condition = isFirst === null ? isChosen : `${isChosen}; or ${isFirst}`;
  const start = `complete -c ${program} -n '${condition}'`;
  const words =
    argument === 'files' ? [] : [`complete -c ${program} -n '${isChosen}' -f${argument.length === 0 ? '' : ` -a '${argument.join(' ')}'`}`];
  return [...words, ...options.map((option) => `${start} ${optionWords(option)} -d '${quote(option.about)}'`)];
}

function optionWords({ names, value }: CompletableOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  if (value === null) return flags.join(' ');
  return [...flags, value === 'files' ? '-r -F' : `-x${value.length === 0 ? '' : ` -a '${value.join(' ')}'`}`].join(' ');
}

function quote(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
