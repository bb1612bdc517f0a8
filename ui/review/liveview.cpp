#include "ui/review/liveview.h"

#include <QScrollBar>

#include "models/content/html.h"
#include "ui/style/tokens.h"

namespace galley::ui {

const QStringList& textFieldKeys()
{
    static const QStringList keys{QStringLiteral("name"), QStringLiteral("short_description"), QStringLiteral("description")};
    return keys;
}

QString textFieldName(const QString& key)
{
    if (key == u"name") {
        return LiveView::tr("Name");
    }
    return key == u"short_description" ? LiveView::tr("Short text") : LiveView::tr("Long text");
}

QString readableText(const QString& stored)
{
    return content::looksLikeHtml(stored) ? content::visibleText(stored).text : stored;
}

LiveView::LiveView(QWidget* parent) : OfflineBrowser(parent)
{
    setAccessibleName(tr("Texts in the shop now"));
}

void LiveView::setItem(const std::optional<app::ItemDetail>& detail)
{
    m_detail = detail;
    compose();
    verticalScrollBar()->setValue(0);
}

void LiveView::compose()
{
    if (!m_detail) {
        clear();
        return;
    }
    const QString muted = colour(Colour::TextMuted, palette()).name();
    QString html;
    for (const QString& key : textFieldKeys()) {
        const QString stored = m_detail->sourceData.value(key).toString();
        if (stored.trimmed().isEmpty()) {
            continue;
        }
        const QString length = tr("%1 – %2", "name of a text, its length").arg(textFieldName(key), textLength(stored));
        html += QStringLiteral("<p style='color:%1;margin:%2px 0 %3px 0'>%4</p>")
                    .arg(muted, QString::number(html.isEmpty() ? 0 : space(3)), QString::number(space(1)), length.toHtmlEscaped());
        html += key == u"name"
            ? QString(QStringLiteral("<p style='margin:0'><b>") + readableText(stored).toHtmlEscaped() + QStringLiteral("</b></p>"))
            : shownHtml(stored);
    }
    if (html.isEmpty()) {
        html = QStringLiteral("<p style='color:%1'>%2</p>").arg(muted, tr("The shop has no text for this product.").toHtmlEscaped());
    }
    setHtml(html);
}

}
