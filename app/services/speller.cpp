#include "app/services/speller.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QMutex>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>
#include <hunspell/hunspell.hxx>

namespace galley::app {

struct Speller::Dictionary {
    Dictionary(const QByteArray& affixes, const QByteArray& words)
        : hunspell(affixes.constData(), words.constData()),
          // The dictionaries of the four languages are in UTF-8 or Latin 1.
          encoding(QByteArray::fromStdString(hunspell.get_dict_encoding()).toUpper() == "UTF-8" ? QStringConverter::Utf8 : QStringConverter::Latin1)
    {
    }
    std::string encoded(const QString& word) const
    {
        QStringEncoder encoder(encoding);
        const QByteArray bytes = encoder.encode(word);
        return encoder.hasError() ? std::string() : bytes.toStdString();
    }
    QString decoded(const std::string& word) const { return QStringDecoder(encoding).decode(QByteArrayView(word.data(), qsizetype(word.size()))); }

    QMutex mutex;
    Hunspell hunspell;
    QStringConverter::Encoding encoding;
    QHash<QString, bool> known;
    QHash<QString, QStringList> suggested;
    QHash<QString, QStringList> stemmed;
};

namespace {

/// What is remembered of words; texts of one shop use few.
constexpr qsizetype rememberedWords = 50'000;
constexpr qsizetype offeredSuggestions = 5;

template <class Value> Value& roomFor(QHash<QString, Value>& words, const QString& word)
{
    if (words.size() >= rememberedWords) {
        words.clear();
    }
    return words[word];
}

QStringList dictionaryNames(content::Language language)
{
    switch (language) {
    case content::Language::English:
        return {QStringLiteral("en_US"), QStringLiteral("en_GB")};
    case content::Language::German:
        return {QStringLiteral("de_DE"), QStringLiteral("de_DE_frami"), QStringLiteral("de_AT")};
    case content::Language::French:
        return {QStringLiteral("fr_FR"), QStringLiteral("fr")};
    case content::Language::Spanish:
        return {QStringLiteral("es_ES"), QStringLiteral("es")};
    }
    return {};
}

/// Beside the program first, then where the system keeps them.
QString pathOf(const QString& name)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/hunspell/") + name;
    if (QFile::exists(beside + QStringLiteral(".aff"))) {
        return beside;
    }
    for (const QString& folder : {QStringLiteral("hunspell/"), QStringLiteral("myspell/dicts/")}) {
        const QString affixes = QStandardPaths::locate(QStandardPaths::GenericDataLocation, folder + name + QStringLiteral(".aff"));
        if (!affixes.isEmpty()) {
            return affixes.chopped(4);
        }
    }
    return {};
}

}

Speller::Speller(std::unique_ptr<Dictionary> dictionary) : m_dictionary(std::move(dictionary)) {}
Speller::~Speller() = default;

std::shared_ptr<Speller> Speller::forLanguage(content::Language language)
{
    static QMutex mutex;
    static QHash<int, std::shared_ptr<Speller>> spellers;
    const QMutexLocker lock(&mutex);
    const auto present = spellers.constFind(int(language));
    if (present != spellers.constEnd()) {
        return *present;
    }
    std::shared_ptr<Speller> speller;
    for (const QString& name : dictionaryNames(language)) {
        const QString path = pathOf(name);
        if (!path.isEmpty() && QFile::exists(path + QStringLiteral(".dic"))) {
            speller.reset(new Speller(
                std::make_unique<Dictionary>(QFile::encodeName(path + QStringLiteral(".aff")), QFile::encodeName(path + QStringLiteral(".dic")))));
            break;
        }
    }
    spellers.insert(int(language), speller);
    return speller;
}

bool Speller::knows(const QString& word)
{
    const QMutexLocker lock(&m_dictionary->mutex);
    if (const auto known = m_dictionary->known.constFind(word); known != m_dictionary->known.constEnd()) {
        return *known;
    }
    const std::string bytes = m_dictionary->encoded(word);
    return roomFor(m_dictionary->known, word) = !bytes.empty() && m_dictionary->hunspell.spell(bytes);
}

QStringList Speller::suggestions(const QString& word)
{
    const QMutexLocker lock(&m_dictionary->mutex);
    if (const auto known = m_dictionary->suggested.constFind(word); known != m_dictionary->suggested.constEnd()) {
        return *known;
    }
    QStringList result;
    if (const std::string bytes = m_dictionary->encoded(word); !bytes.empty()) {
        for (const std::string& suggestion : m_dictionary->hunspell.suggest(bytes)) {
            if (result.size() < offeredSuggestions) {
                result.append(m_dictionary->decoded(suggestion));
            }
        }
    }
    return roomFor(m_dictionary->suggested, word) = result;
}

QStringList Speller::stems(const QString& word)
{
    const QMutexLocker lock(&m_dictionary->mutex);
    if (const auto known = m_dictionary->stemmed.constFind(word); known != m_dictionary->stemmed.constEnd()) {
        return *known;
    }
    QStringList result;
    if (const std::string bytes = m_dictionary->encoded(word); !bytes.empty()) {
        for (const std::string& stem : m_dictionary->hunspell.stem(bytes)) {
            result.append(m_dictionary->decoded(stem).toLower());
        }
    }
    result.removeDuplicates();
    return roomFor(m_dictionary->stemmed, word) = result;
}

}
