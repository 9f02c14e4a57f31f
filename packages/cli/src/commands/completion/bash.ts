/**
 * The script for bash, from 3.2 on, which Macs have. It passes words as they are typed. A script that evaluates them would run
 * what is in `$(...)` at a press of Tab. The shell itself completes folders and files.
 */
export const BASH = `# bash completion for rollcall
_rollcall() {
  local -a words=() descriptions=()
  local i word cur reply value description line width=0
  # bash takes = and : for words of their own.
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((i > 1)) && [[ $word == [=:] || \${COMP_WORDS[i - 1]} == [=:] ]]; then
      words[\${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  cur=\${COMP_WORDS[COMP_CWORD]}
  [[ $cur == [=:] ]] && cur=
  COMPREPLY=()
  reply=$(rollcall complete -- "\${words[@]}" 2>/dev/null) || return 0
  case \${reply##*:} in
    4) compopt +o default +o bashdefault 2>/dev/null ;;
    16) compopt -o dirnames +o default +o bashdefault 2>/dev/null ;;
  esac
  while IFS=$'\\t' read -r value description; do
    [[ $value == :* || $value != "$cur"* ]] && continue
    COMPREPLY+=("$value")
    descriptions+=("$description")
    ((\${#value} > width)) && width=\${#value}
  done <<<"$reply"
  # The second press of Tab lists them. Only then can words stand next to them.
  ((COMP_TYPE == 63 && \${#COMPREPLY[@]} > 1)) || return 0
  for i in "\${!COMPREPLY[@]}"; do
    printf -v line '%-*s  %s' "$width" "\${COMPREPLY[i]}" "\${descriptions[i]}"
    COMPREPLY[i]=\${line:0:\${COLUMNS:-80} - 1}
  done
}
complete -o default -o bashdefault -F _rollcall rollcall
`;
