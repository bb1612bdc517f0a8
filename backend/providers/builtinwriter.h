#pragma once

#include "backend/providers/provider.h"

namespace galley::backend {

/// Writes plain, honest product texts from the attributes that an item has, with no key and no network. It states nothing that the
/// source data does not say; the same request always gives the same texts. InvalidInput for a language other than English, German,
/// French and Spanish, and for an item without a name. Stateless: any thread, any number at once.
class BuiltinWriter final : public Provider
{
public:
    static constexpr auto providerId = "builtin";
    static constexpr auto modelId = "builtin-1";

    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QList<ModelOption> models() const override;
    /// A text takes a moment, so that there is nothing to interrupt.
    [[nodiscard]] Result<WrittenTexts> write(const WriteRequest& request, const StopFlag&) override { return write(request); }
    [[nodiscard]] Result<WrittenTexts> write(const WriteRequest& request) const;
};

}
