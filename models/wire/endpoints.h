#pragma once

#include "models/wire/apikeys.h"
#include "models/wire/auth.h"
#include "models/wire/billing.h"
#include "models/wire/blog.h"
#include "models/wire/config.h"
#include "models/wire/content.h"
#include "models/wire/extensions.h"
#include "models/wire/invitations.h"
#include "models/wire/jobs.h"
#include "models/wire/organization.h"
#include "models/wire/projects.h"
#include "models/wire/sources.h"
#include "models/wire/stockphotos.h"
#include "models/wire/stores.h"
#include "models/wire/usage.h"
#include "models/wire/users.h"

namespace galley::wire {

/// Every endpoint of the contract's `/api/v1` part and of our extensions.
using AllEndpoints = decltype(std::tuple_cat(
    std::declval<OrganizationEndpoints>(), std::declval<AuthEndpoints>(), std::declval<UsersEndpoints>(), std::declval<ConfigEndpoints>(),
    std::declval<ProjectsEndpoints>(), std::declval<ContentEndpoints>(), std::declval<UsageEndpoints>(), std::declval<ApikeysEndpoints>(),
    std::declval<SourcesEndpoints>(), std::declval<StoresEndpoints>(), std::declval<JobsEndpoints>(), std::declval<BillingEndpoints>(),
    std::declval<InvitationsEndpoints>(), std::declval<BlogEndpoints>(), std::declval<StockphotosEndpoints>(), std::declval<ExtensionsEndpoints>()));

}
