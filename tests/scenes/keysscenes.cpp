#include <QTemporaryDir>

#include "app/settings.h"
#include "tests/scenes/scene.h"
#include "tests/ui/memoryqueue.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keyrecorder.h"
#include "ui/commands/keysdialog.h"
#include "ui/review/columnsdialog.h"
#include "ui/review/itemtable.h"
#include "ui/review/reasoncountsdialog.h"
#include "ui/review/rejectreasonsdialog.h"
#include "ui/review/reviewcommands.h"
#include "ui/review/reviewcontroller.h"

using namespace galley;
using tests::SceneRegistration;

namespace {

/// A dialog with what it works on, which it must not outlive.
template <class Dialog, class Ground> class Grounded final : public QWidget
{
public:
    Grounded(std::unique_ptr<Ground> ground, Dialog* dialog) : m_ground(std::move(ground)), m_dialog(dialog)
    {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        dialog->setParent(this, Qt::Widget);
        layout->addWidget(dialog);
    }
    ~Grounded() override { delete m_dialog; }

private:
    std::unique_ptr<Ground> m_ground;
    Dialog* m_dialog;
};

struct KeysGround {
    QTemporaryDir folder;
    app::Settings settings{folder.path()};
    ui::CommandRegistry registry{&settings};
    QWidget owner;
};

std::unique_ptr<QWidget> keysDialog(const QString& id, const QKeySequence& key)
{
    auto ground = std::make_unique<KeysGround>();
    for (const ui::Command& command : ui::reviewCommands()) {
        ground->registry.add(command, &ground->owner);
    }
    auto* dialog = new ui::KeysDialog(ground->registry, &ground->settings);
    dialog->selectCommand(id);
    if (!key.isEmpty()) {
        QKeyEvent press(QEvent::KeyPress, key[0].key(), key[0].keyboardModifiers(), key.toString().toLower());
        QCoreApplication::sendEvent(dialog->findChild<ui::KeyRecorder*>(), &press);
    }
    return std::make_unique<Grounded<ui::KeysDialog, KeysGround>>(std::move(ground), dialog);
}

struct TableGround {
    TableGround() { tests::fillShop(queue); }
    tests::MemoryQueue queue;
    ui::ReviewController controller{queue, nullptr};
    ui::ItemTable table{controller, nullptr};
};

const QSize wide(860, 660);

const SceneRegistration keysAll{"keys-dialog", wide, [] { return keysDialog(QStringLiteral("review.undo"), {}); }};
const SceneRegistration keysTaken{
    "keys-dialog-taken", wide, [] { return keysDialog(QStringLiteral("review.exclude"), QKeySequence(QStringLiteral("R"))); }};
const SceneRegistration reasonList{"reject-reasons", QSize(560, 440), [] {
                                       auto ground = std::make_unique<KeysGround>();
                                       auto* dialog =
                                           new ui::RejectReasonsDialog(ground->settings, ProjectId::make(), QStringLiteral("Spring collection"));
                                       return std::make_unique<Grounded<ui::RejectReasonsDialog, KeysGround>>(std::move(ground), dialog);
                                   }};
const SceneRegistration reasonNumbers{"reject-reason-counts", QSize(620, 360), [] {
                                          auto made = std::make_unique<ui::ReasonCountsDialog>(QStringLiteral("Spring collection"));
                                          made->setCounts({{QStringLiteral("Wrong tone"), 31},
                                                           {QStringLiteral("Missing facts"), 14},
                                                           {QString(), 9},
                                                           {QStringLiteral("Says nothing of the fit"), 3}});
                                          return made;
                                      }};
const SceneRegistration columnList{"review-columns", QSize(420, 340), [] {
                                       auto ground = std::make_unique<TableGround>();
                                       auto* dialog = new ui::ColumnsDialog(ground->table);
                                       return std::make_unique<Grounded<ui::ColumnsDialog, TableGround>>(std::move(ground), dialog);
                                   }};

}
