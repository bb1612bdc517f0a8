#pragma once

#include <QAction>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace galley::ui {

class Page;

/// How grave a lasting message is.
enum class BannerKind { Info, Warning, Error };

/// A lasting state of the whole window, shown in a line that is always kept free for it.
struct Banner {
    QString id; ///< showing another banner with the same id replaces the text
    QString text;
    BannerKind kind = BannerKind::Info;
    QString button; ///< empty: none
    std::function<void()> act = {};
    bool closable = false;
};

/// Title of the page, its acts, and below them one line that holds the subtitle, or the gravest banner while there is one.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget* parent = nullptr);

    void show(const Page& page);
    void setTitle(const QString& title, const QString& subtitle);
    void showBanner(const Banner& banner);
    void removeBanner(const QString& id);
    [[nodiscard]] QString bannerText() const;
    /// Something takes a while and its end is not known: a thin moving bar under the title. Empty text: over.
    void setBusy(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setActions(const QList<QAction*>& actions, QAction* main);
    void showTopBanner();
    void applyFonts();

    QLabel* m_title;
    QHBoxLayout* m_actions;
    QStackedLayout* m_line;
    QWidget* m_quietLine;
    QLabel* m_subtitle;
    QProgressBar* m_busy;
    QLabel* m_busyText;
    QWidget* m_bannerLine;
    QLabel* m_bannerIcon;
    QLabel* m_bannerText;
    QPushButton* m_bannerButton;
    QToolButton* m_bannerClose;
    QList<Banner> m_banners;
    QList<QAction*> m_shown; ///< the main one last
};

/// A push button that follows an action: text, tip, enabled state. Beside it, its icon where it has one.
[[nodiscard]] QPushButton* buttonFor(QAction* action, QWidget* parent);

}
