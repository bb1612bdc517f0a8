#pragma once

#include <QString>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <vector>

#include "backend/http/events.h"
#include "models/wire/extensions.h"

namespace galley::backend {

/// Hands events to everyone of an organization who listens. Thread-safe.
class EventHub
{
public:
    /// A new listener; it goes when its client does.
    [[nodiscard]] std::shared_ptr<http::EventSource> listen(const QString& organizationKey);
    void publish(const QString& organizationKey, const wire::ServerEvent& event);
    void publish(const OrganizationId& organization, const wire::ServerEvent& event) { publish(organization.text(), event); }
    /// Ends all streams.
    void close();

private:
    using Listeners = std::vector<std::shared_ptr<http::EventSource>>;
    std::mutex m_mutex;
    std::unordered_map<QString, Listeners> m_listeners;
    bool m_closed = false;
};

}
