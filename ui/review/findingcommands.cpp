#include "ui/review/findingcommands.h"

#include "models/base/future.h"
#include "ui/review/decisionbar.h"
#include "ui/review/filterline.h"
#include "ui/review/findingspanel.h"
#include "ui/review/focusview.h"
#include "ui/review/glossarydialog.h"
#include "ui/review/reviewbody.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

const QList<Command>& findingCommands()
{
    static const QList<Command> all{
        {"review.applyRepair",
         QT_TRANSLATE_NOOP("Commands", "Repair this finding"),
         QT_TRANSLATE_NOOP("Commands", "Put the repair of the current finding into the text."),
         keys("F"),
         CommandScope::Focus,
         CommandMenu::Review},
        {"review.applySafeRepairs",
         QT_TRANSLATE_NOOP("Commands", "Repair all that is safe"),
         QT_TRANSLATE_NOOP("Commands", "Put every repair of this item into the text that changes form and no statement."),
         keys("Shift+F"),
         CommandScope::Focus,
         CommandMenu::Review},
        {"review.ignoreFinding",
         QT_TRANSLATE_NOOP("Commands", "Ignore this finding"),
         QT_TRANSLATE_NOOP("Commands", "Do not count this finding of this item any more."),
         keys("I"),
         CommandScope::Focus,
         CommandMenu::Review},
        {"review.ignoreKind",
         QT_TRANSLATE_NOOP("Commands", "Ignore this kind in this view"),
         QT_TRANSLATE_NOOP("Commands", "Do not count findings of this kind in any item that this filter shows."),
         keys("Shift+I"),
         CommandScope::Focus,
         CommandMenu::Review},
        {"review.addTerm",
         QT_TRANSLATE_NOOP("Commands", "Add the word to the glossary…"),
         QT_TRANSLATE_NOOP("Commands", "Make a rule for the selected word, or for the word of the current finding."),
         keys("W"),
         CommandScope::Focus,
         CommandMenu::Review},
        {"review.glossary",
         QT_TRANSLATE_NOOP("Commands", "Glossary…"),
         QT_TRANSLATE_NOOP("Commands", "See and change forbidden, preferred and known words."),
         {},
         CommandScope::Window,
         CommandMenu::Project},
        {"review.selectSimilar",
         QT_TRANSLATE_NOOP("Commands", "Select items with nearly the same text"),
         QT_TRANSLATE_NOOP("Commands", "Select every item of the list whose texts are nearly those of this one, to decide once for all of them."),
         keys("="),
         CommandScope::Focus,
         CommandMenu::Edit},
    };
    return all;
}

}

FindingCommands::FindingCommands(CommandRegistry& registry, QWidget* page) : QObject(page), m_registry(registry), m_page(page)
{
    const auto withPanel = [this](void (FindingsPanel::*act)()) {
        return std::function<void()>([this, act] { (m_body->focusView().findings().*act)(); });
    };
    const QHash<QString, std::function<void()>> acts{
        {QStringLiteral("review.applyRepair"), withPanel(&FindingsPanel::applyCurrent)},
        {QStringLiteral("review.applySafeRepairs"), withPanel(&FindingsPanel::applySafe)},
        {QStringLiteral("review.ignoreFinding"), withPanel(&FindingsPanel::ignoreCurrent)},
        {QStringLiteral("review.ignoreKind"), withPanel(&FindingsPanel::ignoreKind)},
        {QStringLiteral("review.addTerm"), [this] { addTerm(); }},
        {QStringLiteral("review.glossary"), [this] { openGlossary(); }},
        {QStringLiteral("review.selectSimilar"), [this] { selectSimilar(); }},
    };
    for (const Command& command : findingCommands()) {
        const std::function<void()> act = acts.value(QString::fromLatin1(command.id));
        Q_ASSERT(act);
        m_registry.add(command, page, [this, act] {
            if (m_body != nullptr) {
                act();
            }
        });
    }
}

void FindingCommands::setBody(ReviewBody* body, const std::shared_ptr<FindingsPort>& port)
{
    m_body = body;
    m_port = port;
    if (body != nullptr) {
        body->focusView().findings().setPort(port, [body] { return ui::filterLine(body->filterLine().tokens()); });
    }
}

void FindingCommands::update()
{
    const bool open = m_body != nullptr && m_port != nullptr && !m_body->project().isNull();
    const bool reading = open && m_body->isItemShown() && !m_body->focusView().isEditing();
    const auto enable = [this](const char* id, bool enabled) { m_registry.action(QString::fromLatin1(id))->setEnabled(enabled); };
    for (const char* id : {"review.applyRepair", "review.applySafeRepairs", "review.ignoreFinding", "review.ignoreKind", "review.addTerm"}) {
        enable(id, reading);
    }
    enable("review.glossary", open);
    enable("review.selectSimilar", open && m_body->controller().cursorRow() != 0 && !m_body->focusView().isEditing());
}

void FindingCommands::addTerm()
{
    const QString word = m_body->focusView().termText();
    if (word.isEmpty()) {
        m_body->bar().say(tr("Select a word in the text, or go to a finding about a word."));
        return;
    }
    content::GlossaryTerm term;
    term.term = word;
    const auto current = m_body->focusView().findings().current();
    term.kind = current && current->finding.rule == u"spelling" ? content::TermKind::Known : content::TermKind::Forbidden;
    openGlossary(term);
}

void FindingCommands::openGlossary(const std::optional<content::GlossaryTerm>& term)
{
    if (m_port == nullptr) {
        return;
    }
    const ProjectId project = m_body->project();
    auto* dialog = new GlossaryDialog(m_port->glossary(project), m_body->projectName(), m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GlossaryDialog::saved, this, [this, project](const QList<content::GlossaryTerm>& terms) {
        m_port->setGlossary(project, terms) | then(m_body, [body = m_body](const Result<void>& done) {
            body->bar().say(done ? tr("The glossary is saved.") : tr("The glossary could not be saved. %1").arg(done.error().message),
                            !done.has_value());
        });
    });
    dialog->open();
    if (term) {
        dialog->addTerm(*term);
    }
}

void FindingCommands::selectSimilar()
{
    const app::ItemRow row = m_body->controller().cursorRow();
    const auto detail = m_body->controller().queue().detail(row);
    if (m_port == nullptr || !detail) {
        return;
    }
    m_port->similar(m_body->project(), *detail) | then(m_body, [body = m_body, row](const Result<QList<app::ItemRow>>& rows) {
        if (!rows) {
            body->bar().say(rows.error().message, true);
        } else if (rows->size() < 2) {
            body->bar().say(tr("No other item has nearly the same text."));
        } else if (body->controller().cursorRow() == row) {
            body->controller().selectRows(*rows);
            body->bar().say(
                tr("%n item(s) have nearly the same texts. They are selected as far as the list shows them.", nullptr, int(rows->size())));
        }
    });
}

}
