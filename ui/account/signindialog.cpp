#include "ui/account/signindialog.h"

#include <QMessageBox>
#include <QVBoxLayout>

#include "app/settings.h"
#include "models/base/future.h"
#include "ui/account/signinview.h"
#include "ui/style/tokens.h"

namespace galley::ui {

SignInDialog::SignInDialog(std::unique_ptr<app::SignInService> service, app::Settings& settings, QWidget* parent)
    : QDialog(parent), m_service(std::move(service)), m_settings(settings), m_view(new SignInView(app::SignInService::presets(), this))
{
    setWindowTitle(tr("Connect to a server"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(4), space(5), space(4));
    whole->addWidget(m_view);
    m_view->setRemembered(settings.value(app::Setting::LastServer).toString(), settings.value(app::Setting::LastEmail).toString());
    connect(m_view, &SignInView::credentialsGiven, this, &SignInDialog::submitCredentials);
    connect(m_view, &SignInView::codeGiven, this, [this](const QString& code) { follow(m_service->submitCode(code)); });
    connect(m_view, &SignInView::resendRequested, this, [this] { follow(m_service->resendCode()); });
    connect(m_view, &SignInView::methodChosen, this, [this](const QString& method) { follow(m_service->chooseMethod(method)); });
    connect(m_view, &SignInView::backupCodesAcknowledged, this, [this] { follow(m_service->acknowledgeBackupCodes()); });
    connect(m_view, &SignInView::cancelled, this, &SignInDialog::reject);
    resize(em(34), em(27));
    m_view->showState(m_service->state());
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::setFixedAccount(const QUrl& server, const QString& email)
{
    setWindowTitle(tr("Sign in again"));
    m_view->setFixedAccount(server, email);
}

const app::SignInState& SignInDialog::state() const
{
    return m_service->state();
}

QUrl SignInDialog::server() const
{
    return m_service->server();
}

void SignInDialog::reject()
{
    // Codes that were not kept would be gone for good.
    if (m_service->state().step == app::SignInStep::ShowBackupCodes
        && QMessageBox::question(this,
                                 windowTitle(),
                                 tr("Close without keeping the backup codes? They are not shown again."),
                                 QMessageBox::Close | QMessageBox::Cancel,
                                 QMessageBox::Cancel)
            != QMessageBox::Close) {
        return;
    }
    QDialog::reject();
}

void SignInDialog::submitCredentials(const QString& server, const QString& email, const QString& password)
{
    const Result<QUrl> address = app::SignInService::normaliseAddress(server);
    if (!address) {
        m_view->showError(address.error());
        return;
    }
    m_service->begin(*address);
    m_settings.setValue(app::Setting::LastServer, address->toString());
    m_settings.setValue(app::Setting::LastEmail, email);
    follow(m_service->submitCredentials(email, password));
}

void SignInDialog::follow(QFuture<Result<app::SignInState>> future)
{
    m_view->setBusy(true);
    future | then(this, [this](const Result<app::SignInState>& next) {
        if (!next) {
            m_view->showError(next.error());
            return;
        }
        if (next->step == app::SignInStep::SignedIn) {
            accept();
            return;
        }
        m_view->showState(*next);
    });
}

}
