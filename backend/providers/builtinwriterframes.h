#pragma once

#include <span>

#include "models/content/language.h"

namespace galley::backend {

/// A sentence with places to fill in. `topic` is what it speaks of: "open", "close", "measures", the id of an attribute name of the
/// vocabulary ("capacity"), "yes:" or "no:" with such an id, or "other". A text that begins with "[...]" serves only the tones whose
/// letters stand there (P professional, F friendly, C casual, E enthusiastic, Y playful, L luxury, T technical, S persuasive); "[ALL0]" serves
/// all of them where neither material nor colour is known.
///
/// Places: {name} {brand} {category} {label} {list}; {v} and {v2} the value, small and capital; {f}, {F} and {f2} what it is made of and
/// its colour, as a predicate, capital, and as an addition; {type} the kind of product where the name does not tell it, {noun} the
/// kind or "model". Grammar follows the noun: English {It} {it} {it2} {is} {s} {ies}; German {ein} {einen} {er} {Er}; French {de_brand} {De_brand}
/// {un} {ce} {il} {Il} {le2} {e}; Spanish {un} {o} {hecho}. A frame is used only where all its places can be filled.
struct Frame {
    const char* topic;
    const char* text;
};

[[nodiscard]] std::span<const Frame> framesOf(content::Language language);

}
