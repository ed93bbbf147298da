# Bash completion for advisorpool-cli: `source` it, or copy it to /usr/share/bash-completion/completions/advisorpool-cli.
# Commands and options are those of the program's own help.

_advisorpool_cli() {
    local program=${COMP_WORDS[0]} cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
    local i command= pool= kind= positionals=() help valued
    COMPREPLY=()
    help=$("$program" --language en --help 2>/dev/null)
    local commands options
    commands=$(sed -n '/^Commands:/,$s/^  \([a-z]*\) .*/\1/p' <<<"$help")
    for ((i = 1; i < COMP_CWORD; i++)); do # the command's own help tells which options take a value
        if grep -qx -- "${COMP_WORDS[i]}" <<<"$commands"; then
            command=${COMP_WORDS[i]}
            help+=$'\n'$("$program" --language en "$command" --help 2>/dev/null)
            break
        fi
    done
    options=$(grep -oE '^  -[^ ]+' <<<"$help" | tr ', ' '\n\n' | grep '^-')
    valued=$(sed -nE 's/^  (-[^ ]+) (TEXT|NUMBER).*/\1/p' <<<"$help" | tr , '\n')
    for ((i = 1; i < COMP_CWORD; i++)); do
        if grep -qx -- "${COMP_WORDS[i]}" <<<"$valued"; then
            ((i++))
        elif [[ ${COMP_WORDS[i]} != -* && ${COMP_WORDS[i]} != "$command" ]]; then
            positionals+=("${COMP_WORDS[i]}")
        fi
    done
    pool=${positionals[0]-}
    kind=${positionals[1]-}

    case $prev in
    --language) COMPREPLY=($(compgen -W "en ru" -- "$cur")) && return ;;
    --format) COMPREPLY=($(compgen -W "csv xlsx html pdf json" -- "$cur")) && return ;;
    --encoding) COMPREPLY=($(compgen -W "UTF-8 UTF-16 windows-1251 KOI8-R IBM866 ISO-8859-5" -- "$cur")) && return ;;
    esac
    if grep -qx -- "$prev" <<<"$valued"; then
        COMPREPLY=($(compgen -f -- "$cur"))
        return
    fi
    if [[ -z $command || $cur == -* ]]; then
        [ -n "$command" ] && commands=
        COMPREPLY=($(compgen -W "$commands $options" -- "$cur"))
        return
    fi

    case $command:${#positionals[@]} in
    kinds:0 | add:1 | set:1 | delete:1 | get:1 | list:1 | history:1)
        COMPREPLY=($(compgen -W "$("$program" kinds 2>/dev/null | cut -d' ' -f1)" -- "$cur"))
        ;;
    set:2 | delete:2 | get:2 | history:2)
        [ "$(wc -c <"$pool" 2>/dev/null || echo 99999999)" -lt 50000000 ] &&
            COMPREPLY=($(compgen -W "$("$program" list "$pool" "$kind" 2>/dev/null | cut -d' ' -f1)" -- "$cur"))
        ;;
    add:* | set:*)
        compopt -o nospace 2>/dev/null
        COMPREPLY=($(compgen -S = -W "$("$program" kinds "$kind" 2>/dev/null | cut -d' ' -f1 | tr -d '*')" -- "$cur"))
        ;;
    kinds:*) ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
    esac
}
complete -F _advisorpool_cli advisorpool-cli
