#!/usr/bin/env bash
# Builds the Debian package, checks its metadata, unpacks it into an empty prefix and starts both programs from there.
set -euo pipefail
source=$1 build=$2
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT

desktop-file-validate "$source/installer/org.galley.Galley.desktop"
metainfo=$source/installer/org.galley.Galley.metainfo.xml
# There is no public home page yet; newer versions of the tool warn of that, older ones do not know the warning.
appstreamcli validate --no-net "$metainfo" || appstreamcli validate --no-net --override=url-homepage-missing=info "$metainfo"
(cd "$build" && cpack -G DEB -B "$work/package" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
package=$(ls "$work"/package/*.deb)
depends=$(dpkg-deb --field "$package" Depends)
case $depends in *libqt6sql6-sqlite*) ;; *) echo "the package does not depend on the SQLite plugin: $depends"; exit 1 ;; esac
dpkg-deb --extract "$package" "$work/root"
for file in usr/bin/galley usr/bin/galleyd usr/share/applications/org.galley.Galley.desktop usr/share/metainfo/org.galley.Galley.metainfo.xml \
    usr/share/icons/hicolor/scalable/apps/org.galley.Galley.svg usr/share/doc/galley/copyright; do
    [ -e "$work/root/$file" ] || { echo "the package lacks $file"; exit 1; }
done
if grep -rqF "$source" "$work/root"; then echo "the package holds a path of the machine that built it"; exit 1; fi
"$work/root/usr/bin/galleyd" --version
QT_QPA_PLATFORM=offscreen "$work/root/usr/bin/galley" --version
echo "the package is sound"
