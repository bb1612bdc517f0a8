#!/usr/bin/env bash
# Fetches KSyntaxHighlighting's sources where Debian has no Qt 6 package of it (Debian 12), once, into the cache folder that survives a
# clean checkout. CMake builds them (cmake/SyntaxHighlighting.cmake). Without them Galley builds without highlighting.
. "$(dirname "$0")/common.sh"
[ "$(galley_release)" -ge 13 ] && exit 0
cache="${XDG_CACHE_HOME:-$HOME/.cache}/galley"
tarball="$cache/ksyntax-highlighting_5.116.0.orig.tar.xz"
checksum=6f8ccacebd0dc9ce050b2b23b715750c97938b3336fbbb80967920cb8c1dfaa7
[ -f "$tarball" ] && exit 0
mkdir -p "$cache"
say "fetching the sources of KSyntaxHighlighting 5.116 from Debian's archive"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/parts" "$work/out"
# The machine's own Debian entry, in the new form or the old, pointed at the sources of the next release; apt checks the signature of its index.
if [ -f /etc/apt/sources.list.d/debian.sources ]; then
    sed -n '1,/^$/p' /etc/apt/sources.list.d/debian.sources |
        sed -e '/^#/d' -e 's/^Types:.*/Types: deb-src/' -e 's/^Suites:.*/Suites: trixie/' >"$work/parts/next.sources"
else
    sed -nE 's/^deb( \[[^]]*\])? +([^ ]+) +bookworm .*/deb-src\1 \2 trixie main/p' /etc/apt/sources.list | head -n 1 >"$work/parts/next.list"
fi
printf '%s\n' "Dir::State::lists \"$work/lists\";" "Dir::Cache \"$work/cache\";" 'Dir::Etc::sourcelist "/dev/null";' \
    "Dir::Etc::sourceparts \"$work/parts\";" 'APT::Sandbox::User "root";' >"$work/apt.conf"
export APT_CONFIG="$work/apt.conf"
if apt-get -qq update 2>/dev/null && (cd "$work/out" && apt-get -qq source --download-only --tar-only ksyntax-highlighting=5.116.0-1 2>/dev/null) &&
    echo "$checksum  $(ls "$work"/out/*.tar.xz)" | sha256sum --check --quiet 2>/dev/null; then
    mv "$work"/out/*.tar.xz "$tarball"
else
    say "the sources could not be had; Galley is built without syntax highlighting"
fi
