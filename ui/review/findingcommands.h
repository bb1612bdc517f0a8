#pragma once

#include <QObject>

#include "models/content/glossary.h"
#include "ui/commands/commandregistry.h"
#include "ui/review/findingsport.h"

class QWidget;

namespace galley::ui {

class ReviewBody;

/// The commands that settle findings: repair, ignore, glossary, items with the same text.
class FindingCommands final : public QObject
{
    Q_OBJECT

public:
    /// `page` is what dialogs belong to.
    FindingCommands(CommandRegistry& registry, QWidget* page);

    /// The body that is shown now; null while there is none.
    void setBody(ReviewBody* body, const std::shared_ptr<FindingsPort>& port);
    void update();
    void openGlossary(const std::optional<content::GlossaryTerm>& term = {});
    void selectSimilar();

private:
    void addTerm();
    CommandRegistry& m_registry;
    QWidget* m_page;
    ReviewBody* m_body = nullptr;
    std::shared_ptr<FindingsPort> m_port;
};

}
