#include "tests/support/pseudolanguage.h"

#include <QRegularExpression>

namespace galley::tests {

namespace {

const QString plain = QStringLiteral("aceinosuyACEINOSUY");
const QString accented = QStringLiteral("áçéíñóšúýÁÇÉÍÑÓŠÚÝ");

/// Places, markup, mnemonics, patterns of file names and addresses: what must not change.
const QRegularExpression& kept()
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9n]|</?[^>\\s]+>|&\\w+;|&\\w|\\(\\*[^)]*\\)|https?://\\S+|\\w+:\\S+"));
    return pattern;
}

}

PseudoLanguage::PseudoLanguage(QObject* parent) : QTranslator(parent)
{
    // For the plurals; where the texts are not built in, the sources' own spelling will do.
    (void)m_english.load(QStringLiteral(":/i18n/galley_en.qm"));
}

QString PseudoLanguage::lengthened(const QString& text)
{
    QString result;
    qsizetype letters = 0;
    const auto accent = [&result, &letters](QStringView part) {
        for (const QChar each : part) {
            const qsizetype at = plain.indexOf(each);
            result += at < 0 ? each : accented[at];
            letters += each.isLetter() ? 1 : 0;
        }
    };
    qsizetype from = 0;
    auto found = kept().globalMatch(text);
    while (found.hasNext()) {
        const QRegularExpressionMatch each = found.next();
        accent(QStringView(text).mid(from, each.capturedStart() - from));
        result += each.captured();
        from = each.capturedEnd();
    }
    accent(QStringView(text).mid(from));
    QString more;
    while (more.size() < qMax<qsizetype>(1, letters * 2 / 5 - 2)) {
        more += more.size() % 7 == 6 ? u' ' : u'~';
    }
    return letters == 0 ? text : u'[' + result + more.trimmed() + u']';
}

QString PseudoLanguage::translate(const char* context, const char* source, const char* disambiguation, int count) const
{
    const QByteArrayView name(context);
    // Qt's own classes keep their texts: they are not ours to lengthen.
    if (name.startsWith('Q') && name.size() > 1 && name[1] >= 'A' && name[1] <= 'Z') {
        return {};
    }
    const QString plural = m_english.translate(context, source, disambiguation, count);
    return lengthened(plural.isEmpty() ? QString::fromUtf8(source) : plural);
}

}
