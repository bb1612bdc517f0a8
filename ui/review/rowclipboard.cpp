#include "ui/review/rowclipboard.h"

#include <QMimeData>

#include "models/content/csvwriter.h"
#include "ui/review/itemlistmodel.h"

namespace galley::ui {

namespace {

constexpr qsizetype mostRows = 10'000;

QString oneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString quoted(QString text)
{
    return QString(u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"');
}

/// The three forms of one table, grown line by line.
struct Table {
    QString tabs, commas, html;

    void addLine(const QStringList& cells, QLatin1StringView tag)
    {
        QStringList flat;
        QStringList quotedCells;
        html += QStringLiteral("<tr>");
        for (const QString& cell : cells) {
            flat.append(oneLine(cell));
            quotedCells.append(quoted(cell));
            html += u'<' + tag + u'>' + cell.toHtmlEscaped() + QStringLiteral("</") + tag + u'>';
        }
        html += QStringLiteral("</tr>\n");
        tabs += flat.join(u'\t') + u'\n';
        commas += quotedCells.join(u',') + QStringLiteral("\r\n");
    }
};

QStringList cellsOf(const ItemListModel& model, int position)
{
    QStringList cells;
    for (int column = 0; column < ItemListModel::ColumnCount; ++column) {
        cells.append(content::madeHarmless(model.index(position, column).data().toString()));
    }
    return cells;
}

}

QMimeData* rowsAsMime(const ItemListModel& model, const QList<int>& positions)
{
    Table table;
    QStringList header;
    for (int column = 0; column < ItemListModel::ColumnCount; ++column) {
        header.append(model.headerData(column, Qt::Horizontal).toString());
    }
    table.addLine(header, QLatin1StringView("th"));
    for (const int position : positions.mid(0, mostRows)) {
        table.addLine(cellsOf(model, position), QLatin1StringView("td"));
    }
    auto* mime = new QMimeData;
    mime->setText(table.tabs);
    mime->setHtml(QStringLiteral("<table>\n") + table.html + QStringLiteral("</table>"));
    mime->setData(QStringLiteral("text/csv"), table.commas.toUtf8());
    return mime;
}

}
