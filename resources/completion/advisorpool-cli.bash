# Bash completion for advisorpool-cli: `source` it, or copy it to /usr/share/bash-completion/completions/advisorpool-cli.

_advisorpool_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} i command= pool= kind= positionals=()
    local commands="new info kinds add set delete get list erase find import export merge conflicts resolve history
        undo dump check verify backup shortlist"
    local globals="--language --author --copy --reason --json --help"
    COMPREPLY=()

    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --language | --author | --copy | --reason | --filter | --sort | --columns | --format | --encoding | \
            --delimiter | --record | --as-of | -o) ((i++)) ;;
        -*) ;;
        *) if [ -z "$command" ]; then command=${COMP_WORDS[i]}; else positionals+=("${COMP_WORDS[i]}"); fi ;;
        esac
    done
    pool=${positionals[0]-}
    kind=${positionals[1]-}

    case $prev in
    --language) COMPREPLY=($(compgen -W "en ru" -- "$cur")) && return ;;
    --format) COMPREPLY=($(compgen -W "csv json" -- "$cur")) && return ;;
    --encoding) COMPREPLY=($(compgen -W "UTF-8 UTF-16 windows-1251 KOI8-R IBM866 ISO-8859-5" -- "$cur")) && return ;;
    -o) COMPREPLY=($(compgen -f -- "$cur")) && return ;;
    esac

    if [ -z "$command" ]; then
        COMPREPLY=($(compgen -W "$commands $globals" -- "$cur"))
        return
    fi
    if [[ $cur == -* ]]; then
        local options=$globals
        case $command in
        new) options+=" --sample" ;;
        list) options+=" --filter" ;;
        import) options+=" --dry-run --encoding --delimiter" ;;
        export) options+=" --columns --filter --sort --format --delimiter -o" ;;
        undo) options+=" --record" ;;
        dump) options+=" --as-of" ;;
        esac
        COMPREPLY=($(compgen -W "$options" -- "$cur"))
        return
    fi
    local place=${#positionals[@]}
    case $command:$place in
    kinds:0 | add:1 | set:1 | delete:1 | get:1 | list:1 | history:1)
        COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" kinds 2>/dev/null | cut -d' ' -f1)" -- "$cur"))
        ;;
    set:2 | delete:2 | get:2 | history:2)
        [ "$(wc -c <"$pool" 2>/dev/null || echo 99999999)" -lt 50000000 ] &&
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" list "$pool" "$kind" 2>/dev/null | cut -d' ' -f1)" -- "$cur"))
        ;;
    add:* | set:*)
        compopt -o nospace
        COMPREPLY=($(compgen -S = -W "$("${COMP_WORDS[0]}" kinds "$kind" 2>/dev/null | cut -d' ' -f1 | tr -d '*')" -- "$cur"))
        ;;
    kinds:*) ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
    esac
}
complete -F _advisorpool_cli advisorpool-cli
