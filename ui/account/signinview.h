#pragma once

#include <QWidget>

#include "app/services/signinservice.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace galley::ui {

class QrCodeView;

/// Signing in, step by step, on one page: server and password, code, set-up of a second factor, backup codes. It asks by signals; each
/// answer is shown by `showState` or, in place, by `showError`.
class SignInView final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInView(const QList<app::ServerPreset>& presets, QWidget* parent = nullptr);

    /// What was used last. The address may be empty.
    void setRemembered(const QString& server, const QString& email);
    /// Signing in again to a known server: server and e-mail are fixed.
    void setFixedAccount(const QUrl& server, const QString& email);
    void showState(const app::SignInState& state);
    void showError(const Error& error);
    void setBusy(bool busy);
    [[nodiscard]] app::SignInStep step() const { return m_state.step; }
    [[nodiscard]] QString serverText() const;

Q_SIGNALS:
    /// `server` as typed; whoever handles it normalises it.
    void credentialsGiven(const QString& server, const QString& email, const QString& password);
    void codeGiven(const QString& code);
    void resendRequested();
    void methodChosen(const QString& method);
    void backupCodesAcknowledged();
    void cancelled();
    /// The title for the window, as the step changes.
    void titleChanged(const QString& title);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeCredentials(const QList<app::ServerPreset>& presets);
    QWidget* makeCode();
    QWidget* makeChoice();
    QWidget* makeConfirm();
    QWidget* makeBackupCodes();
    void submit();
    void updateButtons();
    void clearError();
    void showMessage(const QString& text, bool failed);
    void copySecret();
    void saveCodes();
    void printCodes();
    void applyColours();
    [[nodiscard]] QString codesText() const;

    app::SignInState m_state;
    QStackedWidget* m_steps;
    QLabel* m_heading;
    QLabel* m_message;
    QProgressBar* m_busyBar;
    QPushButton* m_next;
    QPushButton* m_cancel;
    QComboBox* m_server = nullptr;
    QLineEdit* m_address = nullptr;
    QLabel* m_addressLabel = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_password = nullptr;
    QLabel* m_codeText = nullptr;
    QLineEdit* m_code = nullptr;
    QPushButton* m_resend = nullptr;
    QRadioButton* m_totp = nullptr;
    QRadioButton* m_byMail = nullptr;
    QLabel* m_confirmText = nullptr;
    QrCodeView* m_qr = nullptr;
    QWidget* m_secretRow = nullptr;
    QLineEdit* m_secret = nullptr;
    QLineEdit* m_confirmCode = nullptr;
    QPushButton* m_confirmResend = nullptr;
    QPlainTextEdit* m_codes = nullptr;
    QCheckBox* m_kept = nullptr;
    bool m_busy = false;
    bool m_failed = false;
};

}
