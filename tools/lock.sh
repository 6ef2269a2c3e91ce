#!/usr/bin/env bash
# Make the locked requirements anew; pass --upgrade to take newer versions.
set -euo pipefail
cd "$(dirname "$0")/../requirements"
for name in run desk postgres keyring dev; do
  ../.venv/bin/pip-compile --quiet --generate-hashes --no-emit-index-url --no-emit-trusted-host --no-emit-find-links \
    --strip-extras --allow-unsafe --no-header "$@" -o "$name.txt" "$name.in"
done
