# What the scripts share: where the project is, how they speak, and installing packages. Sourced by the other scripts.
set -euo pipefail

galley_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$galley_root/scripts/lib/packages.sh"

say() { printf '\033[1m==>\033[0m %s\n' "$*"; }
complain() { printf 'galley: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
        complain "installing packages needs root: please run this as root, or install sudo. Wanted: $*"
    fi
}

# Installs the packages named that are not there yet; asks nothing.
install_missing() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "installing ${#missing[@]} packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "${missing[@]}" >/dev/null
}

require_debian() {
    command -v apt-get >/dev/null || complain "this script installs Debian packages; on other systems see docs/BUILDING.md for what is needed"
}

# Configures (the first time, or after CMake files changed, CMake does it by itself) and builds the targets named, or all.
build_preset() {
    local preset=$1; shift
    local folder="$galley_root/build/$preset"
    if [ ! -f "$folder/build.ninja" ]; then
        say "configuring build/$preset"
        (cd "$galley_root" && cmake --preset "$preset" >"$galley_root/build/$preset-configure.log" 2>&1) || {
            tail -n 30 "$galley_root/build/$preset-configure.log" >&2; complain "configuring failed; the log is build/$preset-configure.log"; }
    fi
    say "building build/$preset ${*:-}"
    cmake --build "$folder" ${*:+--target "$@"}
}

# A headless run needs these whatever the machine's own setting is.
headless_environment() {
    export LC_ALL=C.UTF-8
    if [ -z "${XDG_RUNTIME_DIR:-}" ] || [ ! -d "$XDG_RUNTIME_DIR" ]; then
        XDG_RUNTIME_DIR=$(mktemp -d); chmod 700 "$XDG_RUNTIME_DIR"; export XDG_RUNTIME_DIR
    fi
}
