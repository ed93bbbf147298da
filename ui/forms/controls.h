#pragma once

#include "ui/look/icons.h"

#include <optional>

class QBoxLayout;
class QFrame;
class QPushButton;
class QString;
class QToolButton;
class QWidget;

namespace advisorpool {

class TextLabel;
class Theme;

// The few controls that pages are made of, dressed as LOOK.md has them. Their words are the caller's, set again on
// LanguageChange; the accessible name follows the text or is set with words().
QPushButton* linkButton(const Theme& theme, QWidget* parent, std::optional<Icon> icon = {});
QPushButton* smallButton(const Theme& theme, QWidget* parent, std::optional<Icon> icon = {});
QPushButton* primaryButton(const Theme& theme, QWidget* parent, std::optional<Icon> icon = {});
QToolButton* iconButton(const Theme& theme, Icon icon, QWidget* parent, int side = 18); // flat
QToolButton* tinyButton(const Theme& theme, Icon icon, QWidget* parent);
QFrame* hairline(QWidget* parent);

// An icon's words: its tooltip and what a screen reader says.
void setIconWords(QToolButton* button, const QString& words);

// A section's heading and, on the right, what can be done there.
TextLabel* sectionTitle(const Theme& theme, QWidget* parent);

// Takes all out of a layout and lets the widgets go.
void clearLayout(QBoxLayout& layout);

} // namespace advisorpool
