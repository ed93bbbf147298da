#pragma once

// Catch2, version 2 or 3, and how it prints what Qt holds.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QByteArray>
#include <QString>
#include <string>

namespace Catch {

template <> struct StringMaker<QString>
{
    static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};

template <> struct StringMaker<QByteArray>
{
    static std::string convert(const QByteArray& bytes)
    {
        return '"' + bytes.toPercentEncoding(" ,;|\"'").toStdString() + '"';
    }
};

} // namespace Catch
