#!/usr/bin/env bash
# The virtual environment of the checkout, from the locked requirements. Installs Debian's python3-venv where it lacks.
set -euo pipefail
cd "$(dirname "$0")/.."
. tools/apt.sh
python=${PYTHON:-python3}
command -v "$python" >/dev/null || apt_install python3 python3-venv
"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
  echo "cms_publisher needs Python 3.11 or newer; $("$python" --version) is what \`$python\` gives. Set PYTHON=/path/to/python3.11." >&2
  exit 2
}
command -v git >/dev/null || apt_install git  # a test asks it which files are the project's
"$python" -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
[ -x .venv/bin/python ] || "$python" -m venv .venv
.venv/bin/python -m pip --quiet --disable-pip-version-check install --require-hashes -r requirements/dev.txt
.venv/bin/python -m pip --quiet --disable-pip-version-check install --no-deps --no-build-isolation --editable .
touch .venv/ready
