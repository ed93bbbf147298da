#include "ui/look/tokens.h"

namespace advisorpool {

Tokens lightTokens()
{
    Tokens t;
    t.dark = false;
    t.window = 0xFFF3F5F8;
    t.surface = 0xFFFFFFFF;
    t.rail = 0xFFE9EDF2;
    t.raised = 0xFFF8F9FB;
    t.hover = 0xFFEEF2F7;
    t.line = 0xFFD8DEE6;
    t.track = 0xFFD3DAE3;
    t.controlLine = 0xFF7C8796;
    t.text = 0xFF18212D;
    t.text2 = 0xFF4F5B6B;
    t.text3 = 0xFF5A6677;
    t.accent = 0xFF1D4B94;
    t.onAccent = 0xFFFFFFFF;
    t.accentSoft = 0xFFE3EBF7;
    t.accentLine = 0xFFA9C0E4;
    t.accentMid = 0xFF557BBA;
    t.ok = 0xFF0B6350;
    t.okSoft = 0xFFE0F2EC;
    t.warn = 0xFF7A4B00;
    t.warnSoft = 0xFFFBEFD6;
    t.warnLine = 0xFFB5760C;
    t.problem = 0xFFA3221B;
    t.problemSoft = 0xFFFBE6E4;
    t.problemLine = 0xFFC9423A;
    t.neutral = 0xFF434F5E;
    t.neutralSoft = 0xFFE8ECF1;
    t.heat = {QColor(0xFFDCE6F5), QColor(0xFFA9C2E8), QColor(0xFF6E95D3)};
    t.heatText = 0xFF18212D;
    t.heatNote = 0xFF18212D;
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.dark = true;
    t.window = 0xFF161A20;
    t.surface = 0xFF1D222A;
    t.rail = 0xFF12161B;
    t.raised = 0xFF242A33;
    t.hover = 0xFF262D37;
    t.line = 0xFF353D49;
    t.track = 0xFF3A4350;
    t.controlLine = 0xFF727E8E;
    t.text = 0xFFE6EAF0;
    t.text2 = 0xFFB0BAC7;
    t.text3 = 0xFF95A1B0;
    t.accent = 0xFF93B8F4;
    t.onAccent = 0xFF0F1A2B;
    t.accentSoft = 0xFF22344F;
    t.accentLine = 0xFF3F5F93;
    t.accentMid = 0xFF5F86C4;
    t.ok = 0xFF74D3B0;
    t.okSoft = 0xFF16352B;
    t.warn = 0xFFF1C36C;
    t.warnSoft = 0xFF3A2E14;
    t.warnLine = 0xFFD9A441;
    t.problem = 0xFFFFA399;
    t.problemSoft = 0xFF452220;
    t.problemLine = 0xFFE4746A;
    t.neutral = 0xFFC3CCD8;
    t.neutralSoft = 0xFF2C333E;
    t.heat = {QColor(0xFF22324C), QColor(0xFF294878), QColor(0xFF3A63A8)};
    t.heatText = 0xFFE6EAF0;
    t.heatNote = 0xFFDCE6F5;
    return t;
}

QColor faded(const QColor& color, const Tokens& tokens)
{
    constexpr double kept = 0.45;
    const QColor& under = tokens.surface;
    const auto mix = [](double a, double b) { return static_cast<float>(kept * a + (1 - kept) * b); };
    return QColor::fromRgbF(mix(color.redF(), under.redF()), mix(color.greenF(), under.greenF()),
                            mix(color.blueF(), under.blueF()));
}

} // namespace advisorpool
