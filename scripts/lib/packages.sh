# The Debian packages that Galley needs, by what they are for. Sourced by the other scripts.
# Names that differ between Debian 12 and 13 are chosen here and nowhere else.

galley_release() { . /etc/os-release && echo "${VERSION_ID%%.*}"; }

galley_build_packages() {
    echo build-essential cmake ninja-build ccache mold pkg-config git ca-certificates \
        qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev \
        libqt6sql6-sqlite qt6-translations-l10n qt6-qpa-plugins libqt6svg6 \
        qtkeychain-qt6-dev extra-cmake-modules libexpected-dev qcoro-qt6-dev libsimdjson-dev \
        libsodium-dev libjwt-dev liboath-dev libicu-dev libgumbo-dev libhunspell-dev libqrencode-dev libxlsxwriter-dev libsqlite3-dev libcurl4-openssl-dev \
        hunspell-en-us hunspell-de-de-frami hunspell-fr hunspell-es breeze-icon-theme fonts-dejavu-core fonts-noto-core
    if [ "$(galley_release)" -ge 13 ]; then
        echo libboost-dev libkf6syntaxhighlighting-dev
    else
        echo libboost1.81-dev perl
    fi
}

# What the tests are built with.
galley_test_libraries() { echo libgtest-dev libgmock-dev libbenchmark-dev; }

# What walks through the program on a virtual screen.
galley_tour_packages() { echo xvfb xauth xdotool imagemagick dbus dbus-x11 at-spi2-core python3-pyatspi procps; }

# The site that posts are published to in the tests.
galley_wordpress_packages() { echo wordpress php-cli php-mysql php-gd php-xml php-mbstring mariadb-server-core mariadb-client-core; }

# What the tests need beside that when they run.
galley_test_packages() {
    echo sqlite3 curl jq gnome-keyring libsecret-tools python3-aiosmtpd oathtool openssl desktop-file-utils appstream dpkg-dev file
    galley_wordpress_packages
    # Another supplier's Node.js holds npm itself, and its package does not go together with Debian's.
    command -v npm >/dev/null || echo nodejs npm
}
