#include "ui/review/findingspanel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "models/content/quality.h"
#include "ui/style/icons.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

const char* severityIcon(content::Finding::Severity severity)
{
    switch (severity) {
    case content::Finding::Severity::Error:
        return icons::error;
    case content::Finding::Severity::Warning:
        return icons::warning;
    case content::Finding::Severity::Info:
        return icons::information;
    }
    return icons::warning;
}

QString severityWord(content::Finding::Severity severity)
{
    switch (severity) {
    case content::Finding::Severity::Error:
        return FindingsPanel::tr("Error");
    case content::Finding::Severity::Warning:
        return FindingsPanel::tr("Warning");
    case content::Finding::Severity::Info:
        return FindingsPanel::tr("Note");
    }
    return {};
}

QString fieldWord(const QString& key)
{
    if (key == u"name") {
        return FindingsPanel::tr("name");
    }
    return key == u"short_description" ? FindingsPanel::tr("short text") : key == u"description" ? FindingsPanel::tr("long text") : key;
}

/// What F would do, in words.
QString patchText(const content::Finding& finding)
{
    if (!finding.patch) {
        return {};
    }
    constexpr qsizetype longest = 60;
    QString patch = *finding.patch;
    if (patch.size() > longest) {
        patch = patch.left(longest) + QChar(0x2026);
    }
    if (patch.trimmed().isEmpty()) {
        return patch.isEmpty() ? FindingsPanel::tr("Repair: take it out") : FindingsPanel::tr("Repair: one space");
    }
    return FindingsPanel::tr("Repair: “%1”").arg(patch);
}

}

QString findingText(const content::Finding& finding)
{
    for (const content::FindingSentence& sentence : content::findingSentences()) {
        if (finding.code == QLatin1StringView(sentence.code)) {
            const QString text = QCoreApplication::translate("Findings", sentence.text);
            switch (finding.arguments.size()) { // all at once: what is put in may hold a %1 of its own
            case 1:
                return text.arg(finding.arguments.at(0));
            case 2:
                return text.arg(finding.arguments.at(0), finding.arguments.at(1));
            case 3:
                return text.arg(finding.arguments.at(0), finding.arguments.at(1), finding.arguments.at(2));
            default:
                return text;
            }
        }
    }
    return finding.reason;
}

FindingsPanel::FindingsPanel(ReviewController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_title(new QLabel(this)), m_list(new QListWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setFont(textFont(TextSize::Normal, true));
    m_title->setContentsMargins(space(4), space(2), space(4), space(1));
    m_list->setAccessibleName(tr("Findings in the text"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setSpacing(1);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &FindingsPanel::currentChanged);
    connect(m_list, &QListWidget::itemClicked, this, &FindingsPanel::currentChanged);
    connect(&m_controller, &ReviewController::acted, this, [this](const ActReport& report) {
        if (m_port != nullptr && (report.kind == ActReport::Kind::Undone || report.kind == ActReport::Kind::Redone)) {
            m_port->refresh(m_controller.query().projectId);
        }
    });
    connect(&m_controller, &ReviewController::failed, this, [this] { m_waiting.clear(); });
}

void FindingsPanel::setPort(std::shared_ptr<FindingsPort> port, std::function<QString()> view)
{
    m_port = std::move(port);
    m_view = std::move(view);
    if (m_port != nullptr) {
        connect(m_port.get(), &FindingsPort::changed, this, &FindingsPanel::check);
    }
}

void FindingsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        && m_list != nullptr) {
        fillList();
    }
}

// --- what is shown ---------------------------------------------------------------------------------------------------------------

void FindingsPanel::setItem(const std::optional<app::ItemDetail>& detail)
{
    const bool sameItem = m_detail && detail && m_detail->summary.id == detail->summary.id;
    const bool sameTexts = sameItem && m_detail->generatedContent == detail->generatedContent && m_detail->findings == detail->findings;
    m_detail = detail;
    if (!sameItem) {
        m_waiting.clear();
    }
    if (!sameTexts || m_port == nullptr) {
        app::ItemChecks stored;
        for (const content::Finding& finding : detail ? detail->findings : QList<content::Finding>()) {
            stored.findings.append({finding, app::Ignored::No});
        }
        // The stored findings of an item that was just changed are those of the former text: the fuller ones follow in a moment.
        if (!sameItem || m_port == nullptr) {
            m_checks = stored;
            const QSignalBlocker quiet(m_list);
            m_list->setCurrentRow(-1);
        }
    }
    fillList();
    const bool wasShown = std::exchange(m_isShown, false);
    if (sameTexts && wasShown) {
        announce(); // nothing about the text has changed, so that nothing flickers
    }
    check();
}

void FindingsPanel::check()
{
    // The panel itself hides while there is nothing to show.
    if (m_port == nullptr || !m_detail || !parentWidget()->isVisible()) {
        m_checking = false;
        return;
    }
    const quint64 request = ++m_request;
    m_checking = true;
    m_port->check(m_controller.query().projectId, *m_detail, m_view ? m_view() : QString())
        | then(this, [this, request](const Result<app::ItemChecks>& checks) {
              if (request != m_request) {
                  return;
              }
              m_checking = false;
              if (checks) {
                  show(*checks);
              }
              runWaiting();
          });
}

void FindingsPanel::show(const app::ItemChecks& checks)
{
    app::ItemChecks sorted = checks;
    std::stable_partition(
        sorted.findings.begin(), sorted.findings.end(), [](const app::ShownFinding& one) { return one.ignored == app::Ignored::No; });
    if (m_isShown && sorted == m_checks) {
        return;
    }
    m_checks = sorted;
    fillList();
    announce();
}

void FindingsPanel::announce()
{
    m_isShown = true;
    app::ItemDetail detail = *m_detail;
    detail.findings.clear();
    for (const app::ShownFinding& shown : std::as_const(m_checks.findings)) {
        if (shown.ignored == app::Ignored::No) {
            detail.findings.append(shown.finding);
        }
    }
    Q_EMIT checked(detail, m_checks);
    Q_EMIT currentChanged();
}

void FindingsPanel::fillList()
{
    const QSignalBlocker quiet(m_list);
    const int present = m_list->currentRow();
    m_list->clear();
    int number = 0;
    for (const app::ShownFinding& shown : std::as_const(m_checks.findings)) {
        const content::Finding& finding = shown.finding;
        const bool open = shown.ignored == app::Ignored::No;
        QString text = open ? tr("[%1] %2 in the %3: %4", "number, severity, field, reason")
                                  .arg(QString::number(++number), severityWord(finding.severity), fieldWord(finding.field), findingText(finding))
                            : tr("Ignored: %1").arg(findingText(finding));
        const QString patch = patchText(finding);
        if (open && !patch.isEmpty()) {
            text = tr("%1 %2", "finding, its repair").arg(text, patch);
        }
        auto* line = new QListWidgetItem(icon(open ? severityIcon(finding.severity) : icons::information), text, m_list);
        if (!open) {
            QFont font = m_list->font();
            font.setStrikeOut(true);
            line->setFont(font);
            line->setForeground(colour(Colour::TextMuted, palette()));
            line->setToolTip(shown.ignored == app::Ignored::This ? tr("You ignored this finding. Undo shows it again.")
                                                                 : tr("You ignore findings of this kind in this view. Undo shows them again."));
        } else if (finding.evidence) {
            line->setToolTip(tr("Compare with the fact %1").arg(*finding.evidence));
        }
    }
    m_list->setCurrentRow(std::min(present, m_list->count() - 1));
    const int ignored = int(m_checks.findings.size()) - number;
    const QString open = tr("%n finding(s)", nullptr, number);
    m_title->setText(ignored == 0 ? open : tr("%1, %2", "findings, ignored findings").arg(open, tr("%n ignored", nullptr, ignored)));
    setVisible(!m_checks.findings.isEmpty());
    // Room for up to four findings; more are scrolled to.
    const int line = QFontMetrics(m_list->font()).height() + space(2);
    m_list->setFixedHeight(std::min<int>(4, int(m_checks.findings.size()) + 1) * line + space(2));
}

std::optional<app::ShownFinding> FindingsPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_checks.findings.size() ? std::optional(m_checks.findings.at(row)) : std::nullopt;
}

int FindingsPanel::currentOpen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_checks.openCount() ? row : -1;
}

void FindingsPanel::step(int step)
{
    const int count = m_list->count();
    if (count == 0) {
        Q_EMIT said(tr("There are no findings in this text."));
        return;
    }
    const int present = m_list->currentRow();
    m_list->setCurrentRow(present < 0 ? (step > 0 ? 0 : count - 1) : std::clamp(present + step, 0, count - 1));
    Q_EMIT currentChanged();
}

// --- acts ------------------------------------------------------------------------------------------------------------------------

/// Nothing is settled that was not looked at: without a current finding the key leads to the first one.
bool FindingsPanel::goToFirst()
{
    if (m_list->currentRow() >= 0) {
        return false;
    }
    step(1);
    if (m_list->count() > 0) {
        Q_EMIT said(tr("This is the first finding. The same key again settles it."));
    }
    return true;
}

/// A key that comes while the text is being changed or checked means what will be shown then.
void FindingsPanel::whenReady(std::function<void()> act)
{
    m_waiting.push_back(std::move(act));
    runWaiting();
}

void FindingsPanel::runWaiting()
{
    while (!m_waiting.empty() && !m_checking && !m_controller.isBusy()) {
        const std::function<void()> act = std::move(m_waiting.front());
        m_waiting.pop_front();
        act();
    }
}

void FindingsPanel::edit(const QList<content::Finding>& findings)
{
    const app::Patched patched = app::applyPatches(m_detail->generatedContent, findings);
    if (patched.applied > 0) {
        m_checking = m_port != nullptr; // what follows waits for the checks of the new text
        m_controller.edit(m_detail->summary.row, patched.texts, false);
    }
}

void FindingsPanel::applyCurrent()
{
    whenReady([this] {
        if (!m_detail || goToFirst()) {
            return;
        }
        const auto shown = current();
        if (!shown || shown->ignored != app::Ignored::No) {
            Q_EMIT said(tr("No finding is chosen."));
        } else if (!shown->finding.patch) {
            Q_EMIT said(tr("This finding has no repair. It needs your own words."));
        } else {
            edit({shown->finding});
        }
    });
}

void FindingsPanel::applySafe()
{
    whenReady([this] {
        QList<content::Finding> safe;
        for (const app::ShownFinding& shown : std::as_const(m_checks.findings)) {
            if (shown.ignored == app::Ignored::No && content::isSafePatch(shown.finding)) {
                safe.append(shown.finding);
            }
        }
        if (!m_detail || safe.isEmpty()) {
            Q_EMIT said(tr("There is no repair here that is safe without looking."));
        } else {
            edit(safe);
        }
    });
}

void FindingsPanel::ignoreCurrent()
{
    whenReady([this] {
        if (m_port == nullptr || !m_detail || goToFirst()) {
            return;
        }
        const auto shown = current();
        if (!shown || shown->ignored != app::Ignored::No) {
            Q_EMIT said(tr("No finding is chosen."));
            return;
        }
        m_checking = true;
        m_controller.perform(
            [this, detail = *m_detail, finding = shown->finding] { return m_port->ignore(m_controller.query().projectId, detail, finding); },
            tr("Ignored: %1").arg(findingText(shown->finding)));
    });
}

void FindingsPanel::ignoreKind()
{
    whenReady([this] {
        if (m_port == nullptr || !m_detail || goToFirst()) {
            return;
        }
        const auto shown = current();
        if (!shown || shown->ignored != app::Ignored::No) {
            Q_EMIT said(tr("No finding is chosen."));
            return;
        }
        m_checking = true;
        m_controller.perform(
            [this, detail = *m_detail, finding = shown->finding, view = m_view ? m_view() : QString()] {
                return m_port->ignoreKind(m_controller.query().projectId, detail, finding, view);
            },
            tr("Findings of this kind are ignored in this view."));
    });
}

}
