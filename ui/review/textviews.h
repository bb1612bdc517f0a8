#pragma once

#include <QTextBrowser>

#include "app/services/itemchecks.h"

namespace galley::ui {

/// A text to be read, without a network: pictures, style sheets and links lead nowhere. Lines are at most 75 characters wide.
class OfflineBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit OfflineBrowser(QWidget* parent = nullptr);
    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
    /// Scrolls by a page; false at the end.
    bool pageDown();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Called when fonts or colours have changed.
    virtual void compose() {}
    void setReadingWidth(bool limited) { m_limited = limited; }

private:
    void applyWidth();
    bool m_limited = true;
};

/// What the shop says of a product: its attributes as a list of labels and values.
class FactsView final : public OfflineBrowser
{
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);
    void setItem(const std::optional<app::ItemDetail>& detail);
    /// Marks the fact at this path of the source data and brings it into sight; an empty path marks none.
    void highlight(const QString& path);
    [[nodiscard]] QString highlighted() const { return m_highlighted; }

Q_SIGNALS:
    /// The mouse stands on the fact at this path; empty: on none.
    void factHovered(const QString& path);

protected:
    void compose() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    std::optional<app::ItemDetail> m_detail;
    QStringList m_paths; ///< of the rows of the table
    QString m_highlighted;
    QString m_hovered;
};

/// The generated texts as they will look, with the findings underlined and numbered.
class GeneratedView final : public OfflineBrowser
{
    Q_OBJECT

public:
    explicit GeneratedView(QWidget* parent = nullptr);
    void setItem(const std::optional<app::ItemDetail>& detail) { setItem(detail, {}); }
    /// The same with what the checks say: sentences that were approved before are dimmed, proven statements lead to their facts.
    void setItem(const std::optional<app::ItemDetail>& detail, const app::ItemChecks& checks);
    /// Marks every statement that this fact proves; an empty path marks none.
    void highlightEvidence(const QString& path);
    /// How many statements are marked by `highlightEvidence`.
    [[nodiscard]] int highlightedCount() const;
    [[nodiscard]] int dimmedCount() const { return m_dimmed; }
    /// Scrolls to a finding and marks it; -1 marks none.
    void showFinding(int number);
    /// Whether the finding's span was found in the shown text.
    [[nodiscard]] bool isMarked(int number) const;

Q_SIGNALS:
    /// The mouse stands on a statement that the fact at this path proves; empty: on none.
    void evidenceHovered(const QString& path);

protected:
    void compose() override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Marked {
        int number = 0;
        int position = 0;
        int length = 0;
    };
    /// A statement with its proof, or with the fact that contradicts it.
    struct Link {
        QString path;
        int position = 0;
        int length = 0;
    };
    void appendField(QTextCursor& cursor, const QString& key, const QString& label);
    void markChecks(const QString& key, const QString& stored, int from, int to);
    void showSelections();
    void hover(const QString& path);
    [[nodiscard]] QString evidenceAt(const QPoint& place) const;
    void appendBody(QTextCursor& cursor, const QString& text);
    void markFindings(const QString& key, const QString& stored, int from, int to);
    void insertLabels();

    std::optional<app::ItemDetail> m_detail;
    app::ItemChecks m_checks;
    QList<Marked> m_marked;
    QList<Link> m_links;
    QString m_evidence; ///< whose statements are marked
    QString m_hovered;
    int m_dimmed = 0;
    int m_shown = -1;
};

/// A stored text as HTML that may be shown: sanitized, or its plain lines as paragraphs.
[[nodiscard]] QString shownHtml(const QString& stored);
/// "143 characters, 24 words" of what a reader sees of a text.
[[nodiscard]] QString textLength(const QString& stored);

}
