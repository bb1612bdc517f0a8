#include "ui/review/replacedialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/review/itemwords.h"
#include "ui/style/galleystyle.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int typingPauseMs = 250;

/// What was written last, for as long as the program runs.
content::TextReplacement& lastReplacement()
{
    static content::TextReplacement last;
    return last;
}

QString fieldLabel(const QString& field)
{
    return field == u"name"             ? ReplaceDialog::tr("Name")
        : field == u"short_description" ? ReplaceDialog::tr("Short text")
                                        : ReplaceDialog::tr("Long text");
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ');
}

}

ReplaceDialog::ReplaceDialog(ReviewController& controller, std::shared_ptr<QueueTools> tools, QWidget* parent)
    : QDialog(parent), m_controller(controller), m_tools(std::move(tools)), m_find(new QLineEdit(this)), m_with(new QLineEdit(this)),
      m_word(new QCheckBox(tr("Whole &words"), this)), m_case(new QCheckBox(tr("Match &case"), this)),
      m_expression(new QCheckBox(tr("Regular e&xpression"), this)), m_list(new QTreeWidget(this)), m_message(new QLabel(this))
{
    const SelectionState selection = m_controller.selectionState();
    const bool many = selection.kind != SelectionKind::One;
    m_rows = many ? m_controller.selectedRows() : m_controller.model().order();
    setWindowTitle(many ? tr("Replace in the %n selected text(s)", nullptr, int(m_rows.size()))
                        : tr("Replace in the %n text(s) of this view", nullptr, int(m_rows.size())));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    auto* form = new QFormLayout;
    form->addRow(tr("&Find"), m_find);
    form->addRow(tr("&Replace with"), m_with);
    m_find->setAccessibleName(tr("Find"));
    m_with->setAccessibleName(tr("Replace with"));
    whole->addLayout(form);
    auto* options = new QHBoxLayout;
    for (QCheckBox* box : {m_word, m_case, m_expression}) {
        options->addWidget(box);
    }
    options->addSpacing(space(5));
    for (const char* field : {"name", "short_description", "description"}) {
        const QString key = QString::fromLatin1(field);
        auto* box = new QCheckBox(fieldLabel(key), this);
        box->setAccessibleDescription(tr("Whether this field is looked through"));
        options->addWidget(box);
        m_fields.append({key, box});
    }
    options->addStretch(1);
    whole->addLayout(options);
    m_list->setHeaderLabels({tr("Item"), tr("Field"), tr("Now"), tr("Then")});
    m_list->setAccessibleName(tr("Places that will be replaced"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnWidth(0, em(14));
    m_list->setColumnWidth(1, em(7));
    m_list->setColumnWidth(2, em(18));
    whole->addWidget(m_list, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(2 * fontMetrics().height());
    whole->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_replace = buttons->addButton(tr("Replace"), QDialogButtonBox::AcceptRole);
    setPrimary(m_replace);
    whole->addWidget(buttons);
    const content::TextReplacement& last = lastReplacement();
    m_find->setText(last.find);
    m_with->setText(last.replacement);
    m_word->setChecked(last.wholeWord);
    m_case->setChecked(last.matchCase);
    m_expression->setChecked(last.isExpression);
    for (const auto& [field, box] : std::as_const(m_fields)) {
        box->setChecked(last.fields.isEmpty() || last.fields.contains(field));
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::startSearch);
    }
    m_find->selectAll();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReplaceDialog::search);
    for (QLineEdit* edit : {m_find, m_with}) {
        connect(edit, &QLineEdit::textChanged, this, &ReplaceDialog::startSearch);
    }
    for (QCheckBox* box : {m_word, m_case, m_expression}) {
        connect(box, &QCheckBox::toggled, this, &ReplaceDialog::startSearch);
    }
    connect(m_list, &QTreeWidget::itemChanged, this, &ReplaceDialog::refresh);
    connect(m_replace, &QPushButton::clicked, this, &ReplaceDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    resize(em(62), em(36));
    if (!last.find.isEmpty()) {
        search();
    } else {
        m_message->setText(tr("Only what readers see is looked through; tags stay as they are."));
    }
}

ReplaceDialog::~ReplaceDialog()
{
    m_running.cancel();
}

QString ReplaceDialog::message() const
{
    return m_message->text();
}

content::TextReplacement ReplaceDialog::replacement() const
{
    content::TextReplacement result{m_find->text(), m_with->text(), m_word->isChecked(), m_case->isChecked(), m_expression->isChecked(), {}};
    for (const auto& [field, box] : m_fields) {
        if (box->isChecked()) {
            result.fields.append(field);
        }
    }
    return result;
}

void ReplaceDialog::startSearch()
{
    // What is listed is what will be replaced: as soon as the form says something else there is nothing to replace.
    ++m_request;
    m_running.cancel();
    m_preview = {};
    m_list->clear();
    m_searching = true;
    refresh();
    m_pause.start();
}

void ReplaceDialog::search()
{
    const content::TextReplacement wanted = replacement();
    lastReplacement() = wanted;
    m_pause.stop();
    m_running.cancel();
    const quint64 request = ++m_request;
    if (wanted.find.isEmpty() || wanted.fields.isEmpty()) {
        m_searching = false;
        m_message->setText(wanted.find.isEmpty() ? tr("Write what is to be found.") : tr("Choose at least one field."));
        refresh();
        return;
    }
    m_searching = true;
    m_message->setText(tr("Looking through %n text(s)…", nullptr, int(m_rows.size())));
    m_running = m_tools->preview(m_rows, wanted);
    m_running | then(this, [this, request](const Result<app::ReplacePreview>& preview) {
        if (request == m_request) {
            m_searching = false;
            showPreview(preview);
        }
    });
}

void ReplaceDialog::showPreview(const Result<app::ReplacePreview>& preview)
{
    m_list->clear();
    if (!preview) {
        m_preview = {};
        m_message->setText(preview.error().message);
        refresh();
        return;
    }
    m_preview = *preview;
    {
        const QSignalBlocker quiet(m_list);
        QList<QTreeWidgetItem*> lines;
        for (qsizetype item = 0; item < m_preview.items.size(); ++item) {
            const app::ReplacePreview::Item& one = m_preview.items.at(item);
            for (qsizetype hit = 0; hit < one.hits.size(); ++hit) {
                const content::ReplaceHit& place = one.hits.at(hit);
                auto* line = new QTreeWidgetItem({one.name,
                                                  fieldLabel(place.field),
                                                  oneLine(place.before + place.found + place.after),
                                                  oneLine(place.before + place.replacement + place.after)});
                line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
                line->setCheckState(0, Qt::Checked);
                line->setData(0, Qt::UserRole, item);
                line->setData(1, Qt::UserRole, hit);
                line->setToolTip(2, place.found);
                line->setToolTip(3, place.replacement);
                lines.append(line);
            }
        }
        m_list->addTopLevelItems(lines);
    }
    refresh();
}

qint64 ReplaceDialog::checkedHits() const
{
    qint64 count = 0;
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        count += m_list->topLevelItem(line)->checkState(0) == Qt::Checked ? 1 : 0;
    }
    return count;
}

void ReplaceDialog::refresh()
{
    const qint64 checked = checkedHits();
    m_replace->setEnabled(checked > 0 && !m_searching);
    m_replace->setText(checked > 0 ? tr("Replace %n place(s)", nullptr, int(checked)) : tr("Replace"));
    if (m_searching || m_preview.looked == 0) {
        return;
    }
    QStringList sentences;
    if (m_preview.hits == 0) {
        sentences.append(tr("Nothing was found in %n text(s).", nullptr, int(m_preview.looked)));
    } else {
        sentences.append(tr("%1 of %2 places are checked.").arg(QLocale().toString(checked), QLocale().toString(m_preview.hits)));
        const auto decided = std::count_if(m_preview.items.begin(), m_preview.items.end(), [](const app::ReplacePreview::Item& item) {
            return item.status == ItemStatus::Approved || item.status == ItemStatus::Rejected || item.status == ItemStatus::Synced;
        });
        if (decided > 0) {
            sentences.append(tr("%n decided item(s) go back to be reviewed.", nullptr, int(decided)));
        }
    }
    if (m_preview.cutOff) {
        sentences.append(tr("There are more places; replace these first."));
    }
    if (!m_preview.tooSlow.isEmpty()) {
        sentences.append(tr("The expression took too long for %n text(s), which were left out.", nullptr, int(m_preview.tooSlow.size())));
    }
    m_message->setText(sentences.join(u' '));
}

void ReplaceDialog::replace()
{
    QHash<qsizetype, QList<content::ReplaceHit>> chosen;
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        const QTreeWidgetItem* item = m_list->topLevelItem(line);
        if (item->checkState(0) == Qt::Checked) {
            const qsizetype index = item->data(0, Qt::UserRole).toLongLong();
            chosen[index].append(m_preview.items.at(index).hits.at(item->data(1, Qt::UserRole).toLongLong()));
        }
    }
    if (chosen.isEmpty() || m_searching) {
        return;
    }
    QList<app::TextChange> changes;
    for (auto item = chosen.begin(); item != chosen.end(); ++item) {
        const app::ReplacePreview::Item& one = m_preview.items.at(item.key());
        changes.append({one.row, one.content, content::TextReplacer::apply(one.content, item.value())});
    }
    const QString label = tr("Replace “%1” by “%2” in %n item(s)", nullptr, int(changes.size())).arg(m_find->text(), m_with->text());
    m_searching = true;
    refresh();
    m_message->setText(tr("Replacing…"));
    m_tools->editMany(changes, label) | then(this, [this, label](const Result<app::DecisionOutcome>& outcome) {
        m_searching = false;
        if (!outcome) {
            m_message->setText(tr("This could not be stored, and nothing was changed. %1").arg(outcome.error().message));
            refresh();
            return;
        }
        m_controller.noteBatch({app::Decision::Approve, label, {}, *outcome});
        m_controller.model().invalidateAll();
        accept();
    });
}

}
