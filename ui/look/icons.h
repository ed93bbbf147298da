#pragma once

#include <QColor>
#include <QPixmap>
#include <QString>

class QIcon;
class QPainter;
class QRectF;

namespace advisorpool {

struct Tokens;

// The outlines in resources/icons (Lucide, ISC licence; Workshop and UsbStick are ours). Each name is the file's name
// in camel case.
enum class Icon {
    ArrowDown,
    ArrowLeft,
    ArrowUp,
    BookOpen,
    CalendarDays,
    CalendarRange,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    CircleCheck,
    CircleQuestionMark,
    CircleX,
    ClockFace,
    Copy,
    Download,
    Ellipsis,
    Eye,
    File,
    FileSpreadsheet,
    Flag,
    Folder,
    Funnel,
    GitFork,
    GitMerge,
    Globe,
    GraduationCap,
    History,
    Info,
    Landmark,
    Laptop,
    LayoutGrid,
    Link,
    Lock,
    Mail,
    MessageSquare,
    Moon,
    OctagonAlert,
    PanelLeft,
    Paperclip,
    Pencil,
    Plus,
    Printer,
    Redo2,
    Save,
    Search,
    Send,
    Settings,
    Sheet,
    ShieldCheck,
    Star,
    Sun,
    Trash2,
    TriangleAlert,
    Undo2,
    Upload,
    UsbStick,
    User,
    Users,
    Workshop,
    X,
};

// "circle-check" for CircleCheck.
QString iconFile(Icon icon);

// The outline in one colour; `side` in logical pixels. Kept in QPixmapCache.
QPixmap iconPixmap(Icon icon, const QColor& color, int side, qreal devicePixelRatio);

// Paints the outline centred in `box`, as large as fits.
void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& color);

// The program's own mark, in the theme's accent.
void paintLogo(QPainter& painter, const QRectF& box, const Tokens& tokens);

// For the task bar and the title bar: the same in every theme.
QIcon windowIcon();

} // namespace advisorpool
