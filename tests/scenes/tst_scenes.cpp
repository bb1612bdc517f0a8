#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

#include "tests/scenes/scene.h"
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

/// Labels and buttons that are smaller than their text. A label that may be any width (and elides or scrolls) is meant so.
bool isCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            return false;
        }
        return label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1 : label->sizeHint().width() > label->width() + 1;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return !button->text().isEmpty() && (button->sizeHint().width() > button->width() + 1 || button->sizeHint().height() > button->height() + 4);
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
        if (spoken == nullptr || spoken->text(QAccessible::Name).trimmed().isEmpty()) {
            found.append(describe(*widget));
        }
    }
    return found;
}

}

class ScenesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // As in the program: without it a count would read "2 change(s)". In a build without the texts the pictures show just that.
        if (m_english.load(QStringLiteral(":/i18n/galley_en.qm"))) {
            QCoreApplication::installTranslator(&m_english);
        }
        m_theme = std::make_unique<ui::Theme>(*qApp);
        m_folder = QDir(qEnvironmentVariable("GALLEY_BIN_DIR", QCoreApplication::applicationDirPath()) + QStringLiteral("/../scenes"));
        QVERIFY(m_folder.mkpath(QStringLiteral(".")));
        QVERIFY(!tests::scenes().isEmpty());
    }

    void scene_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<int>("choice");
        const QList<tests::Scene> all = tests::scenes();
        for (qsizetype i = 0; i < all.size(); ++i) {
            for (const ui::ThemeChoice choice : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
                const QString row = all[i].name + u'-' + ui::Theme::textOf(choice);
                QTest::newRow(qPrintable(row)) << static_cast<int>(i) << static_cast<int>(choice);
            }
        }
    }

    void scene()
    {
        QFETCH(int, index);
        QFETCH(int, choice);
        m_theme->setChoice(static_cast<ui::ThemeChoice>(choice));
        const tests::Scene shown = tests::scenes().at(index);
        const std::unique_ptr<QWidget> widget = shown.build();
        QVERIFY(widget != nullptr);
        if (shown.size.isValid()) {
            widget->resize(shown.size);
        } else {
            widget->adjustSize();
        }
        widget->show();
        QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();

        const int percent = qRound(widget->devicePixelRatioF() * 100);
        const QString file = QStringLiteral("%1-%2-%3.png").arg(shown.name, ui::Theme::textOf(static_cast<ui::ThemeChoice>(choice))).arg(percent);
        QVERIFY(widget->grab().save(m_folder.filePath(file)));
        const QStringList cut = cutParts(*widget);
        QVERIFY2(cut.isEmpty(), qPrintable(QStringLiteral("cut: ") + cut.join(QStringLiteral("; "))));
        const QStringList nameless = namelessControls(*widget);
        QVERIFY2(nameless.isEmpty(), qPrintable(QStringLiteral("without a name: ") + nameless.join(QStringLiteral("; "))));
    }

private:
    std::unique_ptr<ui::Theme> m_theme;
    QDir m_folder;
    QTranslator m_english;
};

QTEST_MAIN(ScenesTest)
#include "tst_scenes.moc"
