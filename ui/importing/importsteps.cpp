#include "ui/importing/importsteps.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "ui/importing/texttablemodel.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"
#include "ui/style/platformname.h"

namespace galley::ui {

namespace {

constexpr auto attributePrefix = QLatin1StringView("attributes.");
constexpr auto namedAttribute = QLatin1StringView("*"); // the line of the box that asks for a name
constexpr int shownSamples = 3;

QTableView* plainTable(QAbstractItemModel* model, const QString& name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).height() + space(2));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultSectionSize(em(9));
    return table;
}

QLabel* quiet(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString layoutSentence(const content::FileAnalysis& analysis)
{
    using content::FileLayout;
    switch (analysis.layout) {
    case FileLayout::Woocommerce:
        return FileStep::tr("This is a product export of WooCommerce.");
    case FileLayout::Shopify:
        return FileStep::tr("This is a product export of Shopify.");
    case FileLayout::Magento2:
        return FileStep::tr("This is a product export of Magento 2.");
    case FileLayout::WordPressXml:
        return FileStep::tr("This is a WordPress export (XML) with products of WooCommerce.");
    case FileLayout::Table:
        return FileStep::tr("This is a table; its columns are matched in the next step.");
    }
    return {};
}

/// Lists and attributes as people write them: "Care: hand wash, Weight: 2 kg".
QString readable(const QString& value)
{
    const QJsonDocument document = QJsonDocument::fromJson(value.toUtf8());
    QStringList parts;
    const auto textOf = [](const QJsonValue& each) {
        return each.isString() ? each.toString()
                               : QString::fromUtf8(QJsonDocument(QJsonArray{each}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    };
    if (document.isArray()) {
        for (const QJsonValue& each : document.array()) {
            parts.append(textOf(each));
        }
    } else if (document.isObject()) {
        const QJsonObject object = document.object();
        for (auto each = object.begin(); each != object.end(); ++each) {
            parts.append(FileStep::tr("%1: %2", "attribute, value").arg(each.key(), textOf(each.value())));
        }
    } else {
        return value;
    }
    return parts.join(QStringLiteral(", "));
}

QString cleanedPath(QString typed)
{
    typed = typed.trimmed();
    if (typed.size() > 1 && typed.startsWith(u'"') && typed.endsWith(u'"')) {
        typed = typed.mid(1, typed.size() - 2);
    }
    const QUrl url(typed);
    return url.isLocalFile() ? url.toLocalFile() : typed;
}

}

QString fieldName(const QString& wireName)
{
    static const QHash<QString, const char*> names{
        {QStringLiteral("external_id"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Id in the shop")},
        {QStringLiteral("type"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Kind of product")},
        {QStringLiteral("parent_sku"), QT_TRANSLATE_NOOP("galley::ui::Fields", "SKU of the parent")},
        {QStringLiteral("sku"), QT_TRANSLATE_NOOP("galley::ui::Fields", "SKU")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Description")},
        {QStringLiteral("short_description"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Short description")},
        {QStringLiteral("price"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Price")},
        {QStringLiteral("sale_price"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Sale price")},
        {QStringLiteral("brand"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Brand")},
        {QStringLiteral("categories"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Categories")},
        {QStringLiteral("tags"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Tags")},
        {QStringLiteral("images"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Images")},
        {QStringLiteral("gtin"), QT_TRANSLATE_NOOP("galley::ui::Fields", "GTIN")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Status in the shop")},
        {QStringLiteral("url"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Address of the page")},
        {QStringLiteral("weight"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Weight")},
        {QStringLiteral("length"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Length")},
        {QStringLiteral("width"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Width")},
        {QStringLiteral("height"), QT_TRANSLATE_NOOP("galley::ui::Fields", "Height")},
        {QStringLiteral("seo_title"), QT_TRANSLATE_NOOP("galley::ui::Fields", "SEO title")},
        {QStringLiteral("seo_description"), QT_TRANSLATE_NOOP("galley::ui::Fields", "SEO description")},
    };
    const char* known = names.value(wireName, nullptr);
    return known == nullptr ? wireName : QCoreApplication::translate("galley::ui::Fields", known);
}

// --- FileStep --------------------------------------------------------------------------------------------------------------------

FileStep::FileStep(ImportState& state, Importer& importer, QWidget* parent) : ImportStep(state, parent), m_importer(importer)
{
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    auto* row = new QHBoxLayout;
    m_path = new QLineEdit(this);
    m_path->setPlaceholderText(tr("Path of a CSV or XML file"));
    m_path->setAccessibleName(tr("File to import"));
    auto* browseButton = new QPushButton(tr("B&rowse…"), this);
    row->addWidget(m_path, 1);
    row->addWidget(browseButton);
    layout->addLayout(row);
    layout->addWidget(makeProject());
    layout->addWidget(makeFormat());
    m_found = new QLabel(this);
    m_found->setWordWrap(true);
    m_found->setTextFormat(Qt::PlainText);
    layout->addWidget(m_found);
    m_rows = new TextTableModel(this);
    m_preview = plainTable(m_rows, tr("The first rows of the file"), this);
    layout->addWidget(m_preview, 1);
    layout->addStretch(0);
    for (QWidget* fixed : {m_projectBox, m_formatBox, static_cast<QWidget*>(m_found)}) {
        fixed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    connect(browseButton, &QPushButton::clicked, this, &FileStep::browse);
    connect(m_path, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (QFileInfo(cleanedPath(text)).isFile()) {
            setPath(text);
        }
    });
    connect(m_path, &QLineEdit::editingFinished, this, [this] {
        if (!m_path->text().isEmpty() && cleanedPath(m_path->text()) != this->state().path) {
            setPath(m_path->text());
        }
    });
    m_formatBox->hide();
    m_preview->hide();
}

QWidget* FileStep::makeProject()
{
    m_projectBox = new QWidget(this);
    auto* layout = new QHBoxLayout(m_projectBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    auto* label = new QLabel(tr("New &project:"), m_projectBox);
    m_projectName = new QLineEdit(m_projectBox);
    m_projectName->setPlaceholderText(tr("Name, for example Spring collection"));
    m_projectName->setAccessibleName(tr("Name of the new project"));
    m_projectName->setMaxLength(200);
    label->setBuddy(m_projectName);
    layout->addWidget(label);
    layout->addWidget(m_projectName, 1);
    m_projectBox->setVisible(state().target.project.isNull());
    connect(m_projectName, &QLineEdit::textChanged, this, [this](const QString& name) {
        state().target.projectName = name.trimmed();
        Q_EMIT completeChanged();
    });
    return m_projectBox;
}

QWidget* FileStep::makeFormat()
{
    m_formatBox = new QWidget(this);
    auto* layout = new QHBoxLayout(m_formatBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    const auto add = [&](const QString& text) {
        auto* label = new QLabel(text, m_formatBox);
        auto* box = new QComboBox(m_formatBox);
        label->setBuddy(box);
        QString name = text;
        box->setAccessibleName(name.remove(u'&').remove(u':'));
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addSpacing(space(2));
        return box;
    };
    m_platform = add(tr("&Shop:"));
    for (const auto& [platform, name] : EnumNames<Platform>::names) {
        m_platform->addItem(platformName(platform), int(platform));
    }
    m_encoding = add(tr("&Encoding:"));
    for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1", "ISO-8859-15", "windows-1250", "windows-1251"}) {
        m_encoding->addItem(QString::fromLatin1(encoding));
    }
    m_delimiter = add(tr("&Delimiter:"));
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("Bar"), QChar(u'|'));
    m_header = new QCheckBox(tr("&First row is a header"), m_formatBox);
    layout->addWidget(m_header);
    layout->addStretch(1);
    connect(m_platform, &QComboBox::activated, this, [this] {
        m_platformChosen = true;
        state().target.platform = Platform(m_platform->currentData().toInt());
        analyse();
    });
    connect(m_encoding, &QComboBox::activated, this, &FileStep::readFormat);
    connect(m_delimiter, &QComboBox::activated, this, &FileStep::readFormat);
    connect(m_header, &QCheckBox::clicked, this, &FileStep::readFormat);
    return m_formatBox;
}

void FileStep::enter()
{
    m_projectBox->setVisible(state().target.project.isNull());
    m_path->setFocus();
}

bool FileStep::isComplete() const
{
    return state().analysis.has_value() && (!state().target.project.isNull() || !state().target.projectName.isEmpty());
}

void FileStep::setPath(const QString& path)
{
    state().path = cleanedPath(path);
    state().format.reset();
    if (m_path->text() != path) {
        m_path->setText(state().path);
    }
    if (state().target.project.isNull() && m_projectName->text().isEmpty()) {
        m_projectName->setText(QFileInfo(state().path).completeBaseName());
    }
    analyse();
}

void FileStep::browse()
{
    const QString chosen = QFileDialog::getOpenFileName(
        this, tr("Import products"), QFileInfo(state().path).path(), tr("Product files (*.csv *.tsv *.txt *.xml);;All files (*)"));
    if (!chosen.isEmpty()) {
        setPath(chosen);
    }
}

void FileStep::readFormat()
{
    if (m_filling || !state().analysis) {
        return;
    }
    content::CsvFormat format = state().analysis->format;
    format.encoding = m_encoding->currentText().toLatin1();
    format.delimiter = m_delimiter->currentData().toChar().unicode();
    format.hasHeader = m_header->isChecked();
    state().format = format;
    analyse();
}

void FileStep::analyse()
{
    const quint64 question = ++m_question;
    state().analysis.reset();
    state().check.reset();
    m_found->setText(tr("Looking at the file…"));
    Q_EMIT problem({});
    Q_EMIT completeChanged();
    const std::optional<Platform> wanted = m_platformChosen || !state().target.project.isNull() ? state().target.platform : std::nullopt;
    m_importer.analyse(state().path, wanted, state().format) | then(this, [this, question](const Result<content::FileAnalysis>& analysis) {
        if (question == m_question) {
            showAnalysis(analysis);
        }
    });
}

void FileStep::showAnalysis(const Result<content::FileAnalysis>& analysis)
{
    if (!analysis) {
        m_found->clear();
        m_rows->setContent({}, {});
        m_preview->hide();
        Q_EMIT problem(tr("This file cannot be imported. %1").arg(analysis.error().message));
        Q_EMIT completeChanged();
        return;
    }
    m_filling = true;
    state().analysis = *analysis;
    state().mapping = analysis->mapping;
    if (!state().target.platform || (!m_platformChosen && state().target.project.isNull())) {
        state().target.platform = analysis->platform.value_or(Platform::Woocommerce);
    }
    m_platform->setCurrentIndex(m_platform->findData(int(*state().target.platform)));
    // A project has its shop; only a new one can be given another.
    m_platform->setEnabled(state().target.project.isNull());
    const QString encoding = QString::fromLatin1(analysis->format.encoding);
    if (m_encoding->findText(encoding, Qt::MatchFixedString) < 0) {
        m_encoding->addItem(encoding);
    }
    m_encoding->setCurrentIndex(m_encoding->findText(encoding, Qt::MatchFixedString));
    const int delimiter = m_delimiter->findData(QChar(analysis->format.delimiter));
    if (delimiter < 0) {
        m_delimiter->addItem(QString(QChar(analysis->format.delimiter)), QChar(analysis->format.delimiter));
    }
    m_delimiter->setCurrentIndex(delimiter < 0 ? m_delimiter->count() - 1 : delimiter);
    m_header->setChecked(analysis->format.hasHeader);
    const bool table = analysis->layout != content::FileLayout::WordPressXml;
    m_encoding->setEnabled(table);
    m_delimiter->setEnabled(table);
    m_header->setEnabled(table);
    m_filling = false;
    const QString rows = analysis->rowCountExact ? tr("It has %n row(s).", nullptr, int(analysis->rowCount))
                                                 : tr("It has more than %n row(s).", nullptr, int(analysis->rowCount));
    const QString troubles = analysis->problems.isEmpty()
        ? QString()
        : tr("First problem: line %1: %2").arg(QLocale().toString(analysis->problems.first().line), analysis->problems.first().message);
    m_found->setText(QStringList{layoutSentence(*analysis), rows, troubles}.join(u' ').trimmed());
    m_rows->setContent(analysis->columns, analysis->sampleRows);
    m_formatBox->show();
    m_preview->show();
    Q_EMIT completeChanged();
}

void FileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void FileStep::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        setPath(event->mimeData()->urls().constFirst().toLocalFile());
        event->acceptProposedAction();
    }
}

// --- MapStep ---------------------------------------------------------------------------------------------------------------------

MapStep::MapStep(ImportState& state, app::Settings* settings, QWidget* parent) : ImportStep(state, parent), m_settings(settings)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("&Mapping:"), this);
    m_saved = new QComboBox(this);
    m_saved->setAccessibleName(tr("Mapping"));
    m_saved->setMinimumWidth(em(14));
    label->setBuddy(m_saved);
    auto* save = new QPushButton(tr("&Save this mapping…"), this);
    row->addWidget(label);
    row->addWidget(m_saved);
    row->addWidget(save);
    row->addStretch(1);
    layout->addLayout(row);
    m_table = new QTableWidget(this);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Column of the file"), tr("Samples"), tr("Field")});
    m_table->setAccessibleName(tr("Columns and their fields"));
    m_table->setSelectionMode(QTableWidget::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setTabKeyNavigation(false); // or Tab would never leave the fields in it
    m_table->setEditTriggers(QTableWidget::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    layout->addWidget(m_table, 1);
    connect(m_saved, &QComboBox::activated, this, &MapStep::applySaved);
    connect(save, &QPushButton::clicked, this, &MapStep::saveMapping);
}

void MapStep::enter()
{
    fillSaved();
    fill();
}

bool MapStep::isComplete() const
{
    return state().mapping.columns.contains(QStringLiteral("name")) || state().mapping.columns.contains(QStringLiteral("sku"))
        || state().mapping.columns.contains(QStringLiteral("external_id"));
}

QComboBox* MapStep::boxOf(int column) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(column, 2));
}

void MapStep::fill()
{
    if (!state().analysis) {
        return;
    }
    m_filling = true;
    const content::FileAnalysis& analysis = *state().analysis;
    m_shownColumns = analysis.columns;
    m_table->setRowCount(int(analysis.columns.size()));
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + space(5));
    for (int column = 0; column < analysis.columns.size(); ++column) {
        const QString header = analysis.columns.at(column);
        m_table->setItem(column, 0, new QTableWidgetItem(header));
        QStringList samples;
        for (const QStringList& sampleRow : analysis.sampleRows) {
            const QString cell = sampleRow.value(column).simplified().left(60);
            if (!cell.isEmpty() && !samples.contains(cell)) {
                samples.append(cell);
            }
            if (samples.size() == shownSamples) {
                break;
            }
        }
        auto* sample = new QTableWidgetItem(samples.join(QStringLiteral("  ·  ")));
        sample->setForeground(colour(Colour::TextMuted, palette()));
        sample->setToolTip(samples.join(u'\n'));
        m_table->setItem(column, 1, sample);
        auto* box = new QComboBox(m_table);
        box->setAccessibleName(tr("Field of the column %1").arg(header));
        box->addItem(tr("Attribute “%1”").arg(header.left(40)), QString());
        for (const QString& field : content::mappableFields()) {
            box->addItem(fieldName(field), field);
        }
        box->addItem(tr("Attribute with another name…"), QString(namedAttribute));
        m_table->setCellWidget(column, 2, box);
        const QString mapped = state().mapping.columns.key(header);
        if (mapped.startsWith(attributePrefix)) {
            box->insertItem(1, tr("Attribute “%1”").arg(mapped.mid(attributePrefix.size())), mapped);
        }
        box->setCurrentIndex(std::max(0, box->findData(mapped)));
        box->setProperty("before", box->currentIndex());
        connect(box, &QComboBox::activated, this, [this, column] { fieldChosen(column); });
    }
    m_table->setColumnWidth(0, em(14));
    m_table->setColumnWidth(2, em(15));
    m_filling = false;
    Q_EMIT completeChanged();
}

void MapStep::chooseField(int column, const QString& field)
{
    if (QComboBox* box = boxOf(column)) {
        box->setCurrentIndex(std::max(0, box->findData(field)));
        fieldChosen(column);
    }
}

QString MapStep::fieldOf(int column) const
{
    const QComboBox* box = boxOf(column);
    return box == nullptr ? QString() : box->currentData().toString();
}

void MapStep::fieldChosen(int column)
{
    if (m_filling) {
        return;
    }
    const QString field = boxOf(column)->currentData().toString();
    if (field == namedAttribute) {
        askAttributeName(column);
        return;
    }
    // A field has one column: the one that had it becomes an attribute.
    for (int other = 0; other < m_table->rowCount() && !field.isEmpty(); ++other) {
        if (other != column && fieldOf(other) == field) {
            boxOf(other)->setCurrentIndex(0);
        }
    }
    boxOf(column)->setProperty("before", boxOf(column)->currentIndex());
    readMapping();
}

void MapStep::askAttributeName(int column)
{
    QComboBox* box = boxOf(column);
    const QString name =
        QInputDialog::getText(this, tr("Attribute with another name"), tr("Name of the attribute:"), QLineEdit::Normal, m_shownColumns.value(column))
            .trimmed();
    if (name.isEmpty()) {
        box->setCurrentIndex(box->property("before").toInt());
        return;
    }
    box->insertItem(1, tr("Attribute “%1”").arg(name), QString(attributePrefix + name));
    box->setCurrentIndex(1);
    fieldChosen(column);
}

void MapStep::readMapping()
{
    content::ColumnMapping mapping;
    for (int column = 0; column < m_table->rowCount(); ++column) {
        if (const QString field = fieldOf(column); !field.isEmpty()) {
            mapping.columns.insert(field, m_shownColumns.at(column));
        }
    }
    // What was guessed and is not wanted any more is named too, so that it is not guessed again.
    const QStringList guessed = state().analysis->mapping.columns.keys();
    for (const QString& field : guessed) {
        if (!mapping.columns.contains(field)) {
            mapping.columns.insert(field, QString());
        }
    }
    state().mapping = mapping;
    state().check.reset();
    Q_EMIT problem(isComplete() ? QString() : tr("At least one column must be the name, the SKU or the id of the product."));
    Q_EMIT completeChanged();
}

void MapStep::fillSaved()
{
    m_saved->clear();
    m_saved->addItem(tr("As detected"));
    const QVariantMap saved = m_settings == nullptr ? QVariantMap() : m_settings->value(app::Setting::ImportMappings).toMap();
    for (auto entry = saved.constBegin(); entry != saved.constEnd(); ++entry) {
        m_saved->addItem(entry.key(), entry.value());
    }
}

void MapStep::applySaved(int index)
{
    if (index <= 0) {
        state().mapping = state().analysis->mapping;
        fill();
        return;
    }
    const auto saved = content::ColumnMapping::fromJson(m_saved->itemData(index).toByteArray());
    if (!saved) {
        Q_EMIT problem(tr("The saved mapping cannot be read. %1").arg(saved.error().message));
        return;
    }
    // Columns that this file does not have are passed over.
    state().mapping.columns.clear();
    for (auto entry = saved->columns.constBegin(); entry != saved->columns.constEnd(); ++entry) {
        if (entry.value().isEmpty() || m_shownColumns.contains(entry.value())) {
            state().mapping.columns.insert(entry.key(), entry.value());
        }
    }
    fill();
}

void MapStep::saveMapping()
{
    if (m_settings == nullptr) {
        return;
    }
    const QString name = QInputDialog::getText(this, tr("Save this mapping"), tr("Name, such as the supplier:")).trimmed();
    if (name.isEmpty()) {
        return;
    }
    QVariantMap saved = m_settings->value(app::Setting::ImportMappings).toMap();
    saved.insert(name, QJsonDocument(state().mapping.toJson()).toJson(QJsonDocument::Compact));
    m_settings->setValue(app::Setting::ImportMappings, saved);
    fillSaved();
    m_saved->setCurrentIndex(m_saved->findText(name));
}

// --- MatchStep -------------------------------------------------------------------------------------------------------------------

MatchStep::MatchStep(ImportState& state, QWidget* parent) : ImportStep(state, parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    m_key = quiet({}, this);
    layout->addWidget(m_key);
    layout->addSpacing(space(2));
    auto* first = new QLabel(tr("A product is there already:"), this);
    first->setFont(textFont(TextSize::Normal, true));
    layout->addWidget(first);
    const auto add = [&](QWidget* into, QVBoxLayout* rows, QButtonGroup* group, const QString& text, const QString& explanation) {
        auto* button = new QRadioButton(text, into);
        button->setAccessibleDescription(explanation);
        auto* note = quiet(explanation, into);
        note->setIndent(em(1.6));
        group->addButton(button);
        rows->addWidget(button);
        rows->addWidget(note);
        connect(button, &QRadioButton::toggled, this, &MatchStep::read);
        return button;
    };
    auto* existing = new QButtonGroup(this);
    m_update = add(this, layout, existing, tr("&Update its data"), tr("Facts are brought up to date. Generated texts and decisions stay."));
    m_skip = add(this, layout, existing, tr("&Skip it"), tr("Only products that are new come in."));
    m_add = add(this, layout, existing, tr("&Add it once more"), tr("Every row becomes a product, even when there is one with the same id."));
    m_emptyBox = new QWidget(this);
    auto* emptyLayout = new QVBoxLayout(m_emptyBox);
    emptyLayout->setContentsMargins(0, space(3), 0, 0);
    auto* second = new QLabel(tr("A cell of the file is empty:"), m_emptyBox);
    second->setFont(textFont(TextSize::Normal, true));
    emptyLayout->addWidget(second);
    auto* empty = new QButtonGroup(this);
    m_keep = add(m_emptyBox, emptyLayout, empty, tr("&Keep what is there"), tr("An empty cell says nothing."));
    m_clear = add(m_emptyBox, emptyLayout, empty, tr("&Clear the field"), tr("An empty cell means that the product has no such value any more."));
    layout->addWidget(m_emptyBox);
    layout->addStretch(1);
    m_update->setChecked(true);
    m_keep->setChecked(true);
}

void MatchStep::enter()
{
    QString column = state().mapping.columns.value(QStringLiteral("external_id"));
    if (column.isEmpty()) {
        column = state().mapping.columns.value(QStringLiteral("sku"));
    }
    m_key->setText(column.isEmpty() ? tr("Products are recognised by the id that the shop's file gives them.")
                                    : tr("Products are recognised by the column “%1”.").arg(column));
}

void MatchStep::read()
{
    state().onExisting = m_update->isChecked() ? app::OnExisting::Update : m_skip->isChecked() ? app::OnExisting::Skip : app::OnExisting::Add;
    state().clearEmpty = m_clear->isChecked();
    state().check.reset();
    m_emptyBox->setEnabled(m_update->isChecked());
}

// --- CheckStep -------------------------------------------------------------------------------------------------------------------

CheckStep::CheckStep(ImportState& state, Importer& importer, QWidget* parent) : ImportStep(state, parent), m_importer(importer)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(2));
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Checking the file"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_summary = new QLabel(this);
    m_summary->setTextFormat(Qt::RichText);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_changes = new TextTableModel(this);
    m_problems = new TextTableModel(this);
    m_duplicates = new TextTableModel(this);
    m_tabs->addTab(plainTable(m_changes, tr("Changes"), m_tabs), tr("Changes"));
    auto* problemPage = new QWidget(m_tabs);
    auto* problemLayout = new QVBoxLayout(problemPage);
    problemLayout->setContentsMargins(0, 0, 0, 0);
    problemLayout->addWidget(plainTable(m_problems, tr("Problems"), problemPage), 1);
    m_export = new QPushButton(tr("&Export the problems…"), problemPage);
    problemLayout->addWidget(m_export, 0, Qt::AlignLeft);
    m_tabs->addTab(problemPage, tr("Problems"));
    m_tabs->addTab(plainTable(m_duplicates, tr("Duplicates"), m_tabs), tr("Duplicates"));
    layout->addWidget(m_tabs, 1);
    m_tabs->hide();
    layout->addStretch(0);
    connect(m_export, &QPushButton::clicked, this, &CheckStep::exportProblems);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_watcher.future().isCanceled() && m_watcher.future().resultCount() > 0) {
            showResult(m_watcher.result());
        }
    });
}

void CheckStep::enter()
{
    if (state().check) {
        return;
    }
    m_summary->setText(tr("Checking every row of the file…"));
    m_tabs->hide();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_watcher.setFuture(m_importer.check(state().plan()));
    Q_EMIT completeChanged();
}

bool CheckStep::isComplete() const
{
    return state().check && state().check->added + state().check->updated > 0;
}

void CheckStep::showResult(const Result<app::ImportCheck>& result)
{
    m_progress->hide();
    if (!result) {
        m_summary->clear();
        Q_EMIT problem(tr("The file cannot be imported. %1").arg(result.error().message));
        Q_EMIT completeChanged();
        return;
    }
    const app::ImportCheck& check = *result;
    state().check = check;
    const QLocale locale;
    const auto tile = [&](qint64 count, const QString& word, Colour ink) {
        return QStringLiteral(
                   "<td align='center' style='padding:4px 18px 4px 0'><span style='font-size:x-large;color:%1'><b>%2</b></span><br>%3</td>")
            .arg(colour(count > 0 ? ink : Colour::TextMuted, palette()).name(), locale.toString(count), word.toHtmlEscaped());
    };
    m_summary->setText(QStringLiteral("<table><tr>") + tile(check.added, tr("new"), Colour::SuccessText)
                       + tile(check.updated, tr("updated"), Colour::InfoText) + tile(check.unchanged, tr("unchanged"), Colour::TextMuted)
                       + tile(check.skipped, tr("skipped"), Colour::TextMuted) + tile(check.problemCount, tr("with problems"), Colour::WarningText)
                       + QStringLiteral("</tr></table>"));
    QList<QStringList> changes;
    for (const app::ImportCheck::Change& change : check.changes) {
        changes.append({change.item, fieldName(change.field), readable(change.before), readable(change.after)});
    }
    m_changes->setContent({tr("Product"), tr("Field"), tr("Before"), tr("After")}, changes);
    QList<QStringList> problems;
    for (const content::FileProblem& each : check.problems) {
        problems.append(
            {each.line > 0 ? locale.toString(each.line) : QString(), each.column > 0 ? locale.toString(each.column) : QString(), each.message});
    }
    m_problems->setContent({tr("Line"), tr("Column"), tr("Problem")}, problems);
    QList<QStringList> duplicates;
    for (const QString& id : check.duplicates) {
        duplicates.append({id});
    }
    m_duplicates->setContent({tr("More than once in the file")}, duplicates);
    m_tabs->setTabText(0, tr("Changes (%1)").arg(locale.toString(check.updated)));
    m_tabs->setTabText(1, tr("Problems (%1)").arg(locale.toString(check.problemCount)));
    m_tabs->setTabText(2, tr("Duplicates (%1)").arg(locale.toString(check.duplicates.size())));
    m_tabs->setTabVisible(0, !changes.isEmpty());
    m_tabs->setTabVisible(1, check.problemCount > 0);
    m_tabs->setTabVisible(2, !duplicates.isEmpty());
    m_tabs->setVisible(!changes.isEmpty() || check.problemCount > 0 || !duplicates.isEmpty());
    for (QTableView* table : m_tabs->findChildren<QTableView*>()) {
        table->horizontalHeader()->setStretchLastSection(true);
        table->resizeColumnsToContents();
        for (int column = 0; column + 1 < table->model()->columnCount(); ++column) {
            table->setColumnWidth(column, std::min(table->columnWidth(column) + space(4), em(14)));
        }
    }
    Q_EMIT problem(check.added + check.updated > 0 ? QString() : tr("There is nothing to import: the file brings nothing new."));
    Q_EMIT completeChanged();
}

void CheckStep::exportProblems()
{
    const QFileInfo file(state().path);
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the problems"), file.absolutePath() + u'/' + tr("%1-problems.csv").arg(file.completeBaseName()), tr("CSV files (*.csv)"));
    if (path.isEmpty() || !state().check) {
        return;
    }
    if (const auto written = m_importer.exportProblems(*state().check, path); !written) {
        Q_EMIT problem(tr("The problems could not be written. %1").arg(written.error().message));
    }
}

// --- RunStep ---------------------------------------------------------------------------------------------------------------------

RunStep::RunStep(ImportState& state, Importer& importer, QWidget* parent) : ImportStep(state, parent), m_importer(importer)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space(3));
    layout->addStretch(1);
    m_mark = new QLabel(this);
    m_mark->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_mark);
    m_text = new QLabel(this);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text);
    m_detail = quiet({}, this);
    m_detail->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_detail);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(em(24));
    m_progress->setAccessibleName(tr("Progress of the import"));
    layout->addWidget(m_progress, 0, Qt::AlignHCenter);
    auto* row = new QHBoxLayout;
    m_cancel = new QPushButton(tr("Stop the import"), this);
    m_undo = new QPushButton(tr("&Undo import"), this);
    m_generate = new QPushButton(tr("&Generate texts…"), this);
    m_review = new QPushButton(tr("&Review"), this);
    setPrimary(m_generate);
    row->addStretch(1);
    for (QPushButton* button : {m_cancel, m_undo, m_review, m_generate}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    layout->addLayout(row);
    layout->addStretch(2);
    connect(m_cancel, &QPushButton::clicked, this, &RunStep::cancel);
    connect(m_undo, &QPushButton::clicked, this, &RunStep::undo);
    connect(m_generate, &QPushButton::clicked, this, &RunStep::generateRequested);
    connect(m_review, &QPushButton::clicked, this, &RunStep::reviewRequested);
    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.future().isCanceled() || m_watcher.future().resultCount() == 0) {
            showResult(failure(ErrorCode::Cancelled, tr("It was stopped.")));
        } else {
            showResult(m_watcher.result());
        }
    });
    setPhase(Phase::Waiting);
}

void RunStep::enter()
{
    if (m_phase == Phase::Running || m_phase == Phase::Done) {
        return;
    }
    m_text->setText(tr("Importing %1…").arg(QFileInfo(state().path).fileName()));
    m_detail->setText(tr("You may close this window; the import goes on and tells how it ended."));
    m_progress->setRange(0, 0);
    setPhase(Phase::Running);
    m_watcher.setFuture(m_importer.run(state().plan()));
}

void RunStep::cancel()
{
    m_text->setText(tr("Stopping…"));
    m_cancel->setEnabled(false);
    m_watcher.future().cancel();
}

QString RunStep::resultText() const
{
    return QString(m_text->text() + u' ' + m_detail->text()).trimmed();
}

void RunStep::showResult(const Result<wire::DataSource>& source)
{
    if (!source) {
        const bool stopped = source.error().code == ErrorCode::Cancelled;
        m_text->setText(stopped ? tr("The import was stopped.") : tr("The import failed."));
        m_detail->setText(stopped ? tr("Nothing was changed.") : tr("Nothing was changed. %1").arg(source.error().message));
        setPhase(Phase::Failed);
        Q_EMIT ended(false);
        return;
    }
    m_source = source->id;
    const app::ImportCheck check = state().check.value_or(app::ImportCheck());
    m_text->setText(tr("%1 is imported.").arg(QFileInfo(state().path).fileName()));
    m_detail->setText(
        tr("%1 new, %2 updated, %3 unchanged.")
            .arg(QLocale().toString(check.added), QLocale().toString(check.updated), QLocale().toString(check.unchanged + check.skipped)));
    setPhase(Phase::Done);
    Q_EMIT ended(true);
}

void RunStep::undo()
{
    m_undo->setEnabled(false);
    m_text->setText(tr("Taking the import back…"));
    m_importer.undo(state().target.project, m_source) | then(this, [this](const Result<void>& undone) {
        m_undo->setEnabled(true);
        if (!undone) {
            m_text->setText(tr("%1 is imported.").arg(QFileInfo(state().path).fileName()));
            m_detail->setText(tr("It could not be taken back. %1").arg(undone.error().message));
            return;
        }
        m_text->setText(tr("The import was taken back."));
        m_detail->setText(tr("The project is as it was before."));
        state().check.reset();
        setPhase(Phase::Undone);
    });
}

void RunStep::setPhase(Phase phase)
{
    m_phase = phase;
    m_text->setFont(textFont(TextSize::Title, true));
    m_mark->setVisible(phase == Phase::Done || phase == Phase::Failed || phase == Phase::Undone);
    const char* name = phase == Phase::Done ? icons::success : phase == Phase::Failed ? icons::error : icons::undo;
    m_mark->setPixmap(icon(name).pixmap(QSize(em(3), em(3)), devicePixelRatioF()));
    m_progress->setVisible(phase == Phase::Running);
    m_cancel->setVisible(phase == Phase::Running);
    m_cancel->setEnabled(true);
    m_undo->setVisible(phase == Phase::Done);
    m_generate->setVisible(phase == Phase::Done);
    m_review->setVisible(phase == Phase::Done);
    if (phase == Phase::Done) {
        m_generate->setFocus();
    }
    Q_EMIT completeChanged();
}

}
