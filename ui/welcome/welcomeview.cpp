#include "ui/welcome/welcomeview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/sync/syncwords.h"
#include "ui/welcome/doorbutton.h"

namespace galley::ui {

WelcomeView::WelcomeView(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(tr("Welcome to Galley"), this)),
      m_promise(new QLabel(tr("You can connect any time; nothing you do here gets lost."), this)),
      m_sample(new DoorButton(icons::sample, tr("Try with the sample shop"),
                              tr("200 products with generated texts, some with planted faults. Nothing to set up."), this)),
      m_local(new DoorButton(icons::computer, tr("Work on this computer"),
                             tr("Bring your own list of products and make texts from it. No account is needed."), this)),
      m_server(new DoorButton(icons::server, tr("Connect to a server"), tr("Sign in to work with your team."), this)), m_busy(new QProgressBar(this)),
      m_message(new QLabel(this)), m_knownTitle(new QLabel(tr("Open again"), this)), m_known(new QListWidget(this)),
      m_back(new QPushButton(tr("Back"), this))
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space(6), space(6), space(6), space(6));
    auto* column = new QWidget(this);
    column->setFixedWidth(em(36));
    auto* whole = new QVBoxLayout(column);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space(2));
    whole->addWidget(m_title);
    whole->addWidget(m_promise);
    whole->addSpacing(space(3));
    whole->addWidget(m_sample);
    whole->addWidget(m_local);
    whole->addWidget(m_server);
    // The line under the doors is always there, so that what appears in it moves nothing.
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setFixedHeight(space(1));
    m_busy->setAccessibleName(tr("Busy"));
    QSizePolicy stays = m_busy->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(stays);
    m_busy->hide();
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(QFontMetrics(textFont(TextSize::Normal)).height() * 2);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    whole->addWidget(m_busy);
    whole->addWidget(m_message);
    m_knownTitle->setBuddy(m_known);
    m_known->setAccessibleName(tr("Workspaces to open again"));
    m_known->setFrameShape(QFrame::StyledPanel);
    m_known->setUniformItemSizes(true);
    m_known->setMaximumHeight(em(9));
    m_known->setIconSize(QSize(em(1), em(1)));
    whole->addWidget(m_knownTitle);
    whole->addWidget(m_known);
    auto* backRow = new QHBoxLayout;
    backRow->addWidget(m_back);
    backRow->addStretch();
    whole->addLayout(backRow);
    m_back->hide();
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(column);
    centred->addStretch();
    outer->addStretch(2);
    outer->addLayout(centred);
    outer->addStretch(3);

    setFocusProxy(m_sample);
    connect(m_sample, &QAbstractButton::clicked, this, &WelcomeView::sampleChosen);
    connect(m_local, &QAbstractButton::clicked, this, &WelcomeView::localChosen);
    connect(m_server, &QAbstractButton::clicked, this, &WelcomeView::serverChosen);
    connect(m_known, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { chooseKnown(m_known->row(item)); });
    connect(static_cast<QPushButton*>(m_back), &QPushButton::clicked, this, &WelcomeView::backChosen);
    setKnown({});
    applyFonts();
}

void WelcomeView::setKnown(const QList<app::WorkspaceInfo>& known)
{
    m_infos = known;
    m_known->clear();
    for (const app::WorkspaceInfo& info : known) {
        const char* name = info.kind == app::WorkspaceKind::Sample ? icons::sample
            : info.kind == app::WorkspaceKind::Local               ? icons::computer
                                                                   : icons::server;
        const QString text = info.lastOpened.isValid() ? tr("%1 – last opened %2").arg(info.title, momentText(info.lastOpened)) : info.title;
        auto* item = new QListWidgetItem(icon(name), text, m_known);
        item->setSizeHint(QSize(em(10), em(1.9)));
        item->setToolTip(info.title);
    }
    m_knownTitle->setVisible(!known.isEmpty());
    m_known->setVisible(!known.isEmpty());
    if (!known.isEmpty()) {
        m_known->setCurrentRow(0);
        m_known->setFixedHeight(std::min<int>(static_cast<int>(known.size()), 4) * em(1.9) + 2 * m_known->frameWidth());
    }
}

void WelcomeView::setBusy(const QString& text)
{
    const bool busy = !text.isEmpty();
    for (QWidget* control : std::initializer_list<QWidget*>{m_sample, m_local, m_server, m_known, m_back}) {
        control->setEnabled(!busy);
    }
    m_busy->setVisible(busy);
    m_message->setText(text);
    if (!busy) {
        m_sample->setFocus();
    }
}

void WelcomeView::setError(const QString& text)
{
    m_message->setText(text);
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, colour(text.isEmpty() ? Colour::TextMuted : Colour::StatusRejected, palette()));
    m_message->setPalette(ink);
}

void WelcomeView::setCanGoBack(bool can)
{
    m_back->setVisible(can);
}

void WelcomeView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyFonts();
    }
}

void WelcomeView::focusInEvent(QFocusEvent*)
{
    m_sample->setFocus();
}

void WelcomeView::keyPressEvent(QKeyEvent* event)
{
    QWidget* const stops[] = {m_sample, m_local, m_server};
    const auto* at = std::find(std::begin(stops), std::end(stops), focusWidget());
    if (event->key() == Qt::Key_Escape && m_back->isVisible()) {
        Q_EMIT backChosen();
    } else if (event->key() == Qt::Key_Down && at != std::end(stops) && std::next(at) != std::end(stops)) {
        (*std::next(at))->setFocus(Qt::TabFocusReason);
    } else if (event->key() == Qt::Key_Down && at == std::prev(std::end(stops)) && m_known->isVisible()) {
        m_known->setFocus(Qt::TabFocusReason);
    } else if (event->key() == Qt::Key_Up && at != std::end(stops) && at != std::begin(stops)) {
        (*std::prev(at))->setFocus(Qt::TabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WelcomeView::chooseKnown(int row)
{
    if (row >= 0 && row < m_infos.size()) {
        Q_EMIT knownChosen(m_infos[row]);
    }
}

void WelcomeView::applyFonts()
{
    m_title->setFont(textFont(TextSize::Title));
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colour(Colour::TextMuted, palette()));
    m_promise->setPalette(muted);
    m_knownTitle->setFont(textFont(TextSize::Normal, true));
}

}
