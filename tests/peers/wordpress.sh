#!/usr/bin/env bash
# wordpress.sh FOLDER: a real WordPress of Debian's packages on a free port of 127.0.0.1, all of it in FOLDER.
# Prints one line when it is ready (address, user, application password), runs until its input ends, and takes everything down with it.
set -euo pipefail
folder=$1
packaged=/usr/share/wordpress
for needed in php mariadbd mariadb-install-db "$packaged/wp-load.php"; do
    command -v "$needed" >/dev/null || [ -e "$needed" ] || { echo "$needed is missing: install the packages of galley_wordpress_packages" >&2; exit 1; }
done
mkdir -p "$folder"
socket=$folder/database.sock
children=()
# php's workers outlive their master, so each server is ended with its whole group.
finish() {
    for child in "${children[@]}"; do
        kill -- "-$child" 2>/dev/null || true
    done
    wait || true
}
trap finish EXIT

until_it_works() {
    for _ in $(seq 300); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.1
    done
    echo "$1 did not come up in 30 seconds" >&2
    return 1
}

mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$folder/database" --auth-root-authentication-method=normal --skip-test-db >"$folder/install.log" 2>&1
setsid mariadbd --no-defaults --user="$(id -un)" --datadir="$folder/database" --socket="$socket" --skip-networking \
    --innodb-flush-log-at-trx-commit=0 </dev/null >"$folder/database.log" 2>&1 &
children+=($!)
sql() { mariadb --no-defaults --user=root --socket="$socket" --execute="$1"; }
until_it_works sql "select 1"
sql "create database site character set utf8mb4; create user site@localhost identified by 'site'; grant all on site.* to site@localhost"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
address=http://127.0.0.1:$port
site=$folder/site
# Debian's tree is links into other packages; the site gets a tree of its own.
cp -rL "$packaged" "$site" 2>/dev/null || true
mkdir -p "$site/wp-content/uploads"
cat >"$site/wp-config.php" <<PHP
<?php
define('DB_NAME', 'site');
define('DB_USER', 'site');
define('DB_PASSWORD', 'site');
define('DB_HOST', 'localhost:$socket');
define('DB_CHARSET', 'utf8mb4');
define('AUTH_KEY', 'test');
define('SECURE_AUTH_KEY', 'test');
define('LOGGED_IN_KEY', 'test');
define('NONCE_KEY', 'test');
define('WP_HOME', '$address');
define('WP_SITEURL', '$address');
// Application passwords work without HTTPS on local sites alone.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
\$table_prefix = 'wp_';
if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
require_once ABSPATH . 'wp-settings.php';
PHP
cat >"$folder/make.php" <<'PHP'
<?php
[, $site, $address] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST) . ':' . parse_url($address, PHP_URL_PORT);
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require "$site/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter('pre_wp_mail', '__return_false');
wp_install('Our blog', 'ada', 'ada@example.com', true, '', 'a password to sign in with');
$GLOBALS['wp_rewrite']->set_permalink_structure('/%postname%/');
$GLOBALS['wp_rewrite']->flush_rules(false);
[$password] = WP_Application_Passwords::create_new_application_password(get_user_by('login', 'ada')->ID, ['name' => 'test']);
file_put_contents(dirname(__FILE__) . '/password', WP_Application_Passwords::chunk_password($password));
PHP
php -d display_errors=0 "$folder/make.php" "$site" "$address" >"$folder/make.log" 2>&1
# Files as they are, everything else through WordPress.
cat >"$folder/route.php" <<'PHP'
<?php
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?? '/');
if ($path !== '/' && is_file($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . '/index.php';
chdir($_SERVER['DOCUMENT_ROOT']);
require 'index.php';
PHP
PHP_CLI_SERVER_WORKERS=2 setsid php -d display_errors=0 -d upload_max_filesize=32M -d post_max_size=40M -S "127.0.0.1:$port" -t "$site" "$folder/route.php" \
    </dev/null >"$folder/server.log" 2>&1 &
children+=($!)
until_it_works curl --fail --silent --output /dev/null "$address/wp-json/"
printf '%s\t%s\t%s\n' "$address" ada "$(cat "$folder/password")"
cat >/dev/null
