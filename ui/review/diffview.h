#pragma once

#include "models/content/worddiff.h"
#include "ui/review/textviews.h"

namespace galley::ui {

/// How the generated texts are shown.
enum class DiffMode {
    Clean, ///< as they will look
    Inline, ///< one text with what came and what went
    SideBySide,
};
/// What they are compared with.
enum class DiffBase {
    Live, ///< what the shop shows now
    Former, ///< the generated texts before these
};

/// The generated texts laid over others, word by word. What came is underlined, what went is struck through; colours only add to that.
class DiffView final : public OfflineBrowser
{
    Q_OBJECT

public:
    explicit DiffView(QWidget* parent = nullptr);
    void setItem(const std::optional<app::ItemDetail>& detail);
    /// Inline or side by side.
    void setMode(DiffMode mode, DiffBase base);
    [[nodiscard]] int changeCount() const { return int(m_changes.size()); }
    /// Goes to the next (1) or former (-1) change and gives it in words; round the end.
    QString stepChange(int step);
    /// All changes in words, one to a line: what assistive tools are told of the whole.
    [[nodiscard]] QString spoken() const;

protected:
    void compose() override;

private:
    struct Change {
        int from = 0;
        int to = 0;
        QString words;
    };
    void appendHeading(QTextCursor& cursor, const QString& text);
    void appendInline(QTextCursor& cursor, const QList<content::DiffPiece>& pieces);
    void appendSides(QTextCursor& cursor, const QList<content::DiffPiece>& pieces);
    void appendPiece(QTextCursor& cursor, const content::DiffPiece& piece);
    [[nodiscard]] QTextCharFormat formatOf(content::DiffPiece::Kind kind) const;
    [[nodiscard]] QString baseName() const;

    std::optional<app::ItemDetail> m_detail;
    DiffMode m_mode = DiffMode::Inline;
    DiffBase m_base = DiffBase::Live;
    QList<Change> m_changes;
    int m_current = -1;
};

/// "“linen” became “cotton”."
[[nodiscard]] QString changeInWords(const content::DiffChange& change);

}
