#include "ui/review/columnsdialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/review/itemlistmodel.h"
#include "ui/review/itemtable.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int columnRole = Qt::UserRole;

}

ColumnsDialog::ColumnsDialog(ItemTable& table, QWidget* parent)
    : QDialog(parent), m_table(table), m_list(new QListWidget(this)), m_up(new QPushButton(tr("Move &up"), this)),
      m_down(new QPushButton(tr("Move &down"), this))
{
    setWindowTitle(tr("Columns"));
    auto* whole = new QVBoxLayout(this);
    auto* text = new QLabel(tr("The table shows the columns that are ticked, in this order."), this);
    text->setWordWrap(true);
    whole->addWidget(text);
    auto* row = new QHBoxLayout;
    m_list->setAccessibleName(tr("Columns of the table"));
    row->addWidget(m_list, 1);
    auto* side = new QVBoxLayout;
    auto* reset = new QPushButton(tr("&First columns"), this);
    for (QPushButton* button : {m_up, m_down, reset}) {
        button->setAutoDefault(false);
        side->addWidget(button);
    }
    side->addStretch(1);
    row->addLayout(side);
    whole->addLayout(row, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    whole->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::showButtons);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] {
        m_table.resetColumns();
        fill(ItemListModel::Status);
    });
    resize(em(24), em(20));
    fill(ItemListModel::Status);
}

void ColumnsDialog::fill(int column)
{
    m_filling = true;
    m_list->clear();
    const QHeaderView* header = m_table.horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int logical = header->logicalIndex(place);
        auto* line = new QListWidgetItem(m_table.model()->headerData(logical, Qt::Horizontal).toString(), m_list);
        line->setData(columnRole, logical);
        line->setCheckState(header->isSectionHidden(logical) ? Qt::Unchecked : Qt::Checked);
        if (logical == ItemListModel::Name) {
            line->setFlags(line->flags() & ~Qt::ItemIsUserCheckable); // an item without its name is none
        }
        if (logical == column) {
            m_list->setCurrentItem(line);
        }
    }
    m_filling = false;
    showButtons();
}

void ColumnsDialog::apply()
{
    if (m_filling) {
        return;
    }
    for (int place = 0; place < m_list->count(); ++place) {
        const QListWidgetItem* line = m_list->item(place);
        m_table.setColumnShown(line->data(columnRole).toInt(), line->checkState() == Qt::Checked);
    }
}

void ColumnsDialog::move(int step)
{
    const int from = m_list->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_list->count()) {
        return;
    }
    const int column = m_list->currentItem()->data(columnRole).toInt();
    m_table.horizontalHeader()->moveSection(from, to);
    fill(column);
}

void ColumnsDialog::showButtons()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

}
