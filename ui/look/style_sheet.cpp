#include "ui/look/style_sheet.h"

#include "ui/look/look.h"

#include <QHash>
#include <QRegularExpression>

namespace advisorpool {

namespace {

// @name is a colour, #n a length of the design. A focus border is a pixel wider, so its padding is a pixel less.
constexpr auto sheet = R"(
.QPushButton, QPushButton[look] { background: @surface; color: @text; border: 1px solid @controlLine;
    border-radius: 5px; padding: 0 #12; min-height: #30; }
QPushButton[look="small"] { min-height: #24; padding: 0 #9; }
.QPushButton:hover, QPushButton[look]:hover { border-color: @accent; }
.QPushButton:pressed, QPushButton[look]:pressed { background: @hover; }
.QPushButton:focus { border: 2px solid @accent; padding: 0 #11; min-height: #28; }
QPushButton[look]:focus { border: 2px solid @accent; padding: 0 #11; min-height: #28; }
QPushButton[look="small"]:focus { padding: 0 #8; min-height: #22; }
.QPushButton:disabled, QPushButton[look]:disabled { color: @disabled; border-color: @line; }
QPushButton[look="primary"], .QPushButton:default { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:hover { background: @accentStrong; }
QPushButton[look="primary"]:focus { border: 2px solid @accentLine; }
QPushButton[look="primary"]:disabled { background: @track; color: @text3; border-color: @track; }
QPushButton[look="link"] { background: transparent; color: @accent; border: 2px solid transparent;
    padding: 0; min-height: #18; text-align: left; }
QPushButton[look="link"]:hover { text-decoration: underline; border-color: transparent; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 0; min-height: #18; }

QToolButton[look="flat"], QToolButton[look="tiny"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: #6; }
QToolButton[look="flat"]:hover, QToolButton[look="tiny"]:hover { background: @hover; border-color: @line; }
QToolButton[look="flat"]:pressed { background: @accentSoft; }
QToolButton[look="flat"]:focus, QToolButton[look="tiny"]:focus { border: 2px solid @accent; padding: #5; }
QToolButton[look="flat"]:disabled { background: transparent; border-color: transparent; }
QToolButton[look="tiny"] { padding: #3; }
QToolButton[look="tiny"]:focus { padding: #2; }
QToolButton[look="small"] { background: @surface; color: @text; border: 1px solid @controlLine; border-radius: 5px;
    padding: #4 #6; }
QToolButton[look="small"]:hover { border-color: @accent; }
QToolButton[look="small"]:focus { border: 2px solid @accent; padding: #3 #5; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; right: #5; width: #10; }

QAbstractScrollArea { border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QLineEdit, QTextEdit, QPlainTextEdit { background: @surface; color: @text; border: 1px solid @controlLine;
    border-radius: 4px; padding: 0 #8; selection-background-color: @accent; selection-color: @onAccent; }
QTextEdit, QPlainTextEdit { padding: #4 #6; }
QLineEdit { min-height: #28; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 #7; min-height: #26; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: #3 #5; }
QLineEdit:disabled, QLineEdit:read-only { background: @raised; border-color: @line; }
QAbstractSpinBox { min-height: #24; min-width: #50; }
QDateTimeEdit { min-width: #100; }
QLineEdit[look="problem"] { border-color: @problemLine; }
QLineEdit[look="bare"], QLineEdit[look="bare"]:focus, QComboBox QLineEdit, QAbstractSpinBox QLineEdit,
QComboBox QLineEdit:focus, QAbstractSpinBox QLineEdit:focus { border: none; background: transparent; padding: 0;
    min-height: 0; }

QMenuBar { background: @rail; color: @text; border-bottom: 1px solid @line; spacing: 0; padding-left: #8; }
QMenuBar::item { background: transparent; padding: #5 #9; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @track; }

QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[look="quiet"] { background: @raised; border: 1px solid @line; border-radius: 6px; }
QFrame[look="popup"] { background: @surface; border: 1px solid @controlLine; border-radius: 6px; }
QListView[look="rail"] { background: @rail; border: none; }
QFrame[look="pane"] { background: @surface; border: none; }
QFrame[look="rule"] { background: @line; border: none; min-height: 1px; max-height: 1px; }

QListView#offers { background: @surface; border: 1px solid @controlLine; padding: #4; }
QListView#offers::item { min-height: #24; padding: 0 #6; }
QListView#offers::item:selected { background: @accentSoft; color: @text; }

QTabWidget::pane { border: none; border-top: 1px solid @line; }
QTabBar::tab { background: transparent; color: @text2; border: none; border-bottom: 2px solid transparent;
    padding: #7 #10; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:focus { border: 2px solid @accent; padding: #5 #8 #7 #8; }
QProgressBar { background: @track; color: @text; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }

QSplitter::handle { background: @line; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @controlLine; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: #32; }
QScrollBar::handle:horizontal { min-width: #32; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QToolTip { background: @surface; color: @text; border: 1px solid @controlLine; padding: #3 #5; }
)";

QHash<QString, QColor> colors(const Tokens& t)
{
    return {
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("rail"), t.rail},
        {QStringLiteral("raised"), t.raised},
        {QStringLiteral("hover"), t.hover},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("track"), t.track},
        {QStringLiteral("controlLine"), t.controlLine},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("text2"), t.text2},
        {QStringLiteral("text3"), t.text3},
        {QStringLiteral("accentLine"), t.accentLine},
        {QStringLiteral("disabled"), faded(t.text, t)},
        {QStringLiteral("accent"), t.accent},
        {QStringLiteral("accentStrong"), t.dark ? t.accent.lighter(108) : t.accent.darker(112)},
        {QStringLiteral("onAccent"), t.onAccent},
        {QStringLiteral("accentSoft"), t.accentSoft},
        {QStringLiteral("problemLine"), t.problemLine},
    };
}

} // namespace

QString styleSheetFrom(const Look& look)
{
    static const QRegularExpression mark(QStringLiteral("@(\\w+)|#(\\d+)"));
    const auto named = colors(look.tokens);
    const QString source = QString::fromLatin1(sheet);
    QString result;
    qsizetype end = 0;
    for (auto it = mark.globalMatch(source); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(source).mid(end, match.capturedStart() - end);
        result += match.hasCaptured(1) ? named.value(match.captured(1)).name()
                                       : QString::number(look.px(match.captured(2).toInt())) + QStringLiteral("px");
        end = match.capturedEnd();
    }
    result += QStringView(source).mid(end);
    return result;
}

} // namespace advisorpool
