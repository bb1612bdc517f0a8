#include "ui/review/savedviews.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int mostViews = 200;
constexpr qsizetype longestName = 80;
constexpr qsizetype longestFilter = 4000;
constexpr qint64 largestFile = 1024 * 1024;

struct SortName {
    app::SortKey key;
    const char* name;
};
constexpr std::array sortNames = {
    SortName{app::SortKey::Queue, "queue"},
    SortName{app::SortKey::Name, "name"},
    SortName{app::SortKey::Status, "status"},
    SortName{app::SortKey::Confidence, "score"},
    SortName{app::SortKey::Findings, "findings"},
    SortName{app::SortKey::Created, "created"},
    SortName{app::SortKey::Source, "source"},
    SortName{app::SortKey::Risk, "risk"},
    SortName{app::SortKey::Changed, "changed"},
};

QString nameOf(app::SortKey key)
{
    const auto row = std::find_if(sortNames.begin(), sortNames.end(), [key](const SortName& one) { return one.key == key; });
    return QString::fromLatin1(row == sortNames.end() ? "queue" : row->name);
}

std::optional<app::SortKey> sortKeyFrom(const QString& name)
{
    const auto row = std::find_if(sortNames.begin(), sortNames.end(), [&name](const SortName& one) { return name == QLatin1StringView(one.name); });
    return row == sortNames.end() ? std::nullopt : std::optional(row->key);
}

QJsonObject toJson(const SavedView& view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("filter"), view.filter},
            {QStringLiteral("sort"), nameOf(view.sortKey)},
            {QStringLiteral("descending"), view.sortOrder == Qt::DescendingOrder}};
}

std::optional<SavedView> fromJson(const QJsonObject& json)
{
    const auto key = sortKeyFrom(json.value(QStringLiteral("sort")).toString(QStringLiteral("queue")));
    const QString name = json.value(QStringLiteral("name")).toString().simplified();
    const QString filter = json.value(QStringLiteral("filter")).toString();
    if (!key || name.isEmpty() || name.size() > longestName || filter.size() > longestFilter || filter.contains(u'\n')) {
        return std::nullopt;
    }
    return SavedView{name, filter, *key, json.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder};
}

}

QByteArray viewsAsJson(const QList<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views) {
        array.append(toJson(view));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("galley_views"), 1}, {QStringLiteral("views"), array}}).toJson();
}

Result<QList<SavedView>> viewsFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray array = object.value(QStringLiteral("views")).toArray();
    if (object.value(QStringLiteral("galley_views")).toInt() != 1 || array.size() > mostViews) {
        return failure(ErrorCode::InvalidInput, ViewsDialog::tr("This is no file with views of Galley."));
    }
    QList<SavedView> views;
    for (const QJsonValue& value : array) {
        const auto view = fromJson(value.toObject());
        if (!view) {
            return failure(ErrorCode::InvalidInput,
                           ViewsDialog::tr("A view in this file has no name or an order that is not known. Nothing was taken."));
        }
        views.append(*view);
    }
    return views;
}

QList<SavedView> savedViews(const app::Settings& settings)
{
    QList<SavedView> views;
    const QJsonArray array = QJsonDocument::fromJson(settings.value(app::Setting::ReviewViews).toByteArray()).array();
    for (const QJsonValue& value : array) {
        if (const auto view = fromJson(value.toObject())) {
            views.append(*view);
        }
    }
    return views;
}

void storeViews(app::Settings& settings, const QList<SavedView>& views)
{
    QJsonArray array;
    for (const SavedView& view : views) {
        array.append(toJson(view));
    }
    settings.setValue(app::Setting::ReviewViews, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<SavedView> withView(QList<SavedView> views, const SavedView& view)
{
    const auto same =
        std::find_if(views.begin(), views.end(), [&view](const SavedView& one) { return one.name.compare(view.name, Qt::CaseInsensitive) == 0; });
    if (same == views.end()) {
        views.append(view);
    } else {
        *same = view;
    }
    return views;
}

// --- ViewsDialog -----------------------------------------------------------------------------------------------------------------

ViewsDialog::ViewsDialog(const QList<SavedView>& views, QWidget* parent) : QDialog(parent), m_list(new QListWidget(this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Saved views"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    auto* note = new QLabel(tr("The first nine views have the keys Ctrl+1 to Ctrl+9. Only you see them."), this);
    note->setWordWrap(true);
    whole->addWidget(note);
    auto* row = new QHBoxLayout;
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    row->addWidget(m_list, 1);
    auto* side = new QVBoxLayout;
    const auto addButton = [&](const QString& text, auto act) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        side->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    m_rename = addButton(tr("&Rename"), [this] { m_list->editItem(m_list->currentItem()); });
    m_delete = addButton(tr("&Delete"), [this] { removeSelected(); });
    m_up = addButton(tr("Move &up"), [this] { move(-1); });
    m_down = addButton(tr("Move do&wn"), [this] { move(1); });
    side->addSpacing(space(3));
    addButton(tr("&Import…"), [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import views"), {}, tr("Views (*.json)"));
        if (!path.isEmpty()) {
            importFrom(path);
        }
    });
    m_export = addButton(tr("&Export…"), [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export views"), QStringLiteral("galley-views.json"), tr("Views (*.json)"));
        if (!path.isEmpty()) {
            exportTo(path);
        }
    });
    side->addStretch(1);
    row->addLayout(side);
    whole->addLayout(row, 1);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    whole->addWidget(m_message);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(buttons);
    for (const SavedView& view : views) {
        addRow(view);
    }
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::refresh);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem* item) {
        SavedView& view = m_views[item->data(Qt::UserRole).toInt()];
        const QString name = item->text().simplified().left(longestName);
        if (name.isEmpty()) {
            const QSignalBlocker quiet(m_list);
            item->setText(view.name);
        } else {
            view.name = name;
        }
    });
    refresh();
    setMinimumSize(em(34), em(24));
}

void ViewsDialog::addRow(const SavedView& view)
{
    const QSignalBlocker quiet(m_list);
    auto* item = new QListWidgetItem(view.name, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setToolTip(view.filter.isEmpty() ? tr("Every item that is not excluded") : view.filter);
    item->setData(Qt::UserRole, m_views.size());
    m_views.append(view);
}

QList<SavedView> ViewsDialog::views() const
{
    QList<SavedView> result;
    for (int row = 0; row < m_list->count(); ++row) {
        result = withView(result, m_views.at(m_list->item(row)->data(Qt::UserRole).toInt()));
    }
    return result;
}

void ViewsDialog::move(int step)
{
    const int row = m_list->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count()) {
        return;
    }
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    refresh();
}

void ViewsDialog::removeSelected()
{
    delete m_list->takeItem(m_list->currentRow());
    refresh();
}

void ViewsDialog::refresh()
{
    const int row = m_list->currentRow();
    m_rename->setEnabled(row >= 0);
    m_delete->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_export->setEnabled(m_list->count() > 0);
}

void ViewsDialog::say(const QString& text)
{
    m_message->setText(text);
}

QString ViewsDialog::message() const
{
    return m_message->text();
}

void ViewsDialog::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        say(tr("The file could not be read."));
        return;
    }
    const auto views = viewsFromJson(file.readAll());
    if (!views) {
        say(views.error().message);
        return;
    }
    for (const SavedView& view : *views) {
        for (int row = m_list->count() - 1; row >= 0; --row) {
            if (m_list->item(row)->text().compare(view.name, Qt::CaseInsensitive) == 0) {
                delete m_list->takeItem(row);
            }
        }
        addRow(view);
    }
    say(tr("%n view(s) were brought.", nullptr, int(views->size())));
    refresh();
}

void ViewsDialog::exportTo(const QString& path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(viewsAsJson(views())) >= 0 && file.commit();
    say(written ? tr("%n view(s) were written.", nullptr, m_list->count()) : tr("The file could not be written."));
}

}
