#include "ui/look/type.h"

#include <QFontInfo>
#include <cmath>

namespace advisorpool {

namespace {

constexpr double designPixels = 13;

struct Cut
{
    double pixels;
    QFont::Weight weight;
};

Cut cutOf(Type::Style style)
{
    switch (style) {
    case Type::Style::Hero:
        return {26, QFont::DemiBold};
    case Type::Style::PageTitle:
        return {20, QFont::DemiBold};
    case Type::Style::Record:
        return {16, QFont::DemiBold};
    case Type::Style::Base:
        return {13, QFont::Normal};
    case Type::Style::Name:
        return {13, QFont::DemiBold};
    case Type::Style::Medium:
        return {13, QFont::Medium};
    case Type::Style::Second:
        return {12, QFont::Normal};
    case Type::Style::SecondStrong:
        return {12, QFont::DemiBold};
    case Type::Style::SecondMedium:
        return {12, QFont::Medium};
    case Type::Style::Axis:
        return {11, QFont::Normal};
    }
    return {designPixels, QFont::Normal};
}

} // namespace

Type::Type(const QFont& system) : m_system(system), m_scale(QFontInfo(system).pixelSize() / designPixels) {}

QFont Type::font(Style style) const
{
    const Cut cut = cutOf(style);
    QFont font = m_system;
    font.setPixelSize(px(cut.pixels));
    font.setWeight(cut.weight);
    return font;
}

int Type::px(double atThirteen) const
{
    const int scaled = static_cast<int>(std::lround(atThirteen * m_scale));
    return atThirteen > 0 ? std::max(1, scaled) : scaled;
}

} // namespace advisorpool
