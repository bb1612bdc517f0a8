#include "ui/account/signinview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QTextDocument>
#include <QVBoxLayout>

#include "ui/account/qrcode.h"
#include "ui/style/galleystyle.h"
#include "ui/style/icons.h"

namespace galley::ui {

namespace {

/// Takes secrets off the clipboard again after this long, unless something else is on it by then.
constexpr int clipboardKeeps = 30'000;

void copyForAWhile(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
    // Clipboard managers that know this hint do not keep the text.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(data);
    QTimer::singleShot(clipboardKeeps, qApp, [text] {
        if (QGuiApplication::clipboard()->text() == text) {
            QGuiApplication::clipboard()->clear();
        }
    });
}

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void prepareCodeField(QLineEdit& field)
{
    field.setMaxLength(32);
    field.setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    field.setFont(textFont(TextSize::Title));
    field.setMaximumWidth(em(14));
}

QString groupedSecret(const QString& secret)
{
    QString grouped;
    for (qsizetype i = 0; i < secret.size(); i += 4) {
        grouped += (i > 0 ? QStringLiteral(" ") : QString()) + secret.sliced(i, std::min<qsizetype>(4, secret.size() - i));
    }
    return grouped;
}

}

SignInView::SignInView(const QList<app::ServerPreset>& presets, QWidget* parent)
    : QWidget(parent), m_steps(new QStackedWidget(this)), m_heading(new QLabel(this)), m_message(new QLabel(this)), m_busyBar(new QProgressBar(this)),
      m_next(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_steps->addWidget(makeCredentials(presets));
    m_steps->addWidget(makeCode());
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeConfirm());
    m_steps->addWidget(makeBackupCodes());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space(2));
    m_heading->setFont(textFont(TextSize::Title));
    whole->addWidget(m_heading);
    whole->addWidget(m_steps);
    // The room for messages is always there: an error moves no field.
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setMinimumHeight(m_message->fontMetrics().height() * 4);
    whole->addWidget(m_message);
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedHeight(space(1));
    m_busyBar->setAccessibleName(tr("Busy"));
    QSizePolicy stays = m_busyBar->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    m_busyBar->setSizePolicy(stays);
    m_busyBar->hide();
    whole->addWidget(m_busyBar);
    whole->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_next);
    whole->addLayout(buttons);
    setPrimary(m_next);
    m_next->setDefault(true);
    m_cancel->setAutoDefault(false);
    // Each step is as high as it needs, so that messages stand right below it.
    const auto fit = [this](int current) {
        for (int i = 0; i < m_steps->count(); ++i) {
            m_steps->widget(i)->setSizePolicy(QSizePolicy::Preferred, i == current ? QSizePolicy::Preferred : QSizePolicy::Ignored);
        }
    };
    fit(0);
    connect(m_steps, &QStackedWidget::currentChanged, this, fit);
    connect(m_next, &QPushButton::clicked, this, &SignInView::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInView::cancelled);
    setMinimumWidth(em(30));
    showState({});
}

QWidget* SignInView::makeCredentials(const QList<app::ServerPreset>& presets)
{
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(space(2));
    m_server = new QComboBox(page);
    for (const app::ServerPreset& preset : presets) {
        m_server->addItem(preset.name, preset.url);
    }
    m_address = new QLineEdit(page);
    m_address->setPlaceholderText(tr("https://galley.your-company.example"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_email = new QLineEdit(page);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_password = new QLineEdit(page);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    form->addRow(tr("&Server:"), m_server);
    m_addressLabel = new QLabel(tr("A&ddress:"), page);
    m_addressLabel->setBuddy(m_address);
    form->addRow(m_addressLabel, m_address);
    form->addRow(tr("&E-mail:"), m_email);
    form->addRow(tr("&Password:"), m_password);
    // The row of the own address keeps its room, so that choosing a server moves nothing.
    for (QWidget* part : std::initializer_list<QWidget*>{m_address, m_addressLabel}) {
        QSizePolicy keeps = part->sizePolicy();
        keeps.setRetainSizeWhenHidden(true);
        part->setSizePolicy(keeps);
    }
    const auto follow = [this] {
        const bool own = m_server->currentData().toUrl().isEmpty();
        m_address->setVisible(own);
        m_addressLabel->setVisible(own);
        updateButtons();
    };
    connect(m_server, &QComboBox::currentIndexChanged, this, follow);
    for (QLineEdit* field : {m_address, m_email, m_password}) {
        connect(field, &QLineEdit::textChanged, this, [this] {
            clearError();
            updateButtons();
        });
    }
    follow();
    return page;
}

QWidget* SignInView::makeCode()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_codeText = paragraph({}, page);
    m_code = new QLineEdit(page);
    prepareCodeField(*m_code);
    auto* label = new QLabel(tr("&Code:"), page);
    label->setBuddy(m_code);
    m_resend = new QPushButton(tr("Send &another code"), page);
    m_resend->setAutoDefault(false);
    column->addWidget(m_codeText);
    column->addSpacing(space(2));
    column->addWidget(label);
    column->addWidget(m_code);
    auto* row = new QHBoxLayout;
    row->addWidget(m_resend);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(paragraph(tr("No access to it? Type one of your backup codes instead."), page));
    column->addStretch();
    connect(m_resend, &QPushButton::clicked, this, &SignInView::resendRequested);
    connect(m_code, &QLineEdit::textChanged, this, [this] {
        clearError();
        updateButtons();
    });
    return page;
}

QWidget* SignInView::makeChoice()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(paragraph(tr("Your organization asks for a second factor at sign-in. Choose how you want to get its codes."), page));
    column->addSpacing(space(2));
    m_totp = new QRadioButton(tr("From an &authenticator app on your phone or computer"), page);
    m_byMail = new QRadioButton(tr("By e-&mail"), page);
    m_totp->setChecked(true);
    column->addWidget(m_totp);
    column->addWidget(m_byMail);
    column->addStretch();
    return page;
}

QWidget* SignInView::makeConfirm()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_confirmText = paragraph({}, page);
    column->addWidget(m_confirmText);
    m_secretRow = new QWidget(page);
    auto* row = new QHBoxLayout(m_secretRow);
    row->setContentsMargins(0, space(2), 0, space(2));
    row->setSpacing(space(4));
    m_qr = new QrCodeView(m_secretRow);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    auto* secretColumn = new QVBoxLayout;
    m_secret = new QLineEdit(m_secretRow);
    m_secret->setReadOnly(true);
    // Secrets are not read aloud; the field says what it is instead.
    m_secret->setAccessibleName(tr("Secret for the authenticator app; use Copy to take it"));
    auto* secretLabel = paragraph(tr("Or type this secret into the app:"), m_secretRow);
    auto* copy = new QPushButton(icon(icons::copy), tr("Cop&y the secret"), m_secretRow);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &SignInView::copySecret);
    secretColumn->addWidget(secretLabel);
    secretColumn->addWidget(m_secret);
    secretColumn->addWidget(copy, 0, Qt::AlignLeading);
    secretColumn->addStretch();
    row->addLayout(secretColumn, 1);
    column->addWidget(m_secretRow);
    m_confirmCode = new QLineEdit(page);
    prepareCodeField(*m_confirmCode);
    auto* label = new QLabel(tr("&Code:"), page);
    label->setBuddy(m_confirmCode);
    m_confirmResend = new QPushButton(tr("Send &another code"), page);
    m_confirmResend->setAutoDefault(false);
    column->addWidget(label);
    auto* codeRow = new QHBoxLayout;
    codeRow->addWidget(m_confirmCode);
    codeRow->addWidget(m_confirmResend);
    codeRow->addStretch();
    column->addLayout(codeRow);
    column->addStretch();
    connect(m_confirmResend, &QPushButton::clicked, this, &SignInView::resendRequested);
    connect(m_confirmCode, &QLineEdit::textChanged, this, [this] {
        clearError();
        updateButtons();
    });
    return page;
}

QWidget* SignInView::makeBackupCodes()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(paragraph(
        tr("These codes let you in when your second factor is lost. Each works once. They are shown only now: keep them in a safe place."), page));
    m_codes = new QPlainTextEdit(page);
    m_codes->setReadOnly(true);
    m_codes->setTabChangesFocus(true);
    m_codes->setAccessibleName(tr("Backup codes"));
    QFont fixed = textFont(TextSize::Normal);
    fixed.setFamilies({QStringLiteral("monospace")});
    fixed.setStyleHint(QFont::Monospace);
    m_codes->setFont(fixed);
    column->addWidget(m_codes, 1);
    auto* row = new QHBoxLayout;
    const auto add = [page, row](const char* iconName, const QString& text) {
        auto* button = new QPushButton(icon(iconName), text, page);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(icons::copy, tr("Cop&y")), &QPushButton::clicked, this, [this] {
        copyForAWhile(codesText());
        showMessage(tr("The codes are on the clipboard for 30 seconds."), false);
    });
    connect(add(icons::save, tr("&Save…")), &QPushButton::clicked, this, &SignInView::saveCodes);
    connect(add(icons::print, tr("&Print…")), &QPushButton::clicked, this, &SignInView::printCodes);
    row->addStretch();
    column->addLayout(row);
    m_kept = new QCheckBox(tr("I have &kept these codes"), page);
    column->addWidget(m_kept);
    connect(m_kept, &QCheckBox::toggled, this, &SignInView::updateButtons);
    return page;
}

void SignInView::setRemembered(const QString& server, const QString& email)
{
    m_email->setText(email);
    if (server.isEmpty()) {
        return;
    }
    for (int i = 0; i < m_server->count(); ++i) {
        if (m_server->itemData(i).toUrl() == QUrl(server)) {
            m_server->setCurrentIndex(i);
            return;
        }
    }
    m_server->setCurrentIndex(m_server->count() - 1);
    m_address->setText(server);
}

void SignInView::setFixedAccount(const QUrl& server, const QString& email)
{
    setRemembered(server.toString(), email);
    m_server->setEnabled(false);
    m_address->setReadOnly(true);
    m_email->setReadOnly(!email.isEmpty());
    m_password->setFocus();
}

QString SignInView::serverText() const
{
    const QUrl preset = m_server->currentData().toUrl();
    return preset.isEmpty() ? m_address->text() : preset.toString();
}

void SignInView::showState(const app::SignInState& state)
{
    m_state = state;
    setBusy(false);
    clearError();
    const bool byMail = state.method == QLatin1StringView("email");
    switch (state.step) {
    case app::SignInStep::Credentials:
        m_steps->setCurrentIndex(0);
        m_heading->setText(tr("Sign in"));
        m_next->setText(tr("Sign in"));
        m_password->clear();
        (m_email->text().isEmpty() ? m_email : m_password)->setFocus();
        break;
    case app::SignInStep::Code:
        m_steps->setCurrentIndex(1);
        m_heading->setText(tr("Second factor"));
        m_next->setText(tr("Continue"));
        m_codeText->setText(
            byMail ? tr("A code was sent to %1. It works for some minutes.").arg(m_email->text())
                : state.codeJustUsed
                ? tr("The second factor is set up. Each code works once: wait until your authenticator app shows the next one, and type that.")
                : tr("Type the code that your authenticator app shows for this account."));
        m_resend->setVisible(byMail);
        m_code->clear();
        m_code->setFocus();
        break;
    case app::SignInStep::SetUp:
        m_steps->setCurrentIndex(2);
        m_heading->setText(tr("Set up a second factor"));
        m_next->setText(tr("Continue"));
        m_totp->setFocus();
        break;
    case app::SignInStep::ConfirmSetUp: {
        m_steps->setCurrentIndex(3);
        m_heading->setText(tr("Confirm the second factor"));
        m_next->setText(tr("Confirm"));
        const QString secret = state.setup.secret.value_or(QString());
        m_secretRow->setVisible(!secret.isEmpty());
        m_qr->setText(state.setup.otpauthUri.value_or(QString()));
        m_secret->setText(groupedSecret(secret));
        m_secret->setCursorPosition(0);
        m_confirmText->setText(secret.isEmpty() ? tr("A code was sent to %1. Type it here to confirm.").arg(m_email->text())
                                                : tr("Scan this picture with your authenticator app, then type the code that it shows."));
        m_confirmResend->setVisible(secret.isEmpty());
        m_confirmCode->clear();
        m_confirmCode->setFocus();
        break;
    }
    case app::SignInStep::ShowBackupCodes:
        m_steps->setCurrentIndex(4);
        m_heading->setText(tr("Keep your backup codes"));
        m_next->setText(tr("Continue"));
        m_codes->setPlainText(codesText());
        m_kept->setChecked(false);
        m_codes->setFocus();
        break;
    case app::SignInStep::SignedIn:
        showMessage(tr("You are signed in."), false);
        break;
    }
    updateButtons();
    Q_EMIT titleChanged(m_heading->text());
}

void SignInView::showError(const Error& error)
{
    setBusy(false);
    QString text = error.message;
    if (error.code == ErrorCode::Unavailable) {
        text =
            tr("The server could not be reached. What you did on this computer is safe. Check the address and your connection, then try again. (%1)")
                .arg(error.message);
    } else if (error.code == ErrorCode::RateLimited) {
        text = tr("There were too many attempts. Wait a minute, then try again. (%1)").arg(error.message);
    }
    showMessage(text, true);
    QLineEdit* toBlame = nullptr;
    switch (m_state.step) {
    case app::SignInStep::Credentials:
        toBlame = error.field == QLatin1StringView("server") && m_address->isVisibleTo(this) ? m_address
            : error.field == QLatin1StringView("email")                                      ? m_email
            : error.code == ErrorCode::Unauthenticated                                       ? m_password
                                                                                             : nullptr;
        break;
    case app::SignInStep::Code:
        toBlame = m_code;
        break;
    case app::SignInStep::ConfirmSetUp:
        toBlame = m_confirmCode;
        break;
    default:
        break;
    }
    if (toBlame != nullptr && error.code != ErrorCode::Unavailable) {
        toBlame->setProperty("wrong", true);
        toBlame->update();
        toBlame->setFocus();
        toBlame->selectAll();
    }
}

void SignInView::setBusy(bool busy)
{
    m_busy = busy;
    m_busyBar->setVisible(busy);
    m_steps->setEnabled(!busy);
    updateButtons();
}

void SignInView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
}

void SignInView::submit()
{
    clearError();
    switch (m_state.step) {
    case app::SignInStep::Credentials:
        setBusy(true);
        Q_EMIT credentialsGiven(serverText(), m_email->text().trimmed(), m_password->text());
        break;
    case app::SignInStep::Code:
        setBusy(true);
        Q_EMIT codeGiven(m_code->text().remove(u' '));
        break;
    case app::SignInStep::SetUp:
        setBusy(true);
        Q_EMIT methodChosen(m_totp->isChecked() ? QStringLiteral("totp") : QStringLiteral("email"));
        break;
    case app::SignInStep::ConfirmSetUp:
        setBusy(true);
        Q_EMIT codeGiven(m_confirmCode->text().remove(u' '));
        break;
    case app::SignInStep::ShowBackupCodes:
        setBusy(true);
        Q_EMIT backupCodesAcknowledged();
        break;
    case app::SignInStep::SignedIn:
        break;
    }
}

void SignInView::updateButtons()
{
    if (m_next == nullptr || m_kept == nullptr) {
        return;
    }
    bool complete = true;
    switch (m_state.step) {
    case app::SignInStep::Credentials:
        complete = !serverText().trimmed().isEmpty() && !m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty();
        break;
    case app::SignInStep::Code:
        complete = m_code->text().trimmed().size() >= 6;
        break;
    case app::SignInStep::ConfirmSetUp:
        complete = m_confirmCode->text().trimmed().size() >= 6;
        break;
    case app::SignInStep::ShowBackupCodes:
        complete = m_kept->isChecked();
        break;
    default:
        break;
    }
    m_next->setEnabled(complete && !m_busy);
}

void SignInView::clearError()
{
    for (QLineEdit* field : {m_address, m_email, m_password, m_code, m_confirmCode}) {
        if (field != nullptr && field->property("wrong").toBool()) {
            field->setProperty("wrong", false);
            field->update();
        }
    }
    m_message->clear();
}

void SignInView::showMessage(const QString& text, bool failed)
{
    m_failed = failed;
    m_message->setText(text);
    applyColours();
}

void SignInView::copySecret()
{
    copyForAWhile(m_state.setup.secret.value_or(QString()));
    showMessage(tr("The secret is on the clipboard for 30 seconds."), false);
}

void SignInView::saveCodes()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the backup codes"), QStringLiteral("galley-backup-codes.txt"), tr("Text (*.txt)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file(path);
    const QByteArray text = codesText().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !file.commit()) {
        showMessage(tr("The codes could not be saved there. Choose another folder, or copy or print them. (%1)").arg(file.errorString()), true);
        return;
    }
    showMessage(tr("The codes are saved. Keep the file where nobody else reads it."), false);
}

void SignInView::printCodes()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        QTextDocument document(tr("Galley backup codes for %1").arg(m_email->text()) + QStringLiteral("\n\n") + codesText());
        document.print(&printer);
    }
}

void SignInView::applyColours()
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, colour(m_failed ? Colour::StatusRejected : Colour::Text, palette()));
    m_message->setPalette(ink);
}

QString SignInView::codesText() const
{
    return m_state.backupCodes.join(u'\n');
}

}
