import type { Command, Option } from 'commander';
import { bash } from './completion/bash.js';
import type { Completable, CompletableOption, Values } from './completion/completable.js';
import { fish } from './completion/fish.js';
import { zsh } from './completion/zsh.js';
import type { Io } from './io.js';
import type { Shell } from './shells.js';

const writers: Readonly<Record<Shell, (line: Completable) => string>> = { bash, zsh, fish };

/** Prints a completion script, made from the command line as it is defined. */
export function completion(program: Command, shell: Shell, io: Io): number {
  io.print(writers[shell](completable(program)));
  return 0;
}

function completable(program: Command): Completable {
  const commands = program.createHelp().visibleCommands(program);
  return {
    program: program.name(),
    defaultCommand: 'show',
    commands: commands.map((command) => ({
      name: command.name(),
      about: command.summary() || command.description(),
      options: command.createHelp().visibleOptions(command).map(toCompletable),
      argument: command.name() === 'help' ? commands.map((other) => other.name()) : argumentOf(command),
    })),
  };
}

function toCompletable(option: Option): CompletableOption {
  const names = [option.short, option.long].filter((name) => name !== undefined && name !== null);
  return { names, about: option.description, value: option.required ? valuesOf(option.flags, option.argChoices) : null };
}

function argumentOf(command: Command): Values {
  const argument = command.registeredArguments[0];
  return argument === undefined ? [] : valuesOf(argument.name(), argument.argChoices);
}

function valuesOf(placeholder: string, choices: readonly string[] | undefined): Values {
  if (choices !== undefined) return choices;
  return /file|path|folder/i.test(placeholder) ? 'files' : [];
}
