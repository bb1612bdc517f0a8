#!/usr/bin/env bash
# run.sh PROGRAM: reads the windows out to a client outside the program, on a virtual screen and a bus of its own, with a new profile.
set -euo pipefail
program=$1
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/runtime"; mkdir "$work/log"
export LC_ALL=C.UTF-8 XDG_RUNTIME_DIR="$work/runtime" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/share"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb NO_AT_BRIDGE=0
unset QT_SCALE_FACTOR
here=$(cd "$(dirname "$0")" && pwd)
PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$here/../../tour" xvfb-run -a -s '-screen 0 1280x800x24 -noreset' dbus-run-session -- \
    /usr/bin/python3 "$here/readout.py" "$program" "$work/profile" "$work/log" 2> >(grep -v '^dbus-daemon\|^SpiRegistry' >&2)
