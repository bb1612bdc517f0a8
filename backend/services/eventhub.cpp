#include "backend/services/eventhub.h"

#include "models/wire/json.h"

namespace galley::backend {

std::shared_ptr<http::EventSource> EventHub::listen(const QString& organizationKey)
{
    auto source = std::make_shared<http::EventSource>();
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            Listeners& listeners = m_listeners[organizationKey];
            std::erase_if(listeners, [](const auto& listener) { return listener->isClosed(); });
            listeners.push_back(source);
            return source;
        }
    }
    source->close();
    return source;
}

void EventHub::publish(const QString& organizationKey, const wire::ServerEvent& event)
{
    Listeners listeners;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_listeners.find(organizationKey);
        if (found == m_listeners.end()) {
            return;
        }
        std::erase_if(found->second, [](const auto& listener) { return listener->isClosed(); });
        if (found->second.empty()) {
            m_listeners.erase(found);
            return;
        }
        listeners = found->second;
    }
    const std::string json = wire::encode(event).toStdString();
    for (const auto& listener : listeners) {
        (void)listener->push(json);
    }
}

void EventHub::close()
{
    std::unordered_map<QString, Listeners> all;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        all.swap(m_listeners);
    }
    for (const auto& [organization, listeners] : all) {
        for (const auto& listener : listeners) {
            listener->close();
        }
    }
}

}
