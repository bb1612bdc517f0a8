#include "ui/review/reviewcommands.h"

#include "ui/review/rejectreasons.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

Command decision(const char* id, const char* text, const char* tip, QList<QKeySequence> keys, const char* icon = nullptr)
{
    return {id, text, tip, std::move(keys), CommandScope::Focus, CommandMenu::Review, icon};
}

Command movement(const char* id, const char* text, const char* tip, QList<QKeySequence> keys)
{
    return {id, text, tip, std::move(keys), CommandScope::Focus, CommandMenu::PaletteOnly};
}

QList<Command> makeCommands()
{
    QList<Command> all{
        decision("review.approve", QT_TRANSLATE_NOOP("Commands", "&Approve"),
            QT_TRANSLATE_NOOP("Commands", "Approve the selected texts and go on to the next."), keys("A"), icons::approve),
        decision("review.reject", QT_TRANSLATE_NOOP("Commands", "&Reject"),
            QT_TRANSLATE_NOOP("Commands", "Reject the selected texts without a reason and go on to the next."), keys("R"), icons::reject),
        decision("review.exclude", QT_TRANSLATE_NOOP("Commands", "E&xclude"),
            QT_TRANSLATE_NOOP("Commands", "Leave the selected products out of exports and publishing. This does not judge their texts."), keys("X")),
        decision("review.restore", QT_TRANSLATE_NOOP("Commands", "Restor&e"),
            QT_TRANSLATE_NOOP("Commands", "Take excluded products back, with the status they had."), keys("Shift+X")),
        decision("review.undo", QT_TRANSLATE_NOOP("Commands", "&Undo"),
            QT_TRANSLATE_NOOP("Commands", "Undo the last decision and go back to its item."), keys("U", "Ctrl+Z"), icons::undo),
        decision("review.redo", QT_TRANSLATE_NOOP("Commands", "Re&do"),
            QT_TRANSLATE_NOOP("Commands", "Do again what was undone."), keys("Shift+U", "Ctrl+Shift+Z", "Ctrl+Y"), icons::redo),
        decision("review.edit", QT_TRANSLATE_NOOP("Commands", "Ed&it"),
            QT_TRANSLATE_NOOP("Commands", "Edit the texts in place. Ctrl+Enter saves, approves and goes on."), keys("E"), icons::edit),
        {"review.saveApprove", QT_TRANSLATE_NOOP("Commands", "Save and approve"),
            QT_TRANSLATE_NOOP("Commands", "Save the edited text, approve it and go on to the next."), keys("Ctrl+Return", "Ctrl+Enter"),
            CommandScope::Window, CommandMenu::PaletteOnly},
        {"review.save", QT_TRANSLATE_NOOP("Commands", "Save the edited text"),
            QT_TRANSLATE_NOOP("Commands", "Save the edited text without deciding."), keys(QKeySequence::Save), CommandScope::Window,
            CommandMenu::PaletteOnly},
        {"review.open", QT_TRANSLATE_NOOP("Commands", "&Open the item"),
            QT_TRANSLATE_NOOP("Commands", "Show facts and texts of the item side by side."), keys("Return", "Enter"), CommandScope::Focus,
            CommandMenu::View, icons::focusView},
        {"review.back", QT_TRANSLATE_NOOP("Commands", "Step out"),
            QT_TRANSLATE_NOOP("Commands", "Leave the field, the text, the item, and then the selection, one step at a time."), keys("Esc"),
            CommandScope::Window, CommandMenu::PaletteOnly},
        {"review.facts", QT_TRANSLATE_NOOP("Commands", "Show source &facts"),
            QT_TRANSLATE_NOOP("Commands", "Show or hide what the shop says of the product."), keys("S"), CommandScope::Focus, CommandMenu::View,
            nullptr, true},
        movement("review.next", QT_TRANSLATE_NOOP("Commands", "Next item"), QT_TRANSLATE_NOOP("Commands", "Go to the next item."), keys("J", "Down")),
        movement("review.previous", QT_TRANSLATE_NOOP("Commands", "Previous item"), QT_TRANSLATE_NOOP("Commands", "Go to the previous item."),
            keys("K", "Up")),
        movement("review.extendNext", QT_TRANSLATE_NOOP("Commands", "Select the next item too"),
            QT_TRANSLATE_NOOP("Commands", "Take the next item into the selection."), keys("Shift+J", "Shift+Down")),
        movement("review.extendPrevious", QT_TRANSLATE_NOOP("Commands", "Select the previous item too"),
            QT_TRANSLATE_NOOP("Commands", "Take the previous item into the selection."), keys("Shift+K", "Shift+Up")),
        movement("review.nextUndecided", QT_TRANSLATE_NOOP("Commands", "Next undecided item"),
            QT_TRANSLATE_NOOP("Commands", "Go to the next item that nobody has decided on."), keys("N")),
        movement("review.previousUndecided", QT_TRANSLATE_NOOP("Commands", "Previous undecided item"),
            QT_TRANSLATE_NOOP("Commands", "Go to the previous item that nobody has decided on."), keys("P")),
        movement("review.nextFinding", QT_TRANSLATE_NOOP("Commands", "Next finding"),
            QT_TRANSLATE_NOOP("Commands", "Show the next finding in this text."), keys("]")),
        movement("review.previousFinding", QT_TRANSLATE_NOOP("Commands", "Previous finding"),
            QT_TRANSLATE_NOOP("Commands", "Show the previous finding in this text."), keys("[")),
        movement("review.pageDown", QT_TRANSLATE_NOOP("Commands", "Read on"),
            QT_TRANSLATE_NOOP("Commands", "Scroll the text by a page; this never decides."), keys("Space")),
        {"review.selectAll", QT_TRANSLATE_NOOP("Commands", "Select &all"),
            QT_TRANSLATE_NOOP("Commands", "Select every item of the list; the second time every item that matches the filter now."),
            keys("Ctrl+A"), CommandScope::Focus, CommandMenu::Edit, nullptr, false, true},
        {"review.selectMatching", QT_TRANSLATE_NOOP("Commands", "Select all that &match"),
            QT_TRANSLATE_NOOP("Commands", "Select every item that matches the filter now. What arrives later is not in it."), keys("Shift+A"),
            CommandScope::Focus, CommandMenu::Edit},
        {"review.copy", QT_TRANSLATE_NOOP("Commands", "&Copy"),
            QT_TRANSLATE_NOOP("Commands", "Copy the selected rows as a table, or the selected text."), keys("Ctrl+C"), CommandScope::Focus,
            CommandMenu::Edit, icons::copy},
        movement("review.filter", QT_TRANSLATE_NOOP("Commands", "Go to the filter line"),
            QT_TRANSLATE_NOOP("Commands", "Search and filter the queue."), keys("/")),
        {"review.find", QT_TRANSLATE_NOOP("Commands", "&Find…"), QT_TRANSLATE_NOOP("Commands", "Search and filter the queue."),
            keys(QKeySequence::Find), CommandScope::Window, CommandMenu::Edit, icons::find},
        {"review.clearFilter", QT_TRANSLATE_NOOP("Commands", "Clear all filters"),
            QT_TRANSLATE_NOOP("Commands", "Show every item of the project that is not excluded."), {}, CommandScope::Window, CommandMenu::View},
        {"review.removeFilter", QT_TRANSLATE_NOOP("Commands", "Remove last filter"),
            QT_TRANSLATE_NOOP("Commands", "Take the last condition of the filter away."), {}, CommandScope::Window, CommandMenu::PaletteOnly},
        {"review.showUndecided", QT_TRANSLATE_NOOP("Commands", "Show undecided items"),
            QT_TRANSLATE_NOOP("Commands", "Filter by pending, generated and flagged."), {}, CommandScope::Window, CommandMenu::View},
        {"review.showExcluded", QT_TRANSLATE_NOOP("Commands", "Show excluded items"),
            QT_TRANSLATE_NOOP("Commands", "Filter by excluded, to look through them or restore them."), {}, CommandScope::Window, CommandMenu::View},
        {"review.refresh", QT_TRANSLATE_NOOP("Commands", "Refresh the &queue"),
            QT_TRANSLATE_NOOP("Commands", "Ask for what is new and order the list again."), {}, CommandScope::Window,
            CommandMenu::View, icons::refresh},
        {"review.import", QT_TRANSLATE_NOOP("Commands", "&Import…"), QT_TRANSLATE_NOOP("Commands", "Bring products from a file into this project."),
            keys("Ctrl+I"), CommandScope::Window, CommandMenu::Project, icons::import},
        {"review.generate", QT_TRANSLATE_NOOP("Commands", "&Generate…"), QT_TRANSLATE_NOOP("Commands", "Write texts for items of this project."),
            keys("Ctrl+G"), CommandScope::Window, CommandMenu::Project, icons::generate},
        {"review.regenerate", QT_TRANSLATE_NOOP("Commands", "Regenerate rejected…"),
            QT_TRANSLATE_NOOP("Commands", "Write the texts that were rejected anew."), {}, CommandScope::Window, CommandMenu::Project},
        {"review.export", QT_TRANSLATE_NOOP("Commands", "&Export…"), QT_TRANSLATE_NOOP("Commands", "Write texts to a file for the shop or for people."),
            keys("Ctrl+E"), CommandScope::Window, CommandMenu::Project, icons::exportTo},
        {"review.nextDraft", QT_TRANSLATE_NOOP("Commands", "Go on with the next draft"),
            QT_TRANSLATE_NOOP("Commands", "Open the next text that was edited and not saved."), {}, CommandScope::Window, CommandMenu::PaletteOnly,
            icons::edit},
        {"review.stopGeneration", QT_TRANSLATE_NOOP("Commands", "Stop generating"),
            QT_TRANSLATE_NOOP("Commands", "Stop the running generation; what is written stays."), {}, CommandScope::Window, CommandMenu::PaletteOnly,
            icons::stop},
    };
    static const std::array<QByteArray, rejectReasons.size()> reasonIds = [] {
        std::array<QByteArray, rejectReasons.size()> ids;
        for (size_t number = 0; number < ids.size(); ++number) {
            ids[number] = "review.reason" + QByteArray::number(int(number) + 1);
        }
        return ids;
    }();
    static constexpr std::array reasonTexts = {
        QT_TRANSLATE_NOOP("Commands", "Reject: wrong fact"), QT_TRANSLATE_NOOP("Commands", "Reject: claim without proof"),
        QT_TRANSLATE_NOOP("Commands", "Reject: missing facts"), QT_TRANSLATE_NOOP("Commands", "Reject: wrong tone"),
        QT_TRANSLATE_NOOP("Commands", "Reject: wrong length"), QT_TRANSLATE_NOOP("Commands", "Reject: language mistakes"),
        QT_TRANSLATE_NOOP("Commands", "Reject: too much like others"), QT_TRANSLATE_NOOP("Commands", "Reject: broken formatting"),
    };
    static_assert(reasonTexts.size() == rejectReasons.size());
    for (size_t number = 0; number < reasonTexts.size(); ++number) {
        all.append({reasonIds[number].constData(), reasonTexts[number],
            QT_TRANSLATE_NOOP("Commands", "Reject the selected texts for this reason and go on to the next. The next generation is told."),
            {QKeySequence(QString::number(number + 1))}, CommandScope::Focus, CommandMenu::PaletteOnly});
    }
    return all;
}

}

const QList<Command>& reviewCommands()
{
    static const QList<Command> all = makeCommands();
    return all;
}

}
