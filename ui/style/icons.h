#pragma once

#include <QIcon>
#include <QPainterPath>

#include "app/services/itemqueue.h"
#include "ui/style/tokens.h"

class QPainter;

namespace galley::ui {

/// Names of the icons in use, all of the Breeze set (package breeze-icon-theme).
namespace icons {
inline constexpr auto projects = "folder";
inline constexpr auto review = "view-list-details";
inline constexpr auto add = "list-add";
inline constexpr auto import = "document-import";
inline constexpr auto exportTo = "document-export";
inline constexpr auto generate = "tools-wizard";
inline constexpr auto approve = "dialog-ok-apply";
inline constexpr auto reject = "dialog-cancel";
inline constexpr auto undo = "edit-undo";
inline constexpr auto redo = "edit-redo";
inline constexpr auto rename = "edit-rename";
inline constexpr auto edit = "document-edit";
inline constexpr auto remove = "edit-delete";
inline constexpr auto trash = "user-trash";
inline constexpr auto clear = "edit-clear-all";
inline constexpr auto restore = "edit-undo";
inline constexpr auto refresh = "view-refresh";
inline constexpr auto find = "edit-find";
inline constexpr auto filter = "view-filter";
inline constexpr auto copy = "edit-copy";
inline constexpr auto save = "document-save";
inline constexpr auto print = "document-print";
inline constexpr auto close = "window-close";
inline constexpr auto stop = "media-playback-stop";
inline constexpr auto warning = "data-warning";
inline constexpr auto error = "data-error";
inline constexpr auto information = "data-information";
inline constexpr auto success = "data-success";
inline constexpr auto sync = "state-sync";
inline constexpr auto online = "network-connect";
inline constexpr auto offline = "network-disconnect";
inline constexpr auto computer = "computer";
inline constexpr auto server = "network-server";
inline constexpr auto sample = "games-hint";
inline constexpr auto openFolder = "document-open-folder";
inline constexpr auto keys = "input-keyboard";
inline constexpr auto settings = "configure";
inline constexpr auto about = "help-about";
inline constexpr auto quit = "application-exit";
inline constexpr auto menu = "application-menu";
inline constexpr auto previous = "go-previous";
inline constexpr auto next = "go-next";
inline constexpr auto user = "user-identity";
inline constexpr auto jobs = "view-task";
inline constexpr auto table = "view-list-details";
inline constexpr auto focusView = "view-preview";
}

/// An icon of the set, tinted by the application's palette when it is drawn. Empty when the set is not installed: controls
/// therefore always have a text or an accessible name too.
[[nodiscard]] QIcon icon(const char* name);

/// The drawn shapes of states, so that a state is never told by colour alone.
[[nodiscard]] QIcon statusIcon(ItemStatus status);
[[nodiscard]] QIcon syncIcon(app::SyncState state);
/// The word beside the shape, in the user's language: "approved", "waiting".
[[nodiscard]] QString statusWord(ItemStatus status);
[[nodiscard]] QString syncWord(app::SyncState state);
[[nodiscard]] Colour statusColour(ItemStatus status);
[[nodiscard]] Colour syncColour(app::SyncState state);
/// Draws the shape into a square, in its colour or in `tint` where one is given. For delegates.
void drawStatus(QPainter& painter, const QRectF& square, ItemStatus status, const QPalette& palette, const QColor& tint = {});
void drawSync(QPainter& painter, const QRectF& square, app::SyncState state, const QPalette& palette, const QColor& tint = {});

}
