import type { Completable, CompletableCommand, Values } from './completable.js';

/** The completion script for bash. */
export function bash({ program, defaultCommand, commands }: Completable): string {
  const name = `_${program.replaceAll('-', '_')}`;
  const names = commands.map((command) => command.name);
  return `# bash completion for ${program}; load it with: source <(${program} completion bash)
${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  COMPREPLY=()
  case "\${command:-${defaultCommand}} $previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case "\${command:-${defaultCommand}}" in
${commands.map((command) => `    ${command.name}) ${offer(command.options.flatMap((option) => option.names))} ;;`).join('\n')}
    esac
    return
  fi
  case "$command" in
    '') ${offer(names)}; ${offer('files', '+=')} ;;
${commands.map((command) => `    ${command.name}) ${offer(command.argument)} ;;`).join('\n')}
  esac
}
complete -o filenames -F ${name} ${program}
`;
}

function valueCases({ name, options }: CompletableCommand): string[] {
  return options.flatMap((option) =>
    option.value === null
      ? []
      : [`    ${option.names.map((optionName) => `'${name} ${optionName}'`).join('|')}) ${offer(option.value)}; return ;;`],
  );
}

function offer(values: Values, assign: '=' | '+=' = '='): string {
  const kind = values === 'files' ? '-f' : `-W '${values.join(' ')}'`;
  return `mapfile -t -O ${assign === '=' ? '0' : `"\${#COMPREPLY[@]}"`} COMPREPLY < <(compgen ${kind} -- "$current")`;
}
