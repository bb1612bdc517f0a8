#pragma once

#include <tuple>

/// How wire types and endpoints declare themselves. Each has one table of its fields; encoding, decoding, routing and the contract
/// test all read that table.
namespace galley::wire {

enum class Verb { Get, Post, Put, Patch, Delete };

enum class Presence {
    Required, ///< the key must be there
    Optional, ///< the key may be missing: the member is a std::optional, or keeps its initialiser
};

/// One field of a wire type: its key in JSON (or in a form) and the member that holds it.
template <class Owner, class T> struct Field {
    const char* name;
    T Owner::* member;
    Presence presence;
};

template <class Owner, class T> [[nodiscard]] constexpr Field<Owner, T> required(const char* name, T Owner::* member)
{
    return {name, member, Presence::Required};
}

template <class Owner, class T> [[nodiscard]] constexpr Field<Owner, T> optional(const char* name, T Owner::* member)
{
    return {name, member, Presence::Optional};
}

/// Where an endpoint's own fields travel; everything else is in its `body`.
enum class Place { Path, Query };

template <class Owner, class T> struct Parameter {
    const char* name;
    T Owner::* member;
    Place place;
    Presence presence;
};

template <class Owner, class T> [[nodiscard]] constexpr Parameter<Owner, T> pathParameter(const char* name, T Owner::* member)
{
    return {name, member, Place::Path, Presence::Required};
}

template <class Owner, class T>
[[nodiscard]] constexpr Parameter<Owner, T> queryParameter(const char* name, T Owner::* member, Presence presence = Presence::Optional)
{
    return {name, member, Place::Query, presence};
}

enum class BodyEncoding { None, Json, Form, Multipart };

/// Who may call an endpoint without having signed in.
enum class Access { SignedIn, Anyone };

/// True for types that declare `fields()`.
template <class T>
concept WireObject = requires { T::fields(); };

/// True for types that declare verb, path and Response.
template <class T>
concept Endpoint = requires {
    T::verb;
    T::path;
    typename T::Response;
};

template <class T>
concept HasBody = requires(T endpoint) { endpoint.body; };

}
