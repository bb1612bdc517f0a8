#include "ui/commands/keysdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "app/settings.h"
#include "ui/commands/keymap.h"
#include "ui/commands/keyrecorder.h"
#include "ui/style/galleystyle.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr qint64 mostBytesRead = qint64(1024) * 1024;

QString keysText(const QList<QKeySequence>& sequences)
{
    QStringList texts;
    for (const QKeySequence& sequence : sequences) {
        texts.append(sequence.toString(QKeySequence::NativeText));
    }
    return texts.join(QStringLiteral("   "));
}

}

KeysDialog::KeysDialog(CommandRegistry& registry, app::Settings* settings, QWidget* parent)
    : QDialog(parent), m_registry(registry), m_settings(settings)
{
    setWindowTitle(tr("Change the keys"));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(3));
    whole->addWidget(makeList(), 1);
    whole->addWidget(makeEditor());
    whole->addWidget(makeFoot());
    connect(&m_registry, &CommandRegistry::changed, this, &KeysDialog::fill);
    resize(em(52), em(40));
    fill();
    m_list->setCurrentIndex(m_shown->index(0, 0));
    showCommand();
    m_search->setFocus();
}

QWidget* KeysDialog::makeList()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    m_search = new QLineEdit(box);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setAccessibleName(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    top->addWidget(m_search, 1);
    auto* label = new QLabel(tr("&Set of keys:"), box);
    m_presets = new QComboBox(box);
    for (const KeyPreset& preset : keyPresets()) {
        m_presets->addItem(presetName(preset), QString::fromLatin1(preset.id));
        m_presets->setItemData(m_presets->count() - 1, presetTip(preset), Qt::ToolTipRole);
    }
    m_presets->addItem(tr("My own"), QString());
    m_presets->setAccessibleName(tr("Set of keys"));
    label->setBuddy(m_presets);
    top->addWidget(label);
    top->addWidget(m_presets);
    layout->addLayout(top);

    m_model = new QStandardItemModel(0, 3, this);
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("Menu")});
    m_shown = new QSortFilterProxyModel(this);
    m_shown->setSourceModel(m_model);
    m_shown->setFilterKeyColumn(-1);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QTreeView(box);
    m_list->setModel(m_shown);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_shown->setFilterFixedString(text);
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_shown->index(0, 0));
        }
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_presets, &QComboBox::activated, this, [this](int index) { usePreset(m_presets->itemData(index).toString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysDialog::showCommand);
    connect(m_list, &QTreeView::activated, this, [this] { m_recorder->setFocus(); });
    return box;
}

QWidget* KeysDialog::makeEditor()
{
    m_editor = new QWidget(this);
    auto* layout = new QVBoxLayout(m_editor);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel(m_editor);
    m_title->setFont(textFont(TextSize::Normal, true));
    m_title->setTextFormat(Qt::PlainText);
    layout->addWidget(m_title);
    m_present = new QWidget(m_editor);
    m_presentRow = new QHBoxLayout(m_present);
    m_presentRow->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_present);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&New key:"), m_editor);
    m_recorder = new KeyRecorder(m_editor);
    label->setBuddy(m_recorder);
    m_twoKeys = new QCheckBox(tr("&Two keys, one after the other"), m_editor);
    m_add = new QPushButton(tr("&Add this key"), m_editor);
    m_add->setAutoDefault(false);
    m_resetOne = new QPushButton(tr("&Reset this command"), m_editor);
    m_resetOne->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_recorder, 1);
    row->addWidget(m_twoKeys);
    row->addWidget(m_add);
    row->addWidget(m_resetOne);
    layout->addLayout(row);
    m_message = new QLabel(m_editor);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_message->setMinimumHeight(2 * QFontMetrics(textFont(TextSize::Normal)).lineSpacing());
    layout->addWidget(m_message);
    connect(m_recorder, &KeyRecorder::sequenceChanged, this, &KeysDialog::showKey);
    connect(m_twoKeys, &QCheckBox::toggled, m_recorder, &KeyRecorder::setTwoKeys);
    connect(m_add, &QPushButton::clicked, this, &KeysDialog::addKey);
    connect(m_resetOne, &QPushButton::clicked, this, [this] {
        const QString id = selectedCommand();
        KeyMap changes = m_registry.changedKeys();
        changes.remove(id);
        m_registry.setChangedKeys(changes);
        // A key that went elsewhere meanwhile comes back, and is taken from there.
        for (const QKeySequence& key : m_registry.defaultKeysOf(id)) {
            if (!m_registry.rivals(id, key).isEmpty()) {
                giveKey(m_registry, id, key);
            }
        }
        say(tr("This command has its first keys again."));
    });
    return m_editor;
}

QWidget* KeysDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_letters = new QCheckBox(tr("&Letters are commands: plain letters act while a list or a text to be read has the focus"), foot);
    m_letters->setChecked(m_settings == nullptr || m_settings->value(app::Setting::LetterKeys).toBool());
    m_letters->setVisible(m_settings != nullptr);
    layout->addWidget(m_letters);
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& text, auto act) {
        auto* button = new QPushButton(text, foot);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    row->addWidget(addButton(tr("&Import…"), [this] { askForFile(true); }));
    row->addWidget(addButton(tr("&Export…"), [this] { askForFile(false); }));
    row->addWidget(addButton(tr("Reset a&ll…"), [this] { askToResetAll(); }));
    row->addStretch(1);
    auto* close = addButton(tr("&Close"), [this] { accept(); });
    setPrimary(close);
    row->addWidget(close);
    layout->addLayout(row);
    connect(m_letters, &QCheckBox::toggled, this, [this](bool on) { m_settings->setValue(app::Setting::LetterKeys, on); });
    return foot;
}

// --- what is shown ---------------------------------------------------------------------------------------------------------------

void KeysDialog::fill()
{
    const QString selected = selectedCommand();
    const QList<Command>& commands = m_registry.commands();
    if (m_model->rowCount() != commands.size()) {
        m_model->setRowCount(0);
        for (qsizetype at = 0; at < commands.size(); ++at) {
            m_model->appendRow({new QStandardItem, new QStandardItem, new QStandardItem});
        }
    }
    for (int at = 0; at < int(commands.size()); ++at) {
        const Command& command = commands.at(at);
        const QString id = QString::fromLatin1(command.id);
        const QString text = m_registry.textOf(command);
        const QList<QKeySequence> sequences = m_registry.chosenKeysOf(id);
        const bool changed = sequences != command.keys;
        QFont font = textFont(TextSize::Normal, changed);
        m_model->item(at, 0)->setText(text);
        m_model->item(at, 0)->setData(id, idRole);
        m_model->item(at, 0)->setToolTip(CommandRegistry::tipText(command));
        m_model->item(at, 1)->setText(keysText(sequences));
        m_model->item(at, 1)->setFont(font);
        m_model->item(at, 1)->setToolTip(changed ? tr("You changed these keys.") : QString());
        m_model->item(at, 2)->setText(CommandRegistry::menuTitle(command.menu).remove(u'&'));
        QString spoken = sequences.isEmpty() ? tr("%1, no key", "command in the list of keys").arg(text)
                                             : tr("%1, %2", "command in the list of keys, its keys").arg(text, keysText(sequences));
        if (changed) {
            spoken = tr("%1, changed", "command and keys that the user changed").arg(spoken);
        }
        m_model->item(at, 0)->setData(spoken, Qt::AccessibleTextRole);
    }
    if (!selected.isEmpty()) {
        selectCommand(selected);
    }
    showPreset();
    showCommand();
}

void KeysDialog::showPreset()
{
    const KeyPreset* used = presetInUse(m_registry);
    const int index = used == nullptr ? m_presets->count() - 1 : m_presets->findData(QString::fromLatin1(used->id));
    m_presets->setCurrentIndex(index);
    m_presets->setToolTip(used == nullptr ? tr("You changed some keys.") : presetTip(*used));
}

QString KeysDialog::selectedCommand() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.siblingAtColumn(0).data(idRole).toString() : QString();
}

void KeysDialog::selectCommand(const QString& id)
{
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        if (m_shown->index(row, 0).data(idRole).toString() == id) {
            m_list->setCurrentIndex(m_shown->index(row, 0));
            return;
        }
    }
}

QStringList KeysDialog::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_shown->rowCount(); ++row) {
        ids.append(m_shown->index(row, 0).data(idRole).toString());
    }
    return ids;
}

QString KeysDialog::message() const
{
    return m_message->text();
}

void KeysDialog::showCommand()
{
    const QString id = selectedCommand();
    m_editor->setEnabled(!id.isEmpty());
    const QWidget* focused = focusWidget();
    const bool hadFocus = focused != nullptr && m_present->isAncestorOf(focused);
    while (QLayoutItem* old = m_presentRow->takeAt(0)) {
        if (old->widget() != nullptr) {
            old->widget()->hide();
            old->widget()->deleteLater();
        }
        delete old;
    }
    if (hadFocus) {
        m_recorder->setFocus(); // the button that was pressed has gone
    }
    const QString name = m_list->currentIndex().siblingAtColumn(0).data().toString();
    const QList<QKeySequence> sequences = m_registry.chosenKeysOf(id);
    m_title->setText(id.isEmpty() ? tr("No command is selected.") : tr("Keys of “%1”").arg(name));
    if (sequences.isEmpty()) {
        m_presentRow->addWidget(new QLabel(tr("This command has no key. It is found in menus and by its name."), m_present));
    }
    for (const QKeySequence& sequence : sequences) {
        auto* button =
            new QPushButton(tr("Remove %1").arg(sequence.toString(QKeySequence::NativeText).replace(u'&', QStringLiteral("&&"))), m_present);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, id, sequence] {
            QList<QKeySequence> rest = m_registry.chosenKeysOf(id);
            rest.removeAll(sequence);
            m_registry.setKeys(id, rest);
        });
        m_presentRow->addWidget(button);
    }
    m_presentRow->addStretch(1);
    m_resetOne->setEnabled(!id.isEmpty() && sequences != m_registry.defaultKeysOf(id));
    m_recorder->clearSequence();
}

void KeysDialog::showKey()
{
    const QKeySequence key = m_recorder->sequence();
    const QString id = selectedCommand();
    m_add->setText(tr("&Add this key"));
    if (key.isEmpty() || id.isEmpty()) {
        m_add->setEnabled(false);
        say({});
        return;
    }
    if (m_twoKeys->isChecked() && key.count() < 2) {
        m_add->setEnabled(false);
        say(tr("Press the second key."));
        return;
    }
    const QString problem = keyProblem(m_registry, id, key);
    const QString warning = keyWarning(m_registry, id, key);
    m_add->setEnabled(problem.isEmpty());
    if (!problem.isEmpty()) {
        say(problem, true);
    } else if (m_registry.chosenKeysOf(id).contains(key)) {
        m_add->setEnabled(false);
        say(tr("The command has this key already."));
    } else {
        if (!m_registry.rivals(id, key).isEmpty()) {
            m_add->setText(tr("T&ake this key"));
        }
        say(warning.isEmpty() ? tr("Nothing else has this key.") : warning, !warning.isEmpty());
    }
}

void KeysDialog::say(const QString& text, bool wrong)
{
    m_message->setText(text);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, colour(wrong ? Colour::WarningText : Colour::TextMuted, palette()));
    m_message->setPalette(colours);
    if (!text.isEmpty()) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

// --- what is done ----------------------------------------------------------------------------------------------------------------

void KeysDialog::addKey()
{
    const QKeySequence key = m_recorder->sequence();
    const QString id = selectedCommand();
    if (key.isEmpty() || id.isEmpty() || !keyProblem(m_registry, id, key).isEmpty()) {
        return;
    }
    giveKey(m_registry, id, key);
    say(tr("%1 belongs to this command now.").arg(key.toString(QKeySequence::NativeText)));
    m_list->setFocus();
}

void KeysDialog::usePreset(const QString& id)
{
    for (const KeyPreset& preset : keyPresets()) {
        if (id == QLatin1StringView(preset.id)) {
            m_registry.setChangedKeys(changesOf(preset, m_registry));
            say(presetTip(preset));
            return;
        }
    }
    showPreset(); // "My own" is what one has after changing something; it cannot be chosen
}

void KeysDialog::askForFile(bool importing)
{
    auto* dialog = new QFileDialog(this, importing ? tr("Read keys from a file") : tr("Write the keys to a file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(tr("Keys (*.json)"));
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setFileMode(importing ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setAcceptMode(importing ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    if (!importing) {
        dialog->selectFile(QStringLiteral("galley-keys.json"));
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, importing](const QString& name) { importing ? importFrom(name) : exportTo(name); });
    dialog->open();
}

void KeysDialog::importFrom(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        say(tr("The file could not be read. %1").arg(file.errorString()), true);
        return;
    }
    const auto wanted = keysFromJson(file.read(mostBytesRead));
    if (!wanted) {
        say(wanted.error().message, true);
        return;
    }
    int dropped = 0;
    m_registry.setChangedKeys(usableKeys(*wanted, m_registry, &dropped));
    const QString read = tr("The keys of %n command(s) were read.", nullptr, int(wanted->size()));
    say(dropped == 0 ? read : tr("%1 %2", "two sentences").arg(read, tr("%n of the keys could not be used here.", nullptr, dropped)), dropped > 0);
}

void KeysDialog::exportTo(const QString& fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(keysAsJson(m_registry.changedKeys())) < 0 || !file.commit()) {
        say(tr("The file could not be written. %1").arg(file.errorString()), true);
        return;
    }
    say(tr("The keys were written to the file."));
}

void KeysDialog::askToResetAll()
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Reset all keys"), tr("Give every command its first keys again?"), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Keys that you changed are lost, unless you have exported them."));
    const QPushButton* reset = question->addButton(tr("Reset all"), QMessageBox::DestructiveRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(reset, &QPushButton::clicked, this, [this] {
        m_registry.setChangedKeys({});
        say(tr("Every command has its first keys again."));
    });
    question->open();
}

}
