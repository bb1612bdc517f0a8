#include "ui/generation/generatedialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "models/base/future.h"
#include "models/domain/xct.h"
#include "ui/style/galleystyle.h"
#include "ui/style/tokens.h"

namespace galley::ui {

namespace {

constexpr int estimateDelayMs = 150;
constexpr int mostCharacters = 20'000;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(textFont(TextSize::Normal, true));
    return label;
}

void choose(QComboBox* box, const QString& id)
{
    if (const int index = box->findData(id); index >= 0) {
        box->setCurrentIndex(index);
    }
}

}

QString durationText(double seconds)
{
    if (seconds < 50) {
        return GenerateDialog::tr("about %n second(s)", nullptr, std::max(1, seconds < 10 ? qRound(seconds) : qRound(seconds / 5) * 5));
    }
    if (seconds < 90 * 60) {
        return GenerateDialog::tr("about %n minute(s)", nullptr, std::max(1, qRound(seconds / 60)));
    }
    return GenerateDialog::tr("about %n hour(s)", nullptr, std::max(1, qRound(seconds / 3600)));
}

GenerateDialog::GenerateDialog(std::shared_ptr<Generator> generator, app::Settings* settings, GenerateTarget target, QWidget* parent)
    : QDialog(parent), m_generator(std::move(generator)), m_settings(settings), m_target(std::move(target))
{
    setWindowTitle(tr("Generate texts for %1").arg(m_target.projectName));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space(5), space(5), space(5), space(4));
    whole->setSpacing(space(4));
    whole->addWidget(makeScope());
    whole->addWidget(makeWriter());
    whole->addWidget(makeTexts());
    m_estimate = new QLabel(this);
    m_estimate->setWordWrap(true);
    m_estimate->setTextFormat(Qt::PlainText);
    m_estimate->setMinimumHeight(2 * fontMetrics().height());
    m_estimate->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_estimate->setAutoFillBackground(true);
    m_estimate->setContentsMargins(space(3), space(2), space(3), space(2));
    whole->addWidget(m_estimate);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = buttons->addButton(tr("Generate"), QDialogButtonBox::AcceptRole);
    setPrimary(m_run);
    whole->addWidget(buttons);
    connect(m_run, &QPushButton::clicked, this, &GenerateDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_delay.setSingleShot(true);
    m_delay.setInterval(estimateDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &GenerateDialog::askEstimate);
    restoreChoices();
    refresh();
    askLists();
    setMinimumWidth(em(40));
}

qint64 GenerateDialog::count(app::GenerationScope scope) const
{
    switch (scope) {
    case app::GenerationScope::Pending:
        return m_target.tally.counts.value(ItemStatus::Pending);
    case app::GenerationScope::Selected:
        return m_target.selected.size();
    case app::GenerationScope::Rejected:
        return m_target.tally.counts.value(ItemStatus::Rejected);
    case app::GenerationScope::All:
        return m_target.tally.total - m_target.tally.counts.value(ItemStatus::Excluded);
    }
    return 0;
}

QWidget* GenerateDialog::makeScope()
{
    auto* box = new QWidget(this);
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setVerticalSpacing(space(1));
    layout->setHorizontalSpacing(space(6));
    layout->addWidget(heading(tr("For which items"), box), 0, 0, 1, 2);
    auto* group = new QButtonGroup(this);
    const auto add = [&](app::GenerationScope scope, const QString& text, int row, int column) {
        auto* button = new QRadioButton(text, box);
        button->setEnabled(count(scope) > 0);
        group->addButton(button);
        layout->addWidget(button, row, column);
        connect(button, &QRadioButton::toggled, this, &GenerateDialog::refresh);
        m_scopes.append({scope, button});
    };
    using Scope = app::GenerationScope;
    add(Scope::Pending, tr("&Without a text yet: %n item(s)", nullptr, int(count(Scope::Pending))), 1, 0);
    add(Scope::Selected, tr("&Selected: %n item(s)", nullptr, int(count(Scope::Selected))), 1, 1);
    add(Scope::Rejected, tr("&Rejected: %n item(s)", nullptr, int(count(Scope::Rejected))), 2, 0);
    add(Scope::All, tr("&All: %n item(s)", nullptr, int(count(Scope::All))), 2, 1);
    QRadioButton* first = nullptr;
    for (const auto& [scope, button] : m_scopes) {
        if (scope == m_target.scope && button->isEnabled()) {
            first = button;
        }
    }
    for (const auto& [scope, button] : m_scopes) {
        if (first == nullptr && button->isEnabled()) {
            first = button;
        }
    }
    if (first != nullptr) {
        first->setChecked(true);
    }
    return box;
}

QWidget* GenerateDialog::makeWriter()
{
    auto* box = new QWidget(this);
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space(3));
    layout->setVerticalSpacing(space(2));
    layout->setColumnStretch(1, 1);
    layout->setColumnStretch(3, 1);
    layout->addWidget(heading(tr("How"), box), 0, 0, 1, 4);
    const auto add = [&](const QString& text, int row, int column) {
        auto* field = new QComboBox(box);
        auto* label = new QLabel(text, box);
        label->setBuddy(field);
        QString name = text;
        field->setAccessibleName(name.remove(u'&').remove(u':'));
        field->setMinimumWidth(em(9));
        layout->addWidget(label, row, column);
        layout->addWidget(field, row, column + 1);
        connect(field, &QComboBox::currentIndexChanged, this, &GenerateDialog::refresh);
        return field;
    };
    m_provider = add(tr("Wri&ter:"), 1, 0);
    m_model = add(tr("&Model:"), 1, 2);
    m_language = add(tr("&Language:"), 2, 0);
    m_tone = add(tr("T&one:"), 2, 2);
    connect(m_provider, &QComboBox::currentIndexChanged, this, &GenerateDialog::fillModels);
    return box;
}

QWidget* GenerateDialog::makeTexts()
{
    auto* box = new QWidget(this);
    auto* layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(space(3));
    layout->setVerticalSpacing(space(2));
    layout->setColumnStretch(3, 1);
    layout->addWidget(heading(tr("What"), box), 0, 0, 1, 4);
    const auto addLimit = [&](int value, const QString& name) {
        auto* limit = new QSpinBox(box);
        limit->setRange(20, mostCharacters);
        limit->setSingleStep(50);
        limit->setValue(value);
        limit->setGroupSeparatorShown(true);
        limit->setSuffix(tr(" characters at most"));
        limit->setAccessibleName(name);
        connect(limit, &QSpinBox::valueChanged, this, &GenerateDialog::refresh);
        return limit;
    };
    const auto addCheck = [&](const QString& text, bool checked) {
        auto* check = new QCheckBox(text, box);
        check->setChecked(checked);
        connect(check, &QCheckBox::toggled, this, &GenerateDialog::refresh);
        return check;
    };
    m_short = addCheck(tr("S&hort text"), true);
    m_shortLimit = addLimit(200, tr("Greatest length of the short text"));
    m_shortHtml = addCheck(tr("with HTML"), false);
    m_shortHtml->setAccessibleName(tr("Short text with HTML"));
    m_long = addCheck(tr("Lon&g text"), true);
    m_longLimit = addLimit(1000, tr("Greatest length of the long text"));
    m_longHtml = addCheck(tr("with HTML"), true);
    m_longHtml->setAccessibleName(tr("Long text with HTML"));
    m_name = addCheck(tr("Translate the &name when the language differs"), true);
    layout->addWidget(m_short, 1, 0);
    layout->addWidget(m_shortLimit, 1, 1);
    layout->addWidget(m_shortHtml, 1, 2);
    layout->addWidget(m_long, 2, 0);
    layout->addWidget(m_longLimit, 2, 1);
    layout->addWidget(m_longHtml, 2, 2);
    layout->addWidget(m_name, 3, 0, 1, 4);
    m_instructions = new QPlainTextEdit(box);
    m_instructions->setTabChangesFocus(true);
    m_instructions->setAccessibleName(tr("Instructions"));
    m_instructions->setPlaceholderText(tr("For example: speak to hikers; do not mention prices."));
    m_instructions->setFixedHeight(3 * fontMetrics().height() + space(4));
    auto* label = new QLabel(tr("&Instructions of your own:"), box);
    label->setBuddy(m_instructions);
    layout->addWidget(label, 4, 0, 1, 4);
    layout->addWidget(m_instructions, 5, 0, 1, 4);
    return box;
}

void GenerateDialog::askLists()
{
    m_generator->providers() | then(this, [this](const Result<QList<wire::AiProvider>>& providers) {
        if (!providers) {
            say(tr("The list of writers could not be read. %1").arg(providers.error().message), true);
            return;
        }
        m_providers = *providers;
        const QSignalBlocker quiet(m_provider);
        for (const wire::AiProvider& provider : std::as_const(m_providers)) {
            const bool usable = provider.available.value_or(true);
            m_provider->addItem(usable ? provider.name : tr("%1 (no key set up)").arg(provider.name), provider.id);
            if (auto* rows = qobject_cast<QStandardItemModel*>(m_provider->model()); rows != nullptr && !usable) {
                rows->item(m_provider->count() - 1)->setEnabled(false);
            }
        }
        // The first that can be used; what was chosen last comes after it.
        for (int index = 0; index < m_providers.size(); ++index) {
            if (m_providers.at(index).available.value_or(true)) {
                m_provider->setCurrentIndex(index);
                break;
            }
        }
        noteList();
    });
    const auto fill = [this](QComboBox* box, const QString& whatFailed) {
        return [this, box, whatFailed](const Result<QList<wire::NamedOption>>& options) {
            if (!options) {
                say(whatFailed.arg(options.error().message), true);
                return;
            }
            const QSignalBlocker quiet(box);
            for (const wire::NamedOption& option : *options) {
                box->addItem(option.name, option.id);
            }
            noteList();
        };
    };
    m_generator->languages() | then(this, fill(m_language, tr("The list of languages could not be read. %1")));
    m_generator->tones() | then(this, fill(m_tone, tr("The list of tones could not be read. %1")));
}

void GenerateDialog::noteList()
{
    if (--m_listsToCome > 0) {
        return;
    }
    const QVariantMap last = m_settings == nullptr ? QVariantMap() : m_settings->value(app::Setting::GenerationChoices).toMap();
    const int chosen = m_provider->findData(last.value(QStringLiteral("provider")).toString());
    if (chosen >= 0 && m_providers.at(chosen).available.value_or(true)) {
        m_provider->setCurrentIndex(chosen);
    }
    fillModels();
    choose(m_model, last.value(QStringLiteral("model")).toString());
    choose(m_language, last.value(QStringLiteral("language"), QLocale().name().left(2)).toString());
    choose(m_tone, last.value(QStringLiteral("tone"), QStringLiteral("professional")).toString());
    refresh();
    Q_EMIT ready();
}

void GenerateDialog::fillModels()
{
    const QSignalBlocker quiet(m_model);
    m_model->clear();
    const int index = m_provider->currentIndex();
    if (index >= 0 && index < m_providers.size()) {
        for (const wire::AiModel& model : m_providers.at(index).models) {
            m_model->addItem(model.name.value_or(model.id.value_or(QString())), model.id.value_or(QString()));
        }
    }
    m_model->setEnabled(m_model->count() > 1);
    refresh();
}

void GenerateDialog::restoreChoices()
{
    const QVariantMap last = m_settings == nullptr ? QVariantMap() : m_settings->value(app::Setting::GenerationChoices).toMap();
    if (last.isEmpty()) {
        return;
    }
    m_short->setChecked(last.value(QStringLiteral("short"), true).toBool());
    m_shortLimit->setValue(last.value(QStringLiteral("shortLimit"), 200).toInt());
    m_shortHtml->setChecked(last.value(QStringLiteral("shortHtml")).toBool());
    m_long->setChecked(last.value(QStringLiteral("long"), true).toBool());
    m_longLimit->setValue(last.value(QStringLiteral("longLimit"), 1000).toInt());
    m_longHtml->setChecked(last.value(QStringLiteral("longHtml"), true).toBool());
    m_name->setChecked(last.value(QStringLiteral("name"), true).toBool());
    m_instructions->setPlainText(last.value(QStringLiteral("instructions")).toString());
}

void GenerateDialog::rememberChoices()
{
    if (m_settings == nullptr) {
        return;
    }
    m_settings->setValue(app::Setting::GenerationChoices,
                         QVariantMap{{QStringLiteral("provider"), m_provider->currentData()},
                                     {QStringLiteral("model"), m_model->currentData()},
                                     {QStringLiteral("language"), m_language->currentData()},
                                     {QStringLiteral("tone"), m_tone->currentData()},
                                     {QStringLiteral("short"), m_short->isChecked()},
                                     {QStringLiteral("shortLimit"), m_shortLimit->value()},
                                     {QStringLiteral("shortHtml"), m_shortHtml->isChecked()},
                                     {QStringLiteral("long"), m_long->isChecked()},
                                     {QStringLiteral("longLimit"), m_longLimit->value()},
                                     {QStringLiteral("longHtml"), m_longHtml->isChecked()},
                                     {QStringLiteral("name"), m_name->isChecked()},
                                     {QStringLiteral("instructions"), m_instructions->toPlainText()}});
}

app::GenerationScope GenerateDialog::scope() const
{
    for (const auto& [scope, button] : m_scopes) {
        if (button->isChecked()) {
            return scope;
        }
    }
    return app::GenerationScope::Pending;
}

wire::GenerationRequest GenerateDialog::request() const
{
    wire::GenerationRequest request;
    request.contentVariant = m_short->isChecked() && m_long->isChecked() ? ContentVariant::Both
        : m_short->isChecked()                                           ? ContentVariant::Short
                                                                         : ContentVariant::Long;
    request.language = m_language->currentData().toString();
    request.tone = m_tone->currentData().toString();
    request.aiProvider = m_provider->currentData().toString();
    if (const QString model = m_model->currentData().toString(); !model.isEmpty()) {
        request.aiModel = model;
    }
    if (const QString instructions = m_instructions->toPlainText().trimmed(); !instructions.isEmpty()) {
        request.customInstructions = wire::Nullable<QString>(instructions);
    }
    request.maxShortChars = m_shortLimit->value();
    request.maxLongChars = m_longLimit->value();
    request.translateName = m_name->isChecked();
    request.useHtml = m_longHtml->isChecked();
    request.useHtmlShort = m_shortHtml->isChecked();
    request.generateShort = m_short->isChecked();
    request.generateLong = m_long->isChecked();
    if (scope() == app::GenerationScope::Selected) {
        request.itemIds = m_target.selected;
    }
    return request;
}

void GenerateDialog::refresh()
{
    if (m_run == nullptr) {
        return; // the form is still being made
    }
    m_shortLimit->setEnabled(m_short->isChecked());
    m_shortHtml->setEnabled(m_short->isChecked());
    m_longLimit->setEnabled(m_long->isChecked());
    m_longHtml->setEnabled(m_long->isChecked());
    const bool complete = m_listsToCome <= 0 && (m_short->isChecked() || m_long->isChecked()) && count(scope()) > 0;
    m_run->setEnabled(complete && !m_starting);
    if (complete) {
        m_delay.start();
    } else if (m_listsToCome > 0) {
        say(tr("Reading what can be chosen…"));
    } else if (count(scope()) == 0) {
        say(tr("There is nothing to write: no item is in this group."));
    } else {
        say(tr("Choose the short text, the long text or both."));
    }
}

void GenerateDialog::askEstimate()
{
    const quint64 question = ++m_question;
    m_generator->estimate(m_target.project, scope(), request()) | then(this, [this, question](const Result<app::GenerationEstimate>& estimate) {
        if (question != m_question || m_starting) {
            return;
        }
        if (!estimate) {
            say(tr("What this takes is not known. %1").arg(estimate.error().message));
            return;
        }
        const auto cost = Xct::fromText(estimate->xct);
        const QString price = cost && cost->tenThousandths() == 0 ? tr("It costs nothing.") : tr("It costs about %1 XCT.").arg(estimate->xct);
        const QString items = tr("%n text(s), %1.", nullptr, int(estimate->items)).arg(durationText(estimate->seconds));
        const QString again = scope() == app::GenerationScope::All
            ? tr("Texts that are approved or edited are written anew too, and wait for review again.")
            : QString();
        say(QStringList{items, price, again}.join(u' ').trimmed());
    });
}

QString GenerateDialog::estimateText() const
{
    return m_estimate->text();
}

void GenerateDialog::say(const QString& text, bool failed)
{
    m_estimate->setText(text);
    QPalette inks = palette();
    inks.setColor(QPalette::Window, colour(failed ? Colour::ErrorFill : Colour::InfoFill, palette()));
    inks.setColor(QPalette::WindowText, colour(failed ? Colour::ErrorText : Colour::InfoText, palette()));
    m_estimate->setPalette(inks);
}

void GenerateDialog::start()
{
    rememberChoices();
    m_starting = true;
    m_run->setEnabled(false);
    say(tr("Starting…"));
    const qint64 items = count(scope());
    m_generator->start(m_target.project, scope(), request()) | then(this, [this, items](const Result<JobId>& job) {
        m_starting = false;
        if (!job) {
            say(tr("Nothing was started, and your texts are unchanged. %1").arg(job.error().message), true);
            m_run->setEnabled(true);
            return;
        }
        Q_EMIT started(items);
        accept();
    });
}

}
