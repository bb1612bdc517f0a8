#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include "ui/style/theme.h"
#include "ui/sync/conflictdialog.h"
#include "ui/sync/synccentreview.h"

using namespace galley;
using namespace galley::ui;

namespace {

app::OutboxEntry entry(app::SyncState state, const QString& title)
{
    app::OutboxEntry made;
    made.id = IntentId::make();
    made.title = title;
    made.at = QDateTime::currentDateTimeUtc();
    made.state = state;
    made.rows = {7};
    return made;
}

QPushButton* button(const QWidget& view, const QString& text)
{
    for (QPushButton* candidate : view.findChildren<QPushButton*>()) {
        if (candidate->text().remove(u'&') == text) {
            return candidate;
        }
    }
    return nullptr;
}

app::ConflictDetail conflict()
{
    app::ConflictDetail detail;
    detail.id = IntentId::make();
    detail.name = QStringLiteral("Linen shirt");
    detail.mine = {{QStringLiteral("status"), QStringLiteral("approved")},
                   {QStringLiteral("generated_content"),
                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Same")}, {QStringLiteral("description"), QStringLiteral("<p>Mine</p>")}}}};
    detail.theirs = {
        {QStringLiteral("status"), QStringLiteral("rejected")},
        {QStringLiteral("generated_content"),
         QJsonObject{{QStringLiteral("name"), QStringLiteral("Same")}, {QStringLiteral("description"), QStringLiteral("<p>Theirs</p>")}}}};
    return detail;
}

}

class SyncCentreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }

    void emptyTellsThatEverythingIsSent()
    {
        SyncCentreView view;
        app::SyncStatus status;
        status.connection = app::Connection::Online;
        status.lastSync = QDateTime(QDate::currentDate(), QTime(14, 5));
        view.setStatus(status, false);
        view.show();
        bool told = false;
        for (const QLabel* label : view.findChildren<QLabel*>()) {
            told = told || (label->isVisible() && label->text().startsWith(QStringLiteral("Everything is sent.")));
        }
        QVERIFY(told);
        QVERIFY(!view.findChild<QTableView*>()->isVisible());
    }

    void enterOpensTheItem()
    {
        SyncCentreView view;
        const QList<app::OutboxEntry> entries{entry(app::SyncState::Failed, QStringLiteral("Edit: Boots")),
                                              entry(app::SyncState::Waiting, QStringLiteral("Approve: Shirt"))};
        view.setEntries(entries);
        view.show();
        view.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QSignalSpy opened(&view, &SyncCentreView::openRequested);
        QTest::keyClick(view.findChild<QTableView*>(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<app::OutboxEntry>().id, entries.first().id);
    }

    void enterOnAConflictAsksToChoose()
    {
        SyncCentreView view;
        view.setEntries({entry(app::SyncState::Conflict, QStringLiteral("Approve: Shirt"))});
        view.show();
        QSignalSpy resolve(&view, &SyncCentreView::resolveRequested);
        QTest::keyClick(view.findChild<QTableView*>(), Qt::Key_Return);
        QCOMPARE(resolve.size(), 1);
        QVERIFY(!button(view, QStringLiteral("Give up…"))->isEnabled());
    }

    void eachKindHasItsActs()
    {
        SyncCentreView view;
        view.setEntries({entry(app::SyncState::Failed, QStringLiteral("Edit: Boots"))});
        view.show();
        QSignalSpy retried(&view, &SyncCentreView::retryRequested);
        QTest::mouseClick(button(view, QStringLiteral("Try again")), Qt::LeftButton);
        QCOMPARE(retried.size(), 1);
        QVERIFY(!button(view, QStringLiteral("Choose…"))->isEnabled());

        QSignalSpy discarded(&view, &SyncCentreView::discardRequested);
        const auto answer = [](QMessageBox::ButtonRole role) {
            QTimer::singleShot(0, qApp, [role] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                QVERIFY(box != nullptr);
                for (QAbstractButton* choice : box->buttons()) {
                    if (box->buttonRole(choice) == role) {
                        choice->click();
                        return;
                    }
                }
            });
        };
        answer(QMessageBox::RejectRole);
        button(view, QStringLiteral("Give up…"))->click();
        QCOMPARE(discarded.size(), 0);
        answer(QMessageBox::DestructiveRole);
        button(view, QStringLiteral("Give up…"))->click();
        QCOMPARE(discarded.size(), 1);

        view.setEntries({entry(app::SyncState::Sending, QStringLiteral("Reject 312 items"))});
        QVERIFY(!button(view, QStringLiteral("Try again"))->isEnabled());
        QVERIFY(!button(view, QStringLiteral("Give up…"))->isEnabled());
    }

    void theCurrentChangeStaysCurrent()
    {
        SyncCentreView view;
        QList<app::OutboxEntry> entries{entry(app::SyncState::Waiting, QStringLiteral("One")), entry(app::SyncState::Waiting, QStringLiteral("Two"))};
        view.setEntries(entries);
        view.findChild<QTableView*>()->selectRow(1);
        entries.prepend(entry(app::SyncState::Failed, QStringLiteral("Zero")));
        view.setEntries(entries);
        QCOMPARE(view.current()->title, QStringLiteral("Two"));
    }

    void workOfflineIsASwitch()
    {
        SyncCentreView view;
        app::SyncStatus status;
        status.connection = app::Connection::Online;
        view.setStatus(status, false);
        view.show();
        QSignalSpy offline(&view, &SyncCentreView::workOfflineChosen);
        QTest::mouseClick(view.findChild<QCheckBox*>(), Qt::LeftButton, {}, QPoint(8, view.findChild<QCheckBox*>()->height() / 2));
        QCOMPARE(offline.size(), 1);
        QCOMPARE(offline.first().first().toBool(), true);
        view.setStatus(status, true);
        QVERIFY(!button(view, QStringLiteral("Sync now"))->isEnabled());
        status.connection = app::Connection::Local;
        view.setStatus(status, false);
        QVERIFY(!view.findChild<QCheckBox*>()->isVisible());
    }

    void aConflictShowsWhatDiffers()
    {
        const QList<ConflictLine> lines = conflictLines(conflict());
        QCOMPARE(lines.size(), qsizetype(2));
        QCOMPARE(lines[0].label, QStringLiteral("Decision"));
        QCOMPARE(lines[0].mine, QStringLiteral("approved"));
        QCOMPARE(lines[0].theirs, QStringLiteral("rejected"));
        QCOMPARE(lines[1].mine, QStringLiteral("Mine"));
        QCOMPARE(lines[1].theirs, QStringLiteral("Theirs"));
    }

    void closingAConflictIsLater()
    {
        ConflictDialog dialog({conflict()});
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(!dialog.choice().has_value());
    }

    void aSideIsChosen()
    {
        ConflictDialog mine({conflict()});
        mine.show();
        button(mine, QStringLiteral("Use mine"))->click();
        QCOMPARE(mine.choice(), std::optional(app::ConflictChoice::UseMine));
        ConflictDialog theirs({conflict(), conflict()});
        theirs.show();
        button(theirs, QStringLiteral("Use theirs"))->click();
        QCOMPARE(theirs.choice(), std::optional(app::ConflictChoice::UseTheirs));
    }

    /// Two paragraphs, each changed by one of us: Enter takes both.
    void textsAreMergedByDefault()
    {
        app::ConflictDetail detail = conflict();
        const auto text = [](const char* html) {
            return QJsonObject{{QStringLiteral("name"), QStringLiteral("Same")}, {QStringLiteral("description"), QString::fromUtf8(html)}};
        };
        detail.base = {{QStringLiteral("generated_content"), text("<p>One</p><p>Two</p><p>Three</p>")}};
        detail.mine = {{QStringLiteral("generated_content"), text("<p>Mine</p><p>Two</p><p>Three</p>")}};
        detail.theirs = {{QStringLiteral("generated_content"), text("<p>One</p><p>Two</p><p>Theirs</p>")}};
        ConflictDialog dialog({detail});
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.choice(), std::optional(app::ConflictChoice::Merge));
        QCOMPARE(dialog.merged(), text("<p>Mine</p><p>Two</p><p>Theirs</p>"));
    }

    void aMergeCanBeEdited()
    {
        ConflictDialog dialog({conflict()});
        auto* result = dialog.findChild<QPlainTextEdit*>();
        QVERIFY(result != nullptr && !result->accessibleName().isEmpty());
        // Both changed the one paragraph: mine stands there, and it is said so.
        QCOMPARE(result->toPlainText(), QStringLiteral("<p>Mine</p>"));
        const auto labels = dialog.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) { return label->text().startsWith(u"In 1 place"); }));
        result->setPlainText(QString(QStringLiteral("<p>Both") + QChar(QChar::Nbsp) + QStringLiteral("of us</p>\n<p>agree</p>")));
        button(dialog, QStringLiteral("Merge"))->click();
        QCOMPARE(dialog.merged().value(QStringLiteral("description")).toString(),
                 QString(QStringLiteral("<p>Both") + QChar(QChar::Nbsp) + QStringLiteral("of us</p>\n<p>agree</p>")));
    }

    void decisionsHaveNoMerge()
    {
        app::ConflictDetail detail = conflict();
        detail.mine.remove(QStringLiteral("generated_content"));
        detail.theirs.remove(QStringLiteral("generated_content"));
        ConflictDialog dialog({detail});
        QVERIFY(button(dialog, QStringLiteral("Merge")) == nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.choice().has_value());
    }

    void theOthersOfAKindCanFollow()
    {
        ConflictDialog alone({conflict()});
        QVERIFY(alone.findChild<QCheckBox*>() == nullptr);
        ConflictDialog dialog({conflict()}, nullptr, 6);
        auto* same = dialog.findChild<QCheckBox*>();
        QVERIFY(same != nullptr && same->text().contains(QStringLiteral("6")));
        same->click();
        button(dialog, QStringLiteral("Use theirs"))->click();
        QVERIFY(dialog.holdsForOthers());
        ConflictDialog merging({conflict()}, nullptr, 6);
        merging.findChild<QCheckBox*>()->click();
        button(merging, QStringLiteral("Merge"))->click();
        QVERIFY(!merging.holdsForOthers());
    }

    void whatDiffersIsMarked()
    {
        const QString html = markedText(QStringLiteral("pure <linen> shirt"), QStringLiteral("a shirt"), QPalette());
        QVERIFY2(html.contains(QStringLiteral("&lt;linen&gt;")), qPrintable(html));
        QVERIFY(html.contains(QStringLiteral("underline")));
        QVERIFY(!markedText(QStringLiteral("same"), QStringLiteral("same"), QPalette()).contains(QStringLiteral("underline")));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(SyncCentreTest)
#include "tst_synccentre.moc"
