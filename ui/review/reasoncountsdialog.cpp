#include "ui/review/reasoncountsdialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/review/rejectreasons.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int shareRole = Qt::UserRole; ///< 0 to 1 of the most frequent

/// A bar behind a cell; the number beside it says the same.
class BarDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const double share = index.data(shareRole).toDouble();
        const QRect cell = option.rect.adjusted(space(1), space(1), -space(1), -space(1));
        QRect bar = cell;
        bar.setWidth(int(cell.width() * share));
        painter->fillRect(QStyle::visualRect(option.direction, cell, bar), colour(Colour::Accent, option.palette));
    }
};

}

ReasonCountsDialog::ReasonCountsDialog(const QString& projectName, QWidget* parent)
    : QDialog(parent), m_summary(new QLabel(this)), m_table(new QTableWidget(0, 3, this))
{
    setWindowTitle(tr("Why texts of %1 were rejected").arg(projectName));
    auto* whole = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setText(tr("Counting…"));
    whole->addWidget(m_summary);
    m_table->setHorizontalHeaderLabels({tr("Reason"), tr("Texts"), tr("Share")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(tr("Reasons and how often they were given"));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setItemDelegateForColumn(2, new BarDelegate(m_table));
    m_table->setColumnWidth(1, em(5));
    m_table->setColumnWidth(2, em(10));
    whole->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    whole->addWidget(buttons);
    resize(em(36), em(22));
}

void ReasonCountsDialog::setCounts(const QList<app::ReasonCount>& counts)
{
    QList<app::ReasonCount> sorted = counts;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const app::ReasonCount& one, const app::ReasonCount& other) { return one.count > other.count; });
    qint64 total = 0;
    for (const app::ReasonCount& reason : std::as_const(sorted)) {
        total += reason.count;
    }
    const QLocale locale;
    m_table->setRowCount(int(sorted.size()));
    for (int row = 0; row < int(sorted.size()); ++row) {
        const app::ReasonCount& reason = sorted.at(row);
        const QString name = reason.reason.isEmpty() ? tr("Without a reason") : reasonText(reason.reason);
        auto* text = new QTableWidgetItem(name);
        text->setData(Qt::AccessibleTextRole, tr("%1: %n text(s)", nullptr, int(reason.count)).arg(name));
        m_table->setItem(row, 0, text);
        auto* count = new QTableWidgetItem(locale.toString(reason.count));
        count->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        m_table->setItem(row, 1, count);
        auto* share = new QTableWidgetItem;
        share->setData(shareRole, double(reason.count) / double(sorted.constFirst().count));
        share->setToolTip(tr("%1 %").arg(locale.toString(100.0 * double(reason.count) / double(total), 'f', 0)));
        share->setData(Qt::AccessibleTextRole, share->toolTip());
        m_table->setItem(row, 2, share);
    }
    if (total == 0) {
        m_summary->setText(tr("No text of this project is rejected now."));
        return;
    }
    const QString first = sorted.constFirst().reason.isEmpty() ? tr("Without a reason") : reasonText(sorted.constFirst().reason);
    m_summary->setText(tr("%n text(s) are rejected now.", nullptr, int(total)) + u' '
                       + tr("Most often: %1 (%2 %).").arg(first, locale.toString(100.0 * double(sorted.constFirst().count) / double(total), 'f', 0)));
}

void ReasonCountsDialog::showError(const QString& message)
{
    m_summary->setText(tr("The reasons could not be counted. %1").arg(message));
}

QString ReasonCountsDialog::summary() const
{
    return m_summary->text();
}

}
