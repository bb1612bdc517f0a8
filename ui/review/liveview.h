#pragma once

#include "ui/review/textviews.h"

namespace galley::ui {

/// The texts that the shop shows now, as they look there.
class LiveView final : public OfflineBrowser
{
    Q_OBJECT

public:
    explicit LiveView(QWidget* parent = nullptr);
    void setItem(const std::optional<app::ItemDetail>& detail);

protected:
    void compose() override;

private:
    std::optional<app::ItemDetail> m_detail;
};

/// The names of the three texts: "Short text".
[[nodiscard]] QString textFieldName(const QString& key);
/// The keys of the three texts, in the order in which they are read.
[[nodiscard]] const QStringList& textFieldKeys();
/// A stored text as it is read: without markup, paragraphs on lines of their own.
[[nodiscard]] QString readableText(const QString& stored);

}
