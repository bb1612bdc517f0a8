#!/usr/bin/env bash
# run.sh PROGRAM PICTURES: the tour on a virtual screen of its own, with a new profile.
set -euo pipefail
program=$1 pictures=$2
rm -rf "$pictures"; mkdir -p "$pictures"
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/runtime"
export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$work/runtime" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/share"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
unset QT_SCALE_FACTOR
# Without -noreset the screen would start anew, and refuse connections meanwhile, whenever its last client leaves.
xvfb-run -a -s '-screen 0 1280x800x24 -noreset' dbus-run-session -- \
    /usr/bin/python3 "$(dirname "$0")/tour.py" "$program" "$work/profile" "$pictures" 2> >(grep -v '^dbus-daemon\|^SpiRegistry' >&2)
