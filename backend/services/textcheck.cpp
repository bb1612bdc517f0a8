#include "backend/services/textcheck.h"

#include <algorithm>
#include <limits>

namespace galley::backend {

namespace {

int limitOf(qint64 characters)
{
    return static_cast<int>(std::clamp<qint64>(characters, 0, std::numeric_limits<int>::max()));
}

}

content::TextForm textFormOf(const wire::GenerationRequest& request)
{
    content::TextForm form;
    form.language = request.language;
    form.limits = {limitOf(request.maxShortChars), limitOf(request.maxLongChars), request.useHtmlShort, request.useHtml};
    if (request.generateShort) {
        form.expectedFields.append(QStringLiteral("short_description"));
    }
    if (request.generateLong) {
        form.expectedFields.append(QStringLiteral("description"));
    }
    return form;
}

}
