#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "backend/providers/builtinwriterfacts.h"

namespace galley::backend {

/// The free-text wishes that the built-in writer can fulfil.
struct WriterOrders {
    int maxCharacters = 0; ///< 0 = none
    bool shorter = false; ///< a reviewer found the last text too long
    bool noHtml = false;
    bool formal = false;
    bool informal = false;
    QString start; ///< a sentence to begin with, proven by the product data
    QStringList first; ///< labels or values to be spoken of first
    QStringList avoid; ///< labels or values to be left out
};

/// The wishes as people write them, in English or German, sentence by sentence: instructions, the organization's tone, a reviewer's
/// reason. What cannot be followed is added to `notes`, quoted; a reviewer's reason only steers and is never noted.
struct WriterWishes {
    QString custom;
    QString tone;
    QString rejectReason;
};
[[nodiscard]] WriterOrders readInstructions(const WriterWishes& wishes, const QList<content::Fact>& facts, content::Language language,
                                            QStringList& notes);

/// Puts the attributes of a sheet in the order that was asked for and removes those to be left out.
void applyOrders(const WriterOrders& orders, ProductSheet& sheet);

}
