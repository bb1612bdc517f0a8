#include "ui/review/statussegments.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include "ui/review/itemwords.h"
#include "ui/style/icons.h"

namespace galley::ui {

StatusSegments::StatusSegments(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    const auto addButton = [&] {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
        return button;
    };
    m_all = addButton();
    m_all->setToolTip(tr("Show every item that is not excluded"));
    connect(m_all, &QToolButton::clicked, this, [this] {
        write();
        Q_EMIT allRequested();
    });
    for (const auto& [value, name] : EnumNames<ItemStatus>::names) {
        const ItemStatus status = value;
        QToolButton* button = addButton();
        connect(button, &QToolButton::clicked, this, [this, status] {
            write();
            Q_EMIT statusRequested(status);
        });
        m_buttons.append({status, button});
    }
    write();
}

void StatusSegments::setTally(const app::StatusTally& tally)
{
    m_tally = tally;
    write();
}

void StatusSegments::setShown(const QList<ItemStatus>& statuses)
{
    m_shown = statuses;
    write();
}

void StatusSegments::write()
{
    const QLocale locale;
    const qint64 all = m_tally.total - m_tally.counts.value(ItemStatus::Excluded);
    m_all->setText(tr("All %1").arg(locale.toString(all)));
    m_all->setAccessibleName(tr("All: %1").arg(locale.toString(all)));
    m_all->setChecked(m_shown.isEmpty());
    for (const auto& [status, button] : m_buttons) {
        const qint64 count = m_tally.counts.value(status);
        const QString word = asHeading(statusWord(status));
        button->setIcon(statusIcon(status));
        button->setText(tr("%1 %2", "status, how many").arg(word, locale.toString(count)));
        button->setAccessibleName(tr("%1: %2", "status, how many").arg(word, locale.toString(count)));
        button->setToolTip(tr("Show only what is %1").arg(statusWord(status)));
        button->setChecked(m_shown.contains(status));
        // Rare states are shown only while there are any; the common ones keep their place.
        const bool common =
            status != ItemStatus::Synced && status != ItemStatus::Excluded && status != ItemStatus::Flagged && status != ItemStatus::Generated;
        button->setVisible(common || count > 0 || button->isChecked());
    }
}

void StatusSegments::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        write();
    }
}

}
