#pragma once

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <optional>
#include <tuple>

#include "models/base/id.h"
#include "models/domain/enums.h"
#include "models/wire/fields.h"
#include "models/wire/values.h"

namespace galley::wire {

/// A sentence for people.
struct Message {
    QString message;

    static constexpr auto schema = "Message";
    static constexpr auto fields() { return std::tuple(required("message", &Message::message)); }
    bool operator==(const Message&) const = default;
};

}
