#include "core/documents/template_text.h"

#include <QRegularExpression>

namespace advisorpool {

namespace {

const QString opening = QStringLiteral("{{");
const QString closing = QStringLiteral("}}");

int lineOf(const QString& text, qsizetype at)
{
    return 1 + static_cast<int>(QStringView(text).left(at).count(u'\n'));
}

tl::unexpected<Error> refuse(const char* code, int line, const QString& field)
{
    return failure({.fault = Fault::BadTemplate, .line = line, .field = field, .detail = QString::fromLatin1(code)});
}

// A template comes with a merge, too: what it makes must not run or fetch anything where it is opened.
Result<void> holdsAllItShows(const QString& html)
{
    static const QRegularExpression active(
        QStringLiteral(R"(<\s*(script|iframe|frame|object|embed|applet|link|base|meta|form|input|svg|video|audio)\b)"
                       R"(|[\s"'/]on[a-z]+\s*=|javascript:|@import|url\s*\((?!\s*["']?data:))"
                       R"(|\b(src|background|srcset|poster)\s*=(?!\s*["']?data:image/))"),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = active.match(html); match.hasMatch())
        return refuse("active", lineOf(html, match.capturedStart()), match.captured().trimmed());
    return {};
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

class TemplateText::Reader
{
public:
    Reader(const QString& html, const DocumentForm& form) : m_html(html), m_form(form) {}

    Result<std::vector<Part>> read()
    {
        std::vector<Part> parts;
        auto done = holdsAllItShows(m_html).and_then([&] { return readUntil({}, 0, parts); });
        return done.map([&] { return std::move(parts); });
    }

private:
    // Up to the end of a section, or of the text where `section` is empty.
    Result<void> readUntil(const QString& section, int openedIn, std::vector<Part>& parts)
    {
        while (m_at < m_html.size()) {
            const qsizetype start = m_html.indexOf(opening, m_at);
            parts.push_back({Part::What::Html, m_html.mid(m_at, start < 0 ? -1 : start - m_at)});
            if (start < 0)
                break;
            const int line = lineOf(m_html, start);
            const qsizetype end = m_html.indexOf(closing, start);
            if (end < 0)
                return refuse("no_end", line, m_html.mid(start, 20).simplified());
            m_at = end + closing.size();
            const QString tag = m_html.mid(start + opening.size(), end - start - opening.size()).trimmed();
            if (tag.startsWith(u'/')) {
                const QString name = tag.mid(1).trimmed();
                return name == section ? Result<void>() : refuse("not_open", line, name);
            }
            if (auto done = readTag(tag, line, parts); !done)
                return done;
        }
        m_at = m_html.size();
        return section.isEmpty() ? Result<void>() : refuse("not_closed", openedIn, section);
    }

    Result<void> readTag(const QString& tag, int line, std::vector<Part>& parts)
    {
        const bool section = tag.startsWith(u'#');
        const bool inverted = tag.startsWith(u'^');
        const QString name = section || inverted ? tag.mid(1).trimmed() : tag;
        const bool isList = m_form.hasList(name, m_within);
        if (!m_form.hasText(name, m_within) && !(isList && (section || inverted)))
            return refuse("unknown_field", line, name);
        if (!section && !inverted) {
            parts.push_back({Part::What::Field, name, line});
            return {};
        }
        Part part{section ? Part::What::Section : Part::What::Inverted, name, line};
        const bool enters = section && isList;
        if (enters)
            m_within << name;
        auto done = readUntil(name, line, part.parts);
        if (enters)
            m_within.removeLast();
        parts.push_back(std::move(part));
        return done;
    }

    const QString& m_html;
    const DocumentForm& m_form;
    qsizetype m_at = 0;
    QStringList m_within; // the lists whose rows are being described
};

class TemplateText::Writer
{
public:
    explicit Writer(const DocumentFields& fields) : m_scopes{&fields} {}

    void write(const std::vector<Part>& parts)
    {
        for (const Part& part : parts)
            write(part);
    }

    QString take() { return std::move(m_html); }

private:
    void write(const Part& part)
    {
        switch (part.what) {
        case Part::What::Html:
            m_html += part.text;
            return;
        case Part::What::Field:
            m_html += escaped(text(part.text));
            return;
        case Part::What::Section:
            if (const auto* rows = list(part.text)) {
                for (const DocumentFields& row : *rows) {
                    m_scopes.push_back(&row);
                    write(part.parts);
                    m_scopes.pop_back();
                }
            } else if (!text(part.text).isEmpty()) {
                write(part.parts);
            }
            return;
        case Part::What::Inverted:
            const auto* rows = list(part.text);
            if (rows ? rows->empty() : text(part.text).isEmpty())
                write(part.parts);
            return;
        }
    }

    // The innermost row that has it.
    QString text(const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto found = (*scope)->texts.find(name); found != (*scope)->texts.end())
                return found->second;
        return {};
    }

    const std::vector<DocumentFields>* list(const QString& name) const
    {
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope)
            if (const auto found = (*scope)->lists.find(name); found != (*scope)->lists.end())
                return &found->second;
        return nullptr;
    }

    QString m_html;
    std::vector<const DocumentFields*> m_scopes;
};

Result<TemplateText> TemplateText::read(const QString& html, const DocumentForm& form)
{
    return Reader(html, form).read().map([](std::vector<Part> parts) {
        TemplateText text;
        text.m_parts = std::move(parts);
        return text;
    });
}

QString TemplateText::fill(const DocumentFields& fields) const
{
    Writer writer(fields);
    writer.write(m_parts);
    return writer.take();
}

} // namespace advisorpool
