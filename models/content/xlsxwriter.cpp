#include "models/content/xlsxwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <xlsxwriter.h>

namespace galley::content {

namespace {

QString said(const char* text)
{
    return QCoreApplication::translate("galley::content::XlsxWriter", text);
}

Error writeError()
{
    return {
        ErrorCode::StorageFull,
        said(QT_TRANSLATE_NOOP("galley::content::XlsxWriter", "The file could not be written: the disk is full or the folder cannot be written to.")),
        {}};
}

/// XML has no place for most control characters, and none for half a character.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar letter) { return letter < u' ' && letter != u'\n' && letter != u'\t'; });
    return text.toUtf8();
}

}

struct XlsxWriter::Book {
    QString path;
    QString unfinished;
    std::unique_ptr<QTemporaryDir> scratch; ///< for rows that are not in memory any more
    QByteArray scratchPath;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
};

XlsxWriter::XlsxWriter() : m_book(std::make_unique<Book>()) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book->book != nullptr) {
        (void)workbook_close(m_book->book);
        QFile::remove(m_book->unfinished);
    }
}

Result<std::unique_ptr<XlsxWriter>> XlsxWriter::open(const QString& path, const QString& sheet, const QStringList& header)
{
    std::unique_ptr<XlsxWriter> writer(new XlsxWriter);
    Book& book = *writer->m_book;
    book.path = path;
    book.unfinished = path + QStringLiteral(".part");
    book.scratch = std::make_unique<QTemporaryDir>();
    book.scratchPath = QFile::encodeName(book.scratch->path());
    // The library finds out only at the end whether the folder takes the file.
    QFile probe(book.unfinished);
    if (!book.scratch->isValid() || !probe.open(QIODevice::WriteOnly)) {
        return failure(writeError());
    }
    probe.close();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = book.scratchPath.data();
    book.book = workbook_new_opt(QFile::encodeName(book.unfinished).constData(), &options);
    if (book.book == nullptr) {
        QFile::remove(book.unfinished);
        return failure(writeError());
    }
    QString name = sheet;
    name.removeIf([](QChar letter) { return QStringLiteral("[]:*?/\\'").contains(letter) || letter < u' '; });
    constexpr qsizetype longestName = 31;
    name = name.left(longestName).trimmed();
    book.sheet = workbook_add_worksheet(book.book, name.isEmpty() ? nullptr : name.toUtf8().constData());
    if (book.sheet == nullptr) {
        return failure(writeError());
    }
    worksheet_freeze_panes(book.sheet, 1, 0);
    QVariantList cells;
    for (const QString& cell : header) {
        cells.append(cell);
    }
    if (auto written = writer->write(cells); !written) {
        return failure(written.error());
    }
    return writer;
}

Result<void> XlsxWriter::write(const QVariantList& cells)
{
    if (m_rows >= mostRows) {
        return failure(ErrorCode::TooLarge,
                       said(QT_TRANSLATE_NOOP("galley::content::XlsxWriter", "A workbook holds 1,048,576 rows; there are more. Choose CSV.")));
    }
    const auto row = static_cast<lxw_row_t>(m_rows++);
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const QVariant& cell = cells.at(column);
        const auto place = static_cast<lxw_col_t>(column);
        lxw_error error = LXW_NO_ERROR;
        if (cell.typeId() == QMetaType::QString) {
            QString text = cell.toString();
            if (text.size() > longestCell) {
                text.truncate(longestCell);
                if (text.back().isHighSurrogate()) {
                    text.chop(1);
                }
                ++m_cutOff;
            }
            error = text.isEmpty() ? LXW_NO_ERROR : worksheet_write_string(m_book->sheet, row, place, cellText(text).constData(), nullptr);
        } else if (cell.isValid() && cell.canConvert<double>()) {
            error = worksheet_write_number(m_book->sheet, row, place, cell.toDouble(), nullptr);
        }
        if (error != LXW_NO_ERROR) {
            return failure(writeError());
        }
    }
    return {};
}

Result<void> XlsxWriter::finish()
{
    const lxw_error closed = workbook_close(std::exchange(m_book->book, nullptr));
    const QString& unfinished = m_book->unfinished;
    if (closed != LXW_NO_ERROR) {
        QFile::remove(unfinished);
        return failure(writeError());
    }
    QFile::remove(m_book->path);
    if (!QFile::rename(unfinished, m_book->path)) {
        QFile::remove(unfinished);
        return failure(writeError());
    }
    return {};
}

}
