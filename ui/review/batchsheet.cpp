#include "ui/review/batchsheet.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/review/itemwords.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int mostListed = 1000;
constexpr int readAgainMs = 300;

}

QString skipText(app::Skip skip)
{
    switch (skip) {
    case app::Skip::WithoutText:
        return BatchSheet::tr("It has no text yet.");
    case app::Skip::Excluded:
        return BatchSheet::tr("It is excluded; restore it first.");
    case app::Skip::Unsettled:
        return BatchSheet::tr("Its text was changed in two places; settle it in the Sync Centre.");
    case app::Skip::EditedByHand:
        return BatchSheet::tr("Its text was typed by hand and is protected.");
    case app::Skip::Published:
        return BatchSheet::tr("It is published already and is protected.");
    case app::Skip::Gone:
        return BatchSheet::tr("It has been removed.");
    case app::Skip::Changed:
        return BatchSheet::tr("Its text was changed since.");
    }
    return {};
}

BatchSheet::BatchSheet(ReviewController& controller, std::shared_ptr<QueueTools> tools, const BatchResult& batch, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_tools(std::move(tools)), m_batch(batch), m_summary(new QLabel(this)), m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Result of the batch"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setFont(textFont(TextSize::Normal, true));
    whole->addWidget(m_summary);
    m_list->setHeaderLabels({tr("Item"), tr("Why")});
    m_list->setAccessibleName(tr("Items that were skipped or failed"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Interactive);
    m_list->setColumnWidth(0, em(20));
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    whole->addWidget(m_list, 1);
    // In the order in which they are shown: otherwise Tab walks in a circle that leaves some out.
    auto* buttons = new QDialogButtonBox(this);
    m_selectSkipped = buttons->addButton(tr("Select the &skipped ones"), QDialogButtonBox::ActionRole);
    m_selectFailed = buttons->addButton(tr("Select the &failed ones"), QDialogButtonBox::ActionRole);
    m_retry = buttons->addButton(tr("&Retry failed only"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {m_selectSkipped, m_selectFailed, m_retry}) {
        button->setAutoDefault(false);
    }
    buttons->addButton(QDialogButtonBox::Close);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_selectSkipped, &QPushButton::clicked, this, [this] {
        QList<app::ItemRow> rows;
        for (const auto& [row, skip] : std::as_const(m_batch.outcome.skippedItems)) {
            rows.append(row);
        }
        (void)m_controller.selectRows(rows);
        accept();
    });
    connect(m_selectFailed, &QPushButton::clicked, this, [this] {
        QList<app::ItemRow> rows;
        for (const app::ItemRemark& remark : std::as_const(m_report.failed)) {
            rows.append(remark.row);
        }
        (void)m_controller.selectRows(rows);
        accept();
    });
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_tools->retryFailed(m_batch.outcome.stepId) | then(this, [this](const Result<void>&) { readReport(); });
    });
    m_readAgain.setSingleShot(true);
    m_readAgain.setInterval(readAgainMs);
    connect(&m_readAgain, &QTimer::timeout, this, &BatchSheet::readReport);
    connect(&m_controller.queue(), &ReviewQueue::rowsChanged, &m_readAgain, qOverload<>(&QTimer::start));
    connect(&m_controller.queue(), &ReviewQueue::queueChanged, &m_readAgain, qOverload<>(&QTimer::start));
    showReport(app::BatchReport{{}, m_batch.outcome.changed, 0, {}});
    readReport();
    resize(em(46), em(26));
}

QString BatchSheet::summary() const
{
    return m_summary->text();
}

void BatchSheet::readReport()
{
    if (m_tools == nullptr || m_batch.outcome.stepId.isEmpty()) {
        return;
    }
    m_tools->batchReport(m_batch.outcome.stepId) | then(this, [this](const Result<app::BatchReport>& report) {
        if (report) {
            showReport(*report);
        }
    });
}

QString BatchSheet::nameOf(app::ItemRow row)
{
    const auto items = m_controller.queue().summaries({row});
    return items && !items->isEmpty() ? itemTitle(items->first()) : tr("An item that has been removed");
}

void BatchSheet::showReport(const app::BatchReport& report)
{
    m_report = report;
    const app::DecisionOutcome& outcome = m_batch.outcome;
    const QLocale locale;
    QStringList parts{tr("%1 done").arg(locale.toString(report.done + report.waiting + outcome.unchanged))};
    if (outcome.unchanged > 0) {
        parts.append(tr("%1 of them stood so already").arg(locale.toString(outcome.unchanged)));
    }
    if (report.waiting > 0) {
        parts.append(tr("%1 of them still to be sent").arg(locale.toString(report.waiting)));
    }
    parts.append(tr("%1 skipped").arg(locale.toString(outcome.skipped)));
    parts.append(tr("%1 failed").arg(locale.toString(report.failed.size())));
    m_summary->setText(parts.join(QStringLiteral(" – ")));
    m_list->clear();
    int listed = 0;
    const auto add = [&](app::ItemRow row, const QString& reason) {
        if (listed++ < mostListed) {
            auto* item = new QTreeWidgetItem(m_list, {nameOf(row), reason});
            item->setToolTip(1, reason);
        }
    };
    for (const app::ItemRemark& remark : report.failed) {
        add(remark.row, tr("Failed: %1").arg(remark.reason));
    }
    for (const auto& [row, skip] : outcome.skippedItems) {
        add(row, tr("Skipped: %1").arg(skipText(skip)));
    }
    if (listed > mostListed) {
        new QTreeWidgetItem(m_list, {tr("… and %n more", nullptr, listed - mostListed), {}});
    }
    m_selectSkipped->setEnabled(!outcome.skippedItems.isEmpty());
    m_selectFailed->setEnabled(!report.failed.isEmpty());
    m_retry->setEnabled(!report.failed.isEmpty() && m_tools != nullptr);
}

}
