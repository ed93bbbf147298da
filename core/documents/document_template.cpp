#include "core/documents/document_template.h"

#include "core/documents/template_text.h"

#include <QFile>

namespace advisorpool {

const Kind& DocumentTemplate::kind()
{
    using T = DocumentTemplate;
    static const Kind kind = Describe<T>("template", QT_TRANSLATE_NOOP("Kind", "Document template"))
                                 .field("name", &T::name, QT_TRANSLATE_NOOP("Field", "Document"))
                                 .key()
                                 .field("language", &T::language, QT_TRANSLATE_NOOP("Field", "Language"))
                                 .as(FieldType::Language)
                                 .key()
                                 .field("html", &T::html, QT_TRANSLATE_NOOP("Field", "Text with named fields (HTML)"))
                                 .as(FieldType::LongText)
                                 .required()
                                 .done();
    return kind;
}

QString shippedTemplate(const DocumentForm& form, const QString& language)
{
    QFile file(QStringLiteral(":/templates/%1/%2.html").arg(language, form.name));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "shippedTemplate", qPrintable(file.fileName()));
    return QString::fromUtf8(file.readAll());
}

Result<QString> templateOf(Pool& pool, const DocumentForm& form, const QString& language)
{
    const Kind& kind = DocumentTemplate::kind();
    const Record key = toRecord(DocumentTemplate{.id = {}, .name = form.name, .language = language, .html = {}});
    return pool.record(kind, kind.derivedId(key.values)).map([&](const std::optional<Record>& changed) {
        return changed && changed->isAlive() ? fromRecord<DocumentTemplate>(*changed).html
                                             : shippedTemplate(form, language);
    });
}

Result<void> checkTemplate(const DocumentTemplate& changed)
{
    const DocumentForm* form = findForm(changed.name);
    if (!form) {
        QStringList known;
        for (const DocumentForm& one : allForms())
            known << one.name;
        return failure({.fault = Fault::BadValue,
                        .field = QStringLiteral("name"),
                        .value = changed.name,
                        .detail = known.join(QStringLiteral(", "))});
    }
    if (changed.language != u"en" && changed.language != u"ru")
        return failure({.fault = Fault::BadValue,
                        .field = QStringLiteral("language"),
                        .value = changed.language,
                        .detail = QStringLiteral("en, ru")});
    return TemplateText::read(changed.html, *form).map([](const TemplateText&) {});
}

} // namespace advisorpool
