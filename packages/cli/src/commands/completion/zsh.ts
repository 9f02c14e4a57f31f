/** The script for zsh. It passes words as they are typed, like the one for bash. */
export const ZSH = `#compdef rollcall
# zsh completion for rollcall
_rollcall() {
  local -a reply candidates
  local line value meaning
  reply=("\${(@f)$(rollcall complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  [[ $PREFIX == --*=* ]] && compset -P '*='
  case $reply[-1] in
    :0) _files && return ;;
    :16) _files -/ && return ;;
  esac
  for line in "\${(@)reply[1,-2]}"; do
    value=\${\${line%%$'\\t'*}//:/\\\\:}
    meaning=\${line#*$'\\t'}
    # A colon without a meaning would be shown as a dash.
    candidates+=("$value\${meaning:+:$meaning}")
  done
  _describe -V rollcall candidates
}
if [[ $funcstack[1] == _rollcall ]]; then
  _rollcall "$@"
else
  compdef _rollcall rollcall
fi
`;
