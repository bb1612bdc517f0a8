#include "ui/review/glossarydialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

enum Column { Term, Kind, Replacement, Language, Scope, ColumnCount };

constexpr qint64 largestFile = 8 * 1024 * 1024;

const QStringList& languageTags()
{
    static const QStringList tags{QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("es")};
    return tags;
}

QComboBox* combo(QTableWidget* table, const QStringList& texts, int index, const QString& name)
{
    auto* box = new QComboBox(table);
    box->addItems(texts);
    box->setCurrentIndex(std::max(0, index));
    box->setAccessibleName(name);
    return box;
}

int chosen(const QTableWidget* table, int row, int column)
{
    const auto* box = qobject_cast<const QComboBox*>(table->cellWidget(row, column));
    return box == nullptr ? 0 : box->currentIndex();
}

QString problemText(const content::GlossaryTerm& term)
{
    // The rules speak English; a person is told in the language of the program.
    if (!content::termProblem(term)) {
        return {};
    }
    if (term.term.trimmed().isEmpty()) {
        return GlossaryDialog::tr("A row has no word. Type one, or remove the row.");
    }
    if (term.kind == content::TermKind::Preferred && term.replacement.trimmed().isEmpty()) {
        return GlossaryDialog::tr("For “%1” it is missing what to write instead.").arg(term.term);
    }
    return GlossaryDialog::tr("“%1” cannot be used: a term needs a letter or digit and has at most 100 characters.").arg(term.term.left(40));
}

}

GlossaryDialog::GlossaryDialog(const QList<content::GlossaryTerm>& terms, const QString& projectName, QWidget* parent)
    : QDialog(parent), m_projectName(projectName), m_table(new QTableWidget(0, ColumnCount, this)), m_message(new QLabel(this))
{
    setWindowTitle(tr("Glossary"));
    auto* whole = new QVBoxLayout(this);
    whole->setSpacing(space(3));
    auto* text = new QLabel(tr("Words that texts must not use, words that another word is better for, and words that are right as they are, such as "
                               "brands. Inflected forms are found as well. The glossary is kept on this computer; a file takes it to others."),
                            this);
    text->setWordWrap(true);
    whole->addWidget(text);
    auto* row = new QHBoxLayout;
    m_table->setAccessibleName(tr("Terms of the glossary"));
    m_table->setHorizontalHeaderLabels({tr("Word"), tr("Rule"), tr("Write instead"), tr("Language"), tr("Where")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(Replacement, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows walk in it
    m_table->setColumnWidth(Term, em(11));
    m_table->setMinimumSize(em(46), em(16));
    for (const int column : {Kind, Language, Scope}) {
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    row->addWidget(m_table, 1);
    auto* buttons = new QVBoxLayout;
    const auto addButton = [&](const QString& name, auto act) {
        auto* button = new QPushButton(name, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        buttons->addWidget(button);
        return button;
    };
    addButton(tr("&Add"), [this] { addTerm({}); });
    m_remove = addButton(tr("&Remove"), [this] { removeCurrent(); });
    addButton(tr("&Import…"), [this] { askForImport(); });
    addButton(tr("&Export…"), [this] { askForExport(); });
    buttons->addStretch(1);
    row->addLayout(buttons);
    whole->addLayout(row, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    whole->addWidget(m_message);
    auto* box = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    box->button(QDialogButtonBox::Save)->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &GlossaryDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    whole->addWidget(box);
    connect(m_table, &QTableWidget::currentCellChanged, this, &GlossaryDialog::showButtons);
    for (const content::GlossaryTerm& term : terms) {
        m_table->insertRow(m_table->rowCount());
        fillRow(m_table->rowCount() - 1, term);
    }
    resize(em(56), em(30));
    if (m_table->rowCount() > 0) {
        m_table->setCurrentCell(0, Term);
    }
    showButtons();
}

void GlossaryDialog::fillRow(int row, const content::GlossaryTerm& term)
{
    m_table->setItem(row, Term, new QTableWidgetItem(term.term));
    m_table->setItem(row, Replacement, new QTableWidgetItem(term.replacement));
    m_table->setCellWidget(
        row, Kind, combo(m_table, {tr("Forbidden"), tr("Another is preferred"), tr("Right as it is")}, int(term.kind), tr("Rule")));
    m_table->setCellWidget(row,
                           Language,
                           combo(m_table,
                                 {tr("Every"), tr("English"), tr("German"), tr("French"), tr("Spanish")},
                                 int(languageTags().indexOf(term.language)),
                                 tr("Language")));
    m_table->setCellWidget(row, Scope, combo(m_table, {tr("All projects"), tr("This project")}, term.everyProject ? 0 : 1, tr("Where it holds")));
    m_table->cellWidget(row, Scope)->setToolTip(m_projectName);
}

content::GlossaryTerm GlossaryDialog::termAt(int row) const
{
    const auto text = [&](int column) {
        const QTableWidgetItem* cell = m_table->item(row, column);
        return cell == nullptr ? QString() : cell->text().simplified();
    };
    return {text(Term),
            content::TermKind(chosen(m_table, row, Kind)),
            text(Replacement),
            languageTags().value(chosen(m_table, row, Language)),
            chosen(m_table, row, Scope) == 0};
}

QList<content::GlossaryTerm> GlossaryDialog::terms() const
{
    QList<content::GlossaryTerm> result;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        result.append(termAt(row));
    }
    return result;
}

void GlossaryDialog::addTerm(const content::GlossaryTerm& term)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    fillRow(row, term);
    const bool needsReplacement = !term.term.isEmpty() && term.kind == content::TermKind::Preferred;
    m_table->setCurrentCell(row, needsReplacement ? Replacement : Term);
    m_table->setFocus();
    if (term.term.isEmpty() || needsReplacement) {
        m_table->editItem(m_table->currentItem());
    }
    showButtons();
}

void GlossaryDialog::removeCurrent()
{
    if (m_table->currentRow() >= 0) {
        m_table->removeRow(m_table->currentRow());
    }
    showButtons();
}

void GlossaryDialog::showButtons()
{
    if (m_remove != nullptr) {
        m_remove->setEnabled(m_table->currentRow() >= 0);
    }
}

QString GlossaryDialog::message() const
{
    return m_message->isHidden() ? QString() : m_message->text();
}

void GlossaryDialog::say(const QString& text, bool isProblem)
{
    QPalette look = palette();
    look.setColor(QPalette::WindowText, colour(isProblem ? Colour::ErrorText : Colour::SuccessText, palette()));
    m_message->setPalette(look);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

bool GlossaryDialog::importFrom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        say(tr("The file cannot be read: %1").arg(file.isOpen() ? tr("it is larger than a glossary can be.") : file.errorString()), true);
        return false;
    }
    const auto read = content::glossaryFromCsv(file.readAll());
    if (!read) {
        say(tr("Nothing was imported. %1").arg(read.error().message), true);
        return false;
    }
    int added = 0;
    int replaced = 0;
    for (const content::GlossaryTerm& term : *read) {
        int same = -1;
        for (int row = 0; row < m_table->rowCount() && same < 0; ++row) {
            const content::GlossaryTerm present = termAt(row);
            same = present.term.compare(term.term, Qt::CaseInsensitive) == 0 && present.language == term.language
                    && present.everyProject == term.everyProject
                ? row
                : -1;
        }
        if (same < 0) {
            same = m_table->rowCount();
            m_table->insertRow(same);
            ++added;
        } else {
            ++replaced;
        }
        fillRow(same, term);
    }
    say(tr("%1 terms are new, %2 were replaced. Save keeps them.").arg(QString::number(added), QString::number(replaced)), false);
    return true;
}

bool GlossaryDialog::exportTo(const QString& path)
{
    QSaveFile file(path);
    const QByteArray csv = content::glossaryToCsv(terms());
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        say(tr("The file cannot be written: %1").arg(file.errorString()), true);
        return false;
    }
    say(tr("%n term(s) were written.", nullptr, m_table->rowCount()), false);
    return true;
}

void GlossaryDialog::askForImport()
{
    auto* dialog =
        new QFileDialog(this, tr("Import a glossary"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &GlossaryDialog::importFrom);
    dialog->open();
}

void GlossaryDialog::askForExport()
{
    auto* dialog = new QFileDialog(
        this, tr("Export the glossary"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV files (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("glossary.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &GlossaryDialog::exportTo);
    dialog->open();
}

void GlossaryDialog::accept()
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (const QString problem = problemText(termAt(row)); !problem.isEmpty()) {
            m_table->setCurrentCell(row, termAt(row).term.isEmpty() ? Term : Replacement);
            m_table->setFocus();
            say(problem, true);
            return;
        }
    }
    Q_EMIT saved(terms());
    QDialog::accept();
}

}
