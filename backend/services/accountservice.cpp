#include "backend/services/accountservice.h"

#include "backend/store/sessionstore.h"

namespace galley::backend::account {

namespace {

constexpr qsizetype longestText = 255;
constexpr qsizetype longestAddress = 2000;
constexpr qsizetype longestSettings = 65'536;
constexpr qsizetype longestPrompt = 10'000;

wire::Nullable<QString> nullable(const QString& text)
{
    return text.isEmpty() ? wire::Nullable<QString>() : wire::Nullable<QString>(text);
}

QDateTime instantOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Unexpected tooLong(const char* field)
{
    return failure(ErrorCode::InvalidInput, QStringLiteral("The text is too long."), QString::fromLatin1(field));
}

/// Takes an optional, nullable text over into a row.
Result<void> take(QString& target, const std::optional<wire::Nullable<QString>>& given, const char* field, qsizetype longest = longestText)
{
    if (!given) {
        return {};
    }
    const QString text = given->value_or(QString()).trimmed();
    if (text.size() > longest) {
        return tooLong(field);
    }
    target = text;
    return {};
}

bool looksLikeEmail(const QString& email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at < email.size() - 1 && email.indexOf(u'@', at + 1) < 0 && email.size() <= 254
        && std::none_of(
               email.begin(),
               email.end(),
               [](QChar character) {
                   return character.isSpace() || character.category() == QChar::Other_Control || character == u'<' || character == u'>';
               });
}

wire::Organization toWire(const OrganizationRow& row)
{
    wire::Organization organization;
    organization.id = row.id;
    organization.name = row.name;
    organization.slug = row.slug;
    organization.settings.text = row.settings;
    organization.address = nullable(row.address);
    organization.phoneNumber = nullable(row.phoneNumber);
    organization.taxId = nullable(row.taxId);
    organization.billingEmail = nullable(row.billingEmail);
    organization.byokEnabled = row.byokEnabled;
    organization.enforce2fa = row.enforce2fa;
    organization.createdAt = instantOf(row.createdAt);
    return organization;
}

wire::Tone toWire(const CustomToneRow& row)
{
    wire::Tone tone;
    tone.id = row.id;
    tone.name = row.name;
    tone.description = row.description.isNull() ? wire::Nullable<QString>() : wire::Nullable<QString>(row.description);
    tone.systemPrompt = row.systemPrompt;
    return tone;
}

Result<OrganizationRow> findOrganization(storage::Database& database, const OrganizationId& organization)
{
    auto row = OrganizationStore(database).find(organization);
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such organization."));
    }
    return **row;
}

Result<UserRow> findUser(storage::Database& database, const Principal& principal)
{
    auto row = UserStore(database).find(principal.userId, principal.organizationId);
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such user."));
    }
    return **row;
}

Result<void> takeEmail(storage::Database& database, UserRow& row, const Principal& principal, const QString& given)
{
    const QString email = given.trimmed();
    if (email == row.email) {
        return {};
    }
    if (!principal.isAdmin()) {
        return failure(ErrorCode::Forbidden, QStringLiteral("Only an admin of the organization may change an e-mail address."));
    }
    if (!looksLikeEmail(email)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This is no e-mail address."), QStringLiteral("email"));
    }
    auto other = UserStore(database).findByEmail(email);
    if (!other) {
        return failure(other.error());
    }
    if (*other && (*other)->id != row.id) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This e-mail address is taken."), QStringLiteral("email"));
    }
    row.email = email;
    return {};
}

/// Letters and digits of the name in small letters, joined by hyphens, with a number where it is taken.
Result<QString> makeSlug(storage::Database& database, const QString& name)
{
    QString base;
    for (const QChar character : name.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool plain = (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9');
        if (plain) {
            base += character;
        } else if (!base.isEmpty() && !base.endsWith(u'-') && !character.isMark()) {
            base += u'-';
        }
    }
    while (base.endsWith(u'-')) {
        base.chop(1);
    }
    base = base.isEmpty() ? QStringLiteral("organization") : base.left(60);
    QString slug = base;
    for (int number = 2;; ++number) {
        auto taken = OrganizationStore(database).hasSlug(slug);
        if (!taken || !*taken) {
            return taken.map([&](bool) { return slug; });
        }
        slug = base + u'-' + QString::number(number);
    }
}

}

Result<wire::Organization> organization(storage::Database& database, const OrganizationId& organization)
{
    return findOrganization(database, organization).map([](const OrganizationRow& row) { return toWire(row); });
}

Result<wire::Organization> updateOrganization(storage::Database& database, const OrganizationId& organization, const wire::OrganizationUpdate& update)
{
    auto row = findOrganization(database, organization);
    if (!row) {
        return failure(row.error());
    }
    if (update.name) {
        row->name = update.name->trimmed();
        if (row->name.isEmpty()) {
            return failure(ErrorCode::InvalidInput, QStringLiteral("An organization needs a name."), QStringLiteral("name"));
        }
        if (row->name.size() > longestText) {
            return tooLong("name");
        }
    }
    if (update.settings) {
        if (update.settings->text.size() > longestSettings) {
            return tooLong("settings");
        }
        row->settings = update.settings->text;
    }
    const auto taken = take(row->address, update.address, "address", longestAddress)
                           .and_then([&] { return take(row->phoneNumber, update.phoneNumber, "phone_number"); })
                           .and_then([&] { return take(row->taxId, update.taxId, "tax_id"); })
                           .and_then([&] { return take(row->billingEmail, update.billingEmail, "billing_email"); });
    if (!taken) {
        return failure(taken.error());
    }
    if (!row->billingEmail.isEmpty() && !looksLikeEmail(row->billingEmail)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This is no e-mail address."), QStringLiteral("billing_email"));
    }
    row->enforce2fa = update.enforce2fa.value_or(row->enforce2fa);
    return OrganizationStore(database).update(*row).map([&] { return toWire(*row); });
}

Result<wire::User> user(storage::Database& database, const Principal& principal)
{
    auto row = findUser(database, principal);
    if (!row) {
        return failure(row.error());
    }
    return organization(database, principal.organizationId).map([&](wire::Organization own) {
        wire::User result;
        result.id = row->id;
        result.email = row->email;
        result.firstName = nullable(row->firstName);
        result.lastName = nullable(row->lastName);
        result.phoneNumber = nullable(row->phoneNumber);
        result.role = row->role;
        result.isActive = row->isActive;
        result.isSuperAdmin = row->isSuperAdmin;
        result.twoFactorEnabled = row->twoFactorEnabled;
        result.twoFactorMethod = nullable(row->twoFactorMethod);
        result.createdAt = instantOf(row->createdAt);
        if (row->lastLoginAt) {
            result.lastLoginAt = instantOf(*row->lastLoginAt);
        }
        result.organization = std::move(own);
        return result;
    });
}

Result<wire::User> updateUser(storage::Database& database, const Principal& principal, const wire::UserUpdate& update, const QString& passwordHash,
                              qint64 now)
{
    auto row = findUser(database, principal);
    if (!row) {
        return failure(row.error());
    }
    if ((update.role && *update.role != QLatin1StringView(nameOf(row->role))) || (update.isActive && *update.isActive != row->isActive)) {
        return failure(ErrorCode::Forbidden, QStringLiteral("Nobody may change their own role, or switch their own account off."));
    }
    const auto taken = take(row->firstName, update.firstName, "first_name")
                           .and_then([&] { return take(row->lastName, update.lastName, "last_name"); })
                           .and_then([&] { return take(row->phoneNumber, update.phoneNumber, "phone_number"); })
                           .and_then([&] { return update.email ? takeEmail(database, *row, principal, *update.email) : Result<void>(); });
    if (!taken) {
        return failure(taken.error());
    }
    if (!passwordHash.isNull()) {
        row->passwordHash = passwordHash;
        auto revoked = SessionStore(database).revokeOthers(principal.userId, principal.organizationId, principal.sessionId, now);
        if (!revoked) {
            return failure(revoked.error());
        }
    }
    return UserStore(database).updateProfile(*row).and_then([&] { return user(database, principal); });
}

Result<QList<wire::Tone>> listTones(storage::Database& database, const OrganizationId& organization)
{
    return OrganizationStore(database).listTones(organization).map([](const QList<CustomToneRow>& rows) {
        QList<wire::Tone> tones;
        for (const CustomToneRow& row : rows) {
            tones.append(toWire(row));
        }
        return tones;
    });
}

Result<wire::Tone> addTone(storage::Database& database, const OrganizationId& organization, const wire::Tone& tone, qint64 now)
{
    const QUuid id = QUuid::fromString(tone.id);
    if (id.isNull()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("The value is not a UUID."), QStringLiteral("id"));
    }
    const QString name = tone.name.trimmed();
    if (name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("A tone needs a name."), QStringLiteral("name"));
    }
    if (name.size() > longestText) {
        return tooLong("name");
    }
    if (tone.systemPrompt.trimmed().isEmpty()) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("A tone needs instructions for the writer."), QStringLiteral("system_prompt"));
    }
    if (tone.systemPrompt.size() > longestPrompt) {
        return tooLong("system_prompt");
    }
    CustomToneRow row{id.toString(QUuid::WithoutBraces), name, {}, tone.systemPrompt};
    if (tone.description && *tone.description) {
        if ((*tone.description)->size() > longestAddress) {
            return tooLong("description");
        }
        row.description = **tone.description;
    }
    auto added = OrganizationStore(database).addTone(organization, row, now);
    if (!added && added.error().code == ErrorCode::Conflict) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("A tone with this id exists already."), QStringLiteral("id"));
    }
    return added.map([&] { return toWire(row); });
}

Result<wire::Message> removeTone(storage::Database& database, const OrganizationId& organization, const QString& toneId)
{
    auto removed = OrganizationStore(database).removeTone(organization, toneId.toLower());
    if (!removed) {
        return failure(removed.error());
    }
    if (!*removed) {
        return failure(ErrorCode::NotFound, QStringLiteral("There is no such tone."));
    }
    return wire::Message{QStringLiteral("The tone was deleted.")};
}

Result<OrganizationId> findOrAddOrganization(storage::Database& database, const QString& name, qint64 now)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestText) {
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("An organization needs a name of at most %1 characters.").arg(longestText),
                       QStringLiteral("organization"));
    }
    auto found = OrganizationStore(database).findByName(trimmed);
    if (!found) {
        return failure(found.error());
    }
    if (*found) {
        return (*found)->id;
    }
    return makeSlug(database, trimmed).and_then([&](const QString& slug) {
        const OrganizationRow row{.id = OrganizationId::make(), .name = trimmed, .slug = slug, .createdAt = now};
        return OrganizationStore(database).add(row).map([&] { return row.id; });
    });
}

Result<UserId> addUser(storage::Database& database, UserRow user)
{
    user.email = user.email.trimmed();
    if (!looksLikeEmail(user.email)) {
        return failure(ErrorCode::InvalidInput, QStringLiteral("This is no e-mail address."), QStringLiteral("email"));
    }
    auto other = UserStore(database).findByEmail(user.email);
    if (!other) {
        return failure(other.error());
    }
    if (*other) {
        return failure(ErrorCode::Conflict, QStringLiteral("There is an account with this e-mail address already."), QStringLiteral("email"));
    }
    if (user.id.isNull()) {
        user.id = UserId::make();
    }
    return UserStore(database).add(user).map([&] { return user.id; });
}

}
