#pragma once

#include <QTextBrowser>

#include "app/services/itemqueue.h"

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

/// What the shop says of a product: its attributes as a list of labels and values, and the text that is live now.
class FactsView final : public OfflineBrowser
{
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);
    void setItem(const std::optional<app::ItemDetail>& detail);

protected:
    void compose() override;

private:
    std::optional<app::ItemDetail> m_detail;
};

/// The generated texts as they will look, with the findings underlined and numbered.
class GeneratedView final : public OfflineBrowser
{
    Q_OBJECT

public:
    explicit GeneratedView(QWidget* parent = nullptr);
    void setItem(const std::optional<app::ItemDetail>& detail);
    /// Scrolls to a finding and marks it; -1 marks none.
    void showFinding(int number);
    /// Whether the finding's span was found in the shown text.
    [[nodiscard]] bool isMarked(int number) const;

protected:
    void compose() override;

private:
    struct Marked {
        int number = 0;
        int position = 0;
        int length = 0;
    };
    void appendField(QTextCursor& cursor, const QString& key, const QString& label);
    void appendBody(QTextCursor& cursor, const QString& text);
    void markFindings(const QString& key, const QString& stored, int from, int to);
    void insertLabels();

    std::optional<app::ItemDetail> m_detail;
    QList<Marked> m_marked;
    int m_shown = -1;
};

/// "143 characters, 24 words" of what a reader sees of a text.
[[nodiscard]] QString textLength(const QString& stored);

}
