#pragma once

#include <QList>
#include <QSize>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>

/// Every window and state of the program as a picture. A scene builds one widget from local data; tst_scenes draws it in every theme
/// and checks that nothing is cut and that every control has a name.
///
/// In a file tests/scenes/<area>scenes.cpp:
///     const SceneRegistration welcome{"welcome", QSize(1180, 760), [] { return std::make_unique<ui::WelcomeView>(); }};
namespace galley::tests {

struct Scene {
    QString name; ///< "projects-empty": the name of the picture
    QSize size; ///< invalid: as the widget wants to be
    std::function<std::unique_ptr<QWidget>()> build;
};

/// All scenes, by name.
[[nodiscard]] QList<Scene> scenes();

struct SceneRegistration {
    SceneRegistration(const char* name, QSize size, std::function<std::unique_ptr<QWidget>()> build);
};

}
