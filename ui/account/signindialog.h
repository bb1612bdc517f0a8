#pragma once

#include <QDialog>
#include <memory>

#include "app/services/signinservice.h"

namespace galley::app {
class Settings;
}

namespace galley::ui {

class SignInView;

/// Signs in and closes with Accepted once that is done.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(std::unique_ptr<app::SignInService> service, app::Settings& settings, QWidget* parent);
    ~SignInDialog() override;
    /// Signing in again where one was before: server and e-mail cannot be changed.
    void setFixedAccount(const QUrl& server, const QString& email);
    /// The final state; valid after Accepted.
    [[nodiscard]] const app::SignInState& state() const;
    [[nodiscard]] QUrl server() const;

    void reject() override;

private:
    void submitCredentials(const QString& server, const QString& email, const QString& password);
    void follow(QFuture<Result<app::SignInState>> future);

    std::unique_ptr<app::SignInService> m_service;
    app::Settings& m_settings;
    SignInView* m_view;
};

}
