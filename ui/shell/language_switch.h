#pragma once

#include "ui/shell/segmented.h"

namespace advisorpool {

// English | Русский, each in its own words, whatever the interface speaks.
class LanguageSwitch : public Segmented
{
    Q_OBJECT

public:
    LanguageSwitch(const Theme& theme, Size size, QWidget* parent = nullptr);

    void setLanguage(const QString& code); // "en" or "ru"; does not emit
    QString language() const;

Q_SIGNALS:
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace advisorpool
