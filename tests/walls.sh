#!/usr/bin/env bash
# The walls of the house that the linker can't see: no widget in core, no SQL outside it, no Russian left untranslated.
set -u
cd "$1" || exit 2
failed=0
complain() {
    echo "$1:" >&2
    echo "$2" >&2
    failed=1
}
found=$(grep -rnE '#include *<(QtWidgets|QtGui|QWidget|QDialog|QMainWindow|QApplication|QMessageBox|QTableView|QLabel|QPainter)' core app/console |
    grep -v '^core/documents/pdf.cpp:') # which paints pages, and links no widget
[ -z "$found" ] || complain "a widget in core or the console" "$found"
found=$(grep -rnE 'QSql(Query|Database)|"(SELECT|INSERT|UPDATE|DELETE|REPLACE) ' ui app)
[ -z "$found" ] || complain "SQL outside core" "$found"
found=$(grep -n 'type="unfinished"' translations/advisorpool_ru.ts)
[ -z "$found" ] || complain "not translated" "$(printf '%s' "$found" | head -20)"
found=$(git ls-files core ui app 2>/dev/null | grep -E '\.(cpp|h)$' | xargs -r wc -l | awk '$2 != "total" && $1 > 500')
[ -z "$found" ] || complain "more than one idea in a file" "$found"
exit $failed
