#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>

#include "app/language.h"
#include "tests/scenes/scene.h"
#include "tests/support/pseudolanguage.h"
#include "ui/style/theme.h"

using namespace galley;

namespace {

QString describe(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QString text = label != nullptr ? label->text() : button != nullptr ? button->text() : widget.objectName();
    return QStringLiteral("%1 “%2” %3x%4, wants %5x%6")
        .arg(QString::fromLatin1(widget.metaObject()->className()), text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(widget.sizeHint().width())
        .arg(widget.sizeHint().height());
}

/// What elides on purpose says all of it in its tool tip.
bool elides(const QWidget& widget)
{
    return !widget.toolTip().isEmpty();
}

bool isComboCut(const QComboBox& combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const QRect field = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    return !combo.isEditable() && combo.fontMetrics().horizontalAdvance(combo.currentText()) + icon > field.width() && !elides(combo);
}

bool isLineCut(const QLineEdit& line)
{
    return line.text().isEmpty() && line.fontMetrics().horizontalAdvance(line.placeholderText()) > line.width() && !elides(line);
}

bool isTabCut(const QTabBar& tabs)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const QString text = QString(tabs.tabText(i)).remove(u'&');
        if (tabs.isTabVisible(i) && tabs.fontMetrics().horizontalAdvance(text) > tabs.tabRect(i).width() && tabs.tabToolTip(i).isEmpty()) {
            return true;
        }
    }
    return false;
}

bool isHeaderCut(const QHeaderView& header)
{
    for (int i = 0; header.orientation() == Qt::Horizontal && i < header.count(); ++i) {
        const QString text = header.model()->headerData(i, Qt::Horizontal).toString();
        if (!header.isSectionHidden(i) && header.fontMetrics().horizontalAdvance(text) > header.sectionSize(i)
            && header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty()) {
            return true;
        }
    }
    return false;
}

/// Controls that are smaller than their text. A label that may be any width (and elides or scrolls) is meant so.
bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            return false;
        }
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1 : label->sizeHint().width() > label->width() + 1;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const bool meant = elides(*button) && button->minimumSizeHint().width() < button->sizeHint().width();
        const int least = meant ? button->minimumSizeHint().width() : button->sizeHint().width();
        return !button->text().isEmpty() && (least > button->width() + 1 || button->sizeHint().height() > button->height() + 4);
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return isComboCut(*combo);
    }
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
        return isLineCut(*line);
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        return isTabCut(*tabs);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return isHeaderCut(*header);
    }
    if (const auto* bar = qobject_cast<const QMenuBar*>(&widget)) {
        return bar->sizeHint().width() > bar->width();
    }
    return false;
}

bool isInsideScrolledArea(const QWidget& widget)
{
    for (const QWidget* at = widget.parentWidget(); at != nullptr; at = at->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea*>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

QStringList cutParts(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (isCut(*widget)) {
            found.append(describe(*widget));
        } else if (!isInsideScrolledArea(*widget)
                   && !root.rect().adjusted(-1, -1, 1, 1).contains(QRect(widget->mapTo(&root, QPoint()), widget->size()))
                   && (qobject_cast<const QLabel*>(widget) != nullptr || qobject_cast<const QAbstractButton*>(widget) != nullptr)) {
            found.append(QStringLiteral("outside: ") + describe(*widget));
        }
    }
    return found;
}

QStringList namelessControls(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr) {
            continue;
        }
        // The parts that Qt puts into its own controls are spoken with the control.
        if (widget->objectName().startsWith(QLatin1StringView("qt_"))) {
            continue;
        }
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        const bool hasRole = spoken != nullptr && spoken->role() != QAccessible::NoRole && spoken->role() != QAccessible::Client;
        if (!hasRole || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(describe(*widget));
        }
    }
    return found;
}

/// Lists whose rows do not read as text.
QStringList silentRows(const QWidget& root)
{
    QStringList found;
    for (const QAbstractItemView* view : root.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || qobject_cast<const QHeaderView*>(view) != nullptr || view->model() == nullptr) {
            continue;
        }
        const QAbstractItemModel& model = *view->model();
        for (int row = 0; row < qMin(5, model.rowCount(view->rootIndex())); ++row) {
            QString spoken;
            for (int column = 0; column < model.columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model.index(row, column, view->rootIndex());
                spoken += index.data(Qt::AccessibleTextRole).toString() + index.data(Qt::DisplayRole).toString();
            }
            if (spoken.trimmed().isEmpty()) {
                found.append(QStringLiteral("row %1 of %2").arg(row).arg(describe(*view)));
            }
        }
    }
    return found;
}

/// How a scene is drawn: the language of the texts and the theme.
struct Look {
    QString language; ///< a code, or "pseudo"
    ui::ThemeChoice theme;
    bool picture; ///< drawn into a file, and not only looked through

    [[nodiscard]] QString name() const { return language + u'-' + ui::Theme::textOf(theme); }
};

const QList<Look>& allLooks()
{
    static const QList<Look> looks{{QStringLiteral("en"), ui::ThemeChoice::Light, true},
                                   {QStringLiteral("en"), ui::ThemeChoice::Dark, true},
                                   {QStringLiteral("de"), ui::ThemeChoice::Light, true},
                                   {QStringLiteral("fr"), ui::ThemeChoice::Light, false},
                                   {QStringLiteral("es"), ui::ThemeChoice::Light, false},
                                   {QStringLiteral("ar"), ui::ThemeChoice::Light, true},
                                   {QStringLiteral("pseudo"), ui::ThemeChoice::Light, true}};
    return looks;
}

/// The list of names in an environment variable; everything when it is not set.
bool isAskedFor(const char* variable, const QString& name)
{
    const QString asked = qEnvironmentVariable(variable);
    return asked.isEmpty() || asked.split(u',').contains(name);
}

void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

}

/// Draws every scene. GALLEY_SCENES and GALLEY_SCENE_LOOKS name the scenes and looks to draw ("review-table,welcome", "ar-light,pseudo-light"),
/// QT_SCALE_FACTOR the scale; GALLEY_SCENE_PICTURES=all draws those looks too that are otherwise only looked through.
class ScenesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_folder = QDir(qEnvironmentVariable("GALLEY_BIN_DIR", QCoreApplication::applicationDirPath()) + QStringLiteral("/../scenes"));
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
        QVERIFY(!tests::scenes().isEmpty());
    }

    void scene_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("look");
        const QList<tests::Scene> all = tests::scenes();
        // One look after the other: changing the language is slower than drawing.
        for (qsizetype look = 0; look < allLooks().size(); ++look) {
            for (qsizetype i = 0; i < all.size(); ++i) {
                if (isAskedFor("GALLEY_SCENES", all[i].name) && isAskedFor("GALLEY_SCENE_LOOKS", allLooks()[look].name())) {
                    QTest::newRow(qPrintable(all[i].name + u' ' + allLooks()[look].name())) << static_cast<int>(i) << static_cast<int>(look);
                }
            }
        }
    }

    void scene()
    {
        QFETCH(int, index);
        QFETCH(int, look);
        const Look& drawn = allLooks().at(look);
        use(drawn);
        const tests::Scene shown = tests::scenes().at(index);
        const std::unique_ptr<QWidget> widget = show(shown);
        QVERIFY(widget != nullptr);
        if (drawn.picture || qEnvironmentVariable("GALLEY_SCENE_PICTURES") == u"all") {
            const int percent = qRound(widget->devicePixelRatioF() * 100);
            QVERIFY(widget->grab().save(m_folder.filePath(QStringLiteral("%1-%2-%3.png").arg(shown.name, drawn.name()).arg(percent))));
        }
        const QStringList cut = cutParts(*widget);
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("cut: ") + cut.join(QStringLiteral("; "))));
        const QStringList nameless = namelessControls(*widget);
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name or role: ") + nameless.join(QStringLiteral("; "))));
        const QStringList silent = silentRows(*widget);
        QVERIFY2(silent.isEmpty(), qPrintable(QStringLiteral("not read out: ") + silent.join(QStringLiteral("; "))));
    }

    void tabWalk_data()
    {
        QTest::addColumn<int>("index");
        const QList<tests::Scene> all = tests::scenes();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (isAskedFor("GALLEY_SCENES", all[i].name)) {
                QTest::newRow(qPrintable(all[i].name)) << static_cast<int>(i);
            }
        }
    }

    /// From any control Tab and Shift+Tab come to every other one, and back.
    void tabWalk()
    {
        QFETCH(int, index);
        use(allLooks().first());
        const std::unique_ptr<QWidget> widget = show(tests::scenes().at(index));
        widget->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(widget.get()));
        const QList<QWidget*> stops = tabStops(*widget);
        if (stops.isEmpty()) {
            return;
        }
        for (const Qt::KeyboardModifier with : {Qt::NoModifier, Qt::ShiftModifier}) {
            stops.first()->setFocus(Qt::TabFocusReason);
            QList<QWidget*> walked{QApplication::focusWidget()};
            // Twice round, because what gets the focus may show more.
            for (qsizetype step = 0; step < 2 * stops.size() + 8 && QApplication::focusWidget() != nullptr; ++step) {
                QTest::keyClick(QApplication::focusWidget(), with == Qt::NoModifier ? Qt::Key_Tab : Qt::Key_Backtab, with);
                walked.append(QApplication::focusWidget());
            }
            QStringList names;
            for (const QWidget* each : std::as_const(walked)) {
                names.append(each == nullptr ? QStringLiteral("nothing") : describe(*each));
            }
            for (QWidget* stop : tabStops(*widget)) {
                QVERIFY2(walked.contains(stop) || !stops.contains(stop),
                         qPrintable(QStringLiteral("not reached: %1; walked: %2").arg(describe(*stop), names.join(QStringLiteral("; ")))));
            }
        }
    }

private:
    static std::unique_ptr<QWidget> show(const tests::Scene& scene)
    {
        std::unique_ptr<QWidget> widget = scene.build();
        if (widget == nullptr) {
            return nullptr;
        }
        if (scene.size.isValid()) {
            widget->resize(scene.size);
        } else {
            widget->adjustSize();
        }
        widget->show();
        if (!QTest::qWaitForWindowExposed(widget.get())) {
            return nullptr;
        }
        settle();
        return widget;
    }

    static QList<QWidget*> tabStops(const QWidget& root)
    {
        QList<QWidget*> stops;
        for (QWidget* widget : root.findChildren<QWidget*>()) {
            const bool own = !widget->objectName().startsWith(QLatin1StringView("qt_")) && widget->window() == &root;
            if (own && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
                && widget->focusProxy() == nullptr) {
                stops.append(widget);
            }
        }
        return stops;
    }

    void use(const Look& look)
    {
        m_theme->setChoice(look.theme);
        if (m_language == look.language) {
            return;
        }
        m_language = look.language;
        if (m_pseudo != nullptr) {
            QCoreApplication::removeTranslator(m_pseudo.get());
            m_pseudo.reset();
        }
        const bool pseudo = look.language == u"pseudo";
        m_translations.use(QLocale(pseudo ? QStringLiteral("en") : look.language));
        if (pseudo) {
            m_pseudo = std::make_unique<tests::PseudoLanguage>();
            QCoreApplication::installTranslator(m_pseudo.get());
        }
        QApplication::setLayoutDirection(m_translations.direction());
        settle();
    }

    std::unique_ptr<ui::Theme> m_theme;
    QDir m_folder;
    app::Translations m_translations{*qApp};
    std::unique_ptr<tests::PseudoLanguage> m_pseudo;
    QString m_language;
};

QTEST_MAIN(ScenesTest)
#include "tst_scenes.moc"
