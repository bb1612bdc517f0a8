#pragma once

#include <QString>
#include <QStringList>
#include <memory>

#include "models/content/language.h"

namespace galley::app {

/// The dictionary of one language. Any thread; calls take turns.
class Speller
{
public:
    /// The dictionary that is installed on this computer, read the first time (a few hundred milliseconds, so not in the GUI thread); null
    /// where there is none. It stays in memory.
    [[nodiscard]] static std::shared_ptr<Speller> forLanguage(content::Language language);
    ~Speller();

    [[nodiscard]] bool knows(const QString& word);
    /// The likeliest first. Takes up to a tenth of a second for a word that was not asked for before.
    [[nodiscard]] QStringList suggestions(const QString& word);
    /// The base forms of a word, in lower case; empty for unknown words.
    [[nodiscard]] QStringList stems(const QString& word);

private:
    struct Dictionary;
    explicit Speller(std::unique_ptr<Dictionary> dictionary);
    std::unique_ptr<Dictionary> m_dictionary;
};

}
