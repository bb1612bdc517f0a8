#pragma once

#include "tests/ui/memoryports.h"
#include "ui/review/findingsport.h"

namespace galley::tests {

/// Findings with the rules of the real ones, and ignores and glossary in memory. Undo of an ignore is the real queue's; see tst_ignores.
class MemoryFindings final : public ui::FindingsPort
{
public:
    QFuture<Result<app::ItemChecks>> check(const ProjectId&, const app::ItemDetail& detail, const QString& view) override
    {
        ++checks;
        app::CheckInput input;
        input.detail = detail;
        // The shop in memory gives its findings by hand; a text that was changed is checked by the rules.
        const auto known = m_texts.constFind(detail.summary.row);
        if (known == m_texts.constEnd()) {
            m_texts.insert(detail.summary.row, detail.generatedContent);
        } else if (*known != detail.generatedContent) {
            input.serverText = *known;
        }
        input.detail.metadata.insert(QLatin1StringView(content::findingsKey), content::toJson(detail.findings));
        input.detail.metadata.insert(QStringLiteral("text_form"),
                                     QJsonObject{{QStringLiteral("language"), QStringLiteral("en")}, {QStringLiteral("use_html"), true}});
        input.view = view;
        input.ignores = std::make_shared<app::IgnoreSet>(ignores);
        input.terms = std::make_shared<QList<content::GlossaryTerm>>(terms);
        input.memory = [this](const QString&, quint64 hash) { return remembered.value(hash, {0, 0}); };
        return readyResult<app::ItemChecks>(app::checkItem(input));
    }
    QFuture<Result<void>> ignore(const ProjectId&, const app::ItemDetail& detail, const content::Finding& finding) override
    {
        ignores.items[detail.summary.id].insert(app::findingKey(finding.rule, finding.field, app::quoteOf(finding, detail.generatedContent)));
        return readyResult<void>(Result<void>());
    }
    QFuture<Result<void>> ignoreKind(const ProjectId&, const app::ItemDetail& detail, const content::Finding& finding, const QString& view) override
    {
        ignores.views[view].insert(app::kindKey(finding.rule, app::kindQuote(finding, detail.generatedContent)));
        return readyResult<void>(Result<void>());
    }
    void refresh(const ProjectId&) override { ++refreshes; }
    QList<content::GlossaryTerm> glossary(const ProjectId&) override { return terms; }
    QFuture<Result<void>> setGlossary(const ProjectId&, const QList<content::GlossaryTerm>& list) override
    {
        terms = list;
        Q_EMIT changed();
        return readyResult<void>(Result<void>());
    }
    QFuture<Result<QList<app::ItemRow>>> similar(const ProjectId&, const app::ItemDetail&) override
    {
        return readyResult<QList<app::ItemRow>>(similarRows);
    }

    app::IgnoreSet ignores;
    QList<content::GlossaryTerm> terms;
    QHash<quint64, std::pair<qint64, qint64>> remembered;
    QList<app::ItemRow> similarRows;
    int checks = 0;
    int refreshes = 0;

private:
    QHash<app::ItemRow, QJsonObject> m_texts;
};

}
