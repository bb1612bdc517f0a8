#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/content/facts.h"
#include "models/content/language.h"
#include "models/content/vocabulary.h"

namespace galley::backend {

/// An attribute as the writer uses it.
struct WriterAttribute {
    QString topic; ///< id of the attribute's name in the vocabulary; empty when it is not known there
    QString label; ///< in the language of the text, or as the shop has it
    QString value; ///< in the language of the text, or as the shop has it
    bool isYes = false;
    bool isNo = false;
    bool translated = true; ///< false when words of the shop's language had to be left
};

/// What the writer knows of a product, put into the language of the text.
struct ProductSheet {
    content::Language language = content::Language::English;
    QString name; ///< as it is to be written
    QString originalName;
    bool nameTranslated = false;
    QString brand;
    QString category; ///< the innermost
    const content::Notion* product = nullptr; ///< kind of product, where the name or the category tells it
    QList<WriterAttribute> attributes;
    int mentioned = 0; ///< so many of the first attributes were asked to be mentioned: they are spoken of first

    [[nodiscard]] const WriterAttribute* attribute(const char* topic) const;
};

[[nodiscard]] ProductSheet productSheet(const QList<content::Fact>& facts, content::Language language, bool translateName);

/// A value in another language: numbers, units and the words of the vocabulary. Nothing is changed but the numbers' format when a
/// word is unknown; `complete` then is false.
struct LocalisedValue {
    QString text;
    bool complete = true;
};
[[nodiscard]] LocalisedValue localisedValue(const QString& value, content::Language language, content::WordKind preferred);

/// "A, B and C" in the language.
[[nodiscard]] QString joinedList(const QStringList& values, content::Language language);

/// Products that are spoken of in the plural ("socks").
[[nodiscard]] bool isPlural(const content::Notion* product);

}
