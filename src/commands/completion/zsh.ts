import type { Completable, CompletableCommand, CompletableOption, Values } from './completable.js';

/** The completion script for zsh. */
export function zsh({ program, defaultCommand, commands }: Completable): string {
  const name = `_${program}`;
  return `#compdef ${program}
# zsh completion for ${program}; load it with: source <(${program} completion zsh)
${name}() {
  local -a commands
  commands=(
${commands.map((command) => `    '${quote(command.name)}:${quote(command.about)}'`).join('\n')}
  )
  local command=\${words[(r)(${commands.map((command) => command.name).join('|')})]}
  if [[ -z $command && $words[CURRENT] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case \${command:-${defaultCommand}} in
${commands.map((command) => `    ${command.name}) _arguments -S ${specification(command)} ;;`).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then ${name} "$@"; else compdef ${name} ${program}; fi
`;
}

/** The command itself stands among the words of the line: the first of its arguments. */
function specification({ name, options, argument }: CompletableCommand): string {
  const action = argument === 'files' ? '_files' : `(${[name, ...argument].join(' ')})`;
  return [...options.flatMap(optionSpecification), `'*: :${action}'`].join(' ');
}

function optionSpecification({ names, about, value }: CompletableOption): string[] {
  const exclusive = names.length > 1 ? `(${names.join(' ')})` : '';
  return names.map((name) => `'${exclusive}${name}[${quote(about)}]${value === null ? '' : `:value:${action(value)}`}'`);
}

function action(value: Values): string {
  if (value === 'files') return '_files';
  return value.length === 0 ? ' ' : `(${value.join(' ')})`;
}

function quote(text: string): string {
  return text.replace(/[[\]:\\]/g, '\\$&').replaceAll("'", "'\\''");
}
