#!/usr/bin/env bash
# What the tests need beside Python: PHP and MariaDB for WordPress, PHP's checkers, a browser and the means to drive it, PostgreSQL
# for a shared journal, cron and systemd for what runs the clock.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/apt.sh
packages=(php-cli php-xml php-mbstring php-gd php-mysql php-sqlite3 mariadb-server-core mariadb-client-core unzip
  phpunit php-codesniffer chromium postgresql
  cron systemd)
command -v node >/dev/null || packages+=(nodejs)
command -v npm >/dev/null || packages+=(npm)
apt_install "${packages[@]}"
npm --prefix tools/editor ci --silent --no-audit --no-fund
touch .venv/system
