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
# Node brings certificates of its own; what the machine trusts counts too.
system_certificates=/etc/ssl/certs/ca-certificates.crt
if [ -z "${NODE_EXTRA_CA_CERTS:-}" ] && [ -f "$system_certificates" ]; then
    export NODE_EXTRA_CA_CERTS=$system_certificates
fi
cp "$source/package.json" "$source/package-lock.json" "$folder/"
(cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier --fetch-retries=1 --loglevel=error)
cp "$source/package-lock.json" "$folder/installed.json"
