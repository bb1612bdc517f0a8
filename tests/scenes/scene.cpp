#include "tests/scenes/scene.h"

#include <algorithm>

namespace galley::tests {

namespace {

QList<Scene>& registered()
{
    static QList<Scene> all;
    return all;
}

}

QList<Scene> scenes()
{
    QList<Scene> all = registered();
    std::sort(all.begin(), all.end(), [](const Scene& one, const Scene& other) { return one.name < other.name; });
    return all;
}

SceneRegistration::SceneRegistration(const char* name, QSize size, std::function<std::unique_ptr<QWidget>()> build)
{
    registered().append({QString::fromLatin1(name), size, std::move(build)});
}

}
