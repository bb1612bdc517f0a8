#pragma once

#include <array>
#include <span>

#include "models/content/vocabulary.h"

namespace galley::content {

/// A row of the table: forms in English, German, French, Spanish, divided by "|". A form that ends in "*" is also recognised as the
/// beginning of a longer German word, one that ends in "?" only where the context speaks of colours or materials. Forms of products
/// begin with their gender where nouns have one ("m:Wasserkocher"). German colours take endings by themselves, save those marked "=".
struct VocabularyRow {
    WordKind kind;
    const char* id;
    const char* parent;
    std::array<const char*, 4> forms;
};

[[nodiscard]] std::span<const VocabularyRow> vocabularyTable();

}
