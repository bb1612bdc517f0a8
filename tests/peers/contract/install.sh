#!/usr/bin/env bash
# install.sh FOLDER: installs the exact versions of package-lock.json into a folder of the build, once for each lock file.
set -euo pipefail
source=$(cd "$(dirname "$0")" && pwd)
folder=$1
command -v npm >/dev/null || { echo "npm is missing: install the packages nodejs and npm" >&2; exit 1; }
mkdir -p "$folder"
if [ -x "$folder/node_modules/.bin/prism" ] && cmp -s "$source/package-lock.json" "$folder/installed.json"; then
    exit 0
fi
cp "$source/package.json" "$source/package-lock.json" "$folder/"
(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --loglevel=error)
cp "$source/package-lock.json" "$folder/installed.json"
