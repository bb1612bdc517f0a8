#include "ui/exporting/exportdialog.h"

#include <QButtonGroup>
#include <QDate>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/style/galleystyle.h"
#include "ui/style/platformname.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(textFont(TextSize::Normal, true));
    return label;
}

}

ExportDialog::ExportDialog(std::shared_ptr<Exporter> exporter, app::Settings* settings, ExportTarget target, QWidget* parent)
    : QDialog(parent), m_exporter(std::move(exporter)), m_settings(settings), m_target(std::move(target))
{
    setWindowTitle(tr("Export texts"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(3));
    whole->addWidget(makeScope());
    whole->addWidget(makeFormat());
    whole->addWidget(makeFile());
    m_message = new QLabel(this);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMinimumHeight(2 * fontMetrics().height() + space(1));
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    whole->addWidget(m_message);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The file is being written"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    whole->addWidget(m_progress);
    whole->addStretch(1);
    auto* buttons = new QDialogButtonBox(this);
    m_folder = buttons->addButton(tr("Show in folder"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_run = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    setPrimary(m_run);
    m_folder->hide(); // the box shows what is added to it
    whole->addWidget(buttons);
    connect(m_run, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(
        m_folder, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path->text()).absolutePath())); });
    restoreChoices();
    refresh();
    setMinimumWidth(em(40));
}

QWidget* ExportDialog::makeScope()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(heading(tr("Which texts"), box));
    m_approved = new QRadioButton(tr("&Approved: %n item(s)", nullptr, int(m_target.approved)), box);
    m_shown = new QRadioButton(tr("&What the list shows: %n item(s)", nullptr, int(m_target.shown.size())), box);
    m_selected = new QRadioButton(tr("&Selected: %n item(s)", nullptr, int(m_target.selected.size())), box);
    m_approved->setEnabled(m_target.approved > 0);
    m_shown->setEnabled(!m_target.shown.isEmpty());
    m_selected->setEnabled(!m_target.selected.isEmpty());
    auto* group = new QButtonGroup(this);
    for (QRadioButton* button : {m_approved, m_shown, m_selected}) {
        group->addButton(button);
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    }
    (m_approved->isEnabled() ? m_approved : m_shown->isEnabled() ? m_shown : m_selected)->setChecked(true);
    return box;
}

QWidget* ExportDialog::makeFormat()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    layout->addWidget(heading(tr("As"), box));
    const auto addChoice = [&](const QString& text, const QString& explanation) {
        auto* button = new QRadioButton(text, box);
        button->setAccessibleDescription(explanation);
        auto* note = new QLabel(explanation, box);
        note->setForegroundRole(QPalette::PlaceholderText);
        note->setWordWrap(true);
        note->setIndent(em(1.6));
        layout->addWidget(button);
        layout->addWidget(note);
        return button;
    };
    m_shopFile =
        addChoice(tr("&File for %1").arg(platformName(m_target.platform)), tr("A CSV file that the shop imports; it changes names and texts only."));
    m_table = addChoice(tr("&Table for people"), tr("A CSV file with every column, with status and time, for spreadsheets."));
    m_workbook = addChoice(tr("&Workbook for people"), tr("The same as an XLSX file; nothing in it is calculated."));
    m_lines = addChoice(tr("&Lines for programs"), tr("A JSONL file with one object for each item, with all its facts and texts."));
    auto* group = new QButtonGroup(this);
    m_shopFile->setChecked(true);
    for (QRadioButton* button : {m_shopFile, m_table, m_workbook, m_lines}) {
        group->addButton(button);
        connect(button, &QRadioButton::toggled, this, &ExportDialog::refresh);
    }
    return box;
}

QWidget* ExportDialog::makeFile()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(1));
    auto* label = heading(tr("&Into the file"), box);
    layout->addWidget(label);
    auto* row = new QHBoxLayout;
    m_path = new QLineEdit(box);
    m_path->setAccessibleName(tr("File to write"));
    label->setBuddy(m_path);
    auto* browseButton = new QPushButton(tr("&Browse…"), box);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    layout->addLayout(row);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathTyped = true;
        refresh();
    });
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    return box;
}

QString ExportDialog::suggestedName() const
{
    QString name = m_target.projectName.toLower();
    name.replace(QRegularExpression(QStringLiteral("[^\\p{L}\\p{N}]+")), QStringLiteral("-"));
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    const QString kind = m_shopFile->isChecked() ? tr("texts", "part of a file name") : tr("table", "part of a file name");
    return QStringLiteral("%1-%2-%3.%4")
        .arg(name.isEmpty() ? QStringLiteral("galley") : name, kind, QDate::currentDate().toString(Qt::ISODate), ending());
}

app::ExportFormat ExportDialog::format() const
{
    return m_shopFile->isChecked() ? app::ExportFormat::ShopFile
        : m_workbook->isChecked()  ? app::ExportFormat::Workbook
        : m_lines->isChecked()     ? app::ExportFormat::Lines
                                   : app::ExportFormat::Table;
}

QString ExportDialog::ending() const
{
    switch (format()) {
    case app::ExportFormat::Workbook:
        return QStringLiteral("xlsx");
    case app::ExportFormat::Lines:
        return QStringLiteral("jsonl");
    case app::ExportFormat::ShopFile:
    case app::ExportFormat::Table:
        break;
    }
    return QStringLiteral("csv");
}

void ExportDialog::restoreChoices()
{
    const QVariantMap choices = m_settings == nullptr ? QVariantMap() : m_settings->value(app::Setting::ExportChoices).toMap();
    m_table->setChecked(choices.value(QStringLiteral("table")).toBool());
    m_workbook->setChecked(choices.value(QStringLiteral("workbook")).toBool());
    m_lines->setChecked(choices.value(QStringLiteral("lines")).toBool());
    QString folder = choices.value(QStringLiteral("folder")).toString();
    if (folder.isEmpty() || !QDir(folder).exists()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    }
    if (!QDir(folder).exists()) {
        folder = QDir::homePath(); // the system names a folder for documents that nobody has made
    }
    m_path->setText(QDir::toNativeSeparators(folder + u'/' + suggestedName()));
}

void ExportDialog::rememberChoices()
{
    if (m_settings != nullptr) {
        m_settings->setValue(app::Setting::ExportChoices,
                             QVariantMap{{QStringLiteral("table"), m_table->isChecked()},
                                         {QStringLiteral("workbook"), m_workbook->isChecked()},
                                         {QStringLiteral("lines"), m_lines->isChecked()},
                                         {QStringLiteral("folder"), QFileInfo(m_path->text()).absolutePath()}});
    }
}

app::ExportScope ExportDialog::scope() const
{
    return m_approved->isChecked() ? app::ExportScope::Approved : m_shown->isChecked() ? app::ExportScope::Shown : app::ExportScope::Selected;
}

qint64 ExportDialog::count() const
{
    switch (scope()) {
    case app::ExportScope::Approved:
        return m_target.approved;
    case app::ExportScope::Shown:
        return m_target.shown.size();
    case app::ExportScope::Selected:
        return m_target.selected.size();
    }
    return 0;
}

app::ExportPlan ExportDialog::plan() const
{
    app::ExportPlan plan;
    plan.projectId = m_target.project;
    plan.platform = m_target.platform;
    plan.scope = scope();
    if (plan.scope != app::ExportScope::Approved) {
        plan.rows = plan.scope == app::ExportScope::Shown ? m_target.shown : m_target.selected;
    }
    plan.format = format();
    plan.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    return plan;
}

void ExportDialog::setPath(const QString& path)
{
    m_path->setText(QDir::toNativeSeparators(path));
    m_pathTyped = true;
    refresh();
}

QString ExportDialog::message() const
{
    return m_message->text();
}

void ExportDialog::refresh()
{
    if (m_path == nullptr || m_run == nullptr) {
        return; // the form is still being made
    }
    if (!m_pathTyped) {
        const QString folder = QFileInfo(m_path->text()).path();
        m_path->setText(QDir::toNativeSeparators(folder + u'/' + suggestedName()));
    }
    m_run->setEnabled(count() > 0 && !m_path->text().trimmed().isEmpty());
    m_message->setPalette(palette());
    m_message->setText(count() == 0 ? tr("There is nothing to export here: no text is in this group.")
                           : scope() != app::ExportScope::Approved && m_shopFile->isChecked()
                           ? tr("Texts that nobody has approved are written too. Import the file into a test shop first.")
                           : QString());
}

void ExportDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(this,
                                                        tr("Export texts"),
                                                        m_path->text(),
                                                        tr("Files of this kind (*.%1);;All files (*)").arg(ending()),
                                                        nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        setPath(chosen);
    }
}

void ExportDialog::start()
{
    const app::ExportPlan wanted = plan();
    if (QFileInfo::exists(wanted.path)) {
        const auto answer = QMessageBox::question(this,
                                                  tr("Replace the file?"),
                                                  tr("The file %1 exists already. Replace it?").arg(QFileInfo(wanted.path).fileName()),
                                                  QMessageBox::Yes | QMessageBox::Cancel,
                                                  QMessageBox::Cancel);
        if (answer != QMessageBox::Yes) {
            return;
        }
    }
    rememberChoices();
    m_run->setEnabled(false);
    m_progress->show();
    m_message->setText(tr("Writing…"));
    m_exporter->run(wanted) | then(this, [this, path = wanted.path](const Result<app::ExportOutcome>& outcome) { showOutcome(outcome, path); });
}

void ExportDialog::showOutcome(const Result<app::ExportOutcome>& outcome, const QString& path)
{
    m_progress->hide();
    QPalette inks = palette();
    inks.setColor(QPalette::WindowText, colour(outcome ? Colour::SuccessText : Colour::ErrorText, palette()));
    m_message->setPalette(inks);
    if (!outcome) {
        m_message->setText(tr("The file was not written, and your texts are unchanged. %1").arg(outcome.error().message));
        m_run->setEnabled(true);
        Q_EMIT ended(false);
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const QString written = tr("%n item(s) are in %1.", nullptr, int(outcome->items)).arg(name);
    m_message->setText(outcome->fromServer ? written : tr("%1 The file was made from the copy on this computer.").arg(written));
    m_run->hide();
    m_folder->show();
    m_close->setText(tr("Close"));
    m_close->setFocus();
    Q_EMIT ended(true);
}

}
