#pragma once

#include <QStringList>

namespace galley::backend {

/// The tables of blog posts and their templates. Posts carry the number of their project, templates the organization; instants are TEXT as
/// on the wire, save for those that only the scheduler compares (milliseconds since 1970).
[[nodiscard]] QStringList blogSchema();
/// The sites that posts are published to. Application passwords are sealed.
[[nodiscard]] QStringList blogConnectionSchema();
/// The keys for looking for stock photos, sealed.
[[nodiscard]] QStringList stockPhotoSchema();

}
