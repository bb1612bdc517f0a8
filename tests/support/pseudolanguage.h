#pragma once

#include <QTranslator>

namespace galley::tests {

/// A language for looking at windows: every text of the program with accents, in square brackets and 40 % longer. What is cut, put together
/// from pieces or not translated at all shows at a glance. Places, markup and mnemonics stay as they are.
class PseudoLanguage final : public QTranslator
{
public:
    explicit PseudoLanguage(QObject* parent = nullptr);

    [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int count) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] static QString lengthened(const QString& text);

private:
    QTranslator m_english;
};

}
