#!/usr/bin/env bash
# Fetches VADER (Hutto and Gilbert 2014) for "affect domains --vader" into a folder (default .cache):
#   npm package vader-sentiment 1.1.3 (Apache-2.0), 1 MB
# Needs npm; running it needs node. Nothing else uses it.
set -euo pipefail
folder="${1:-.cache}"
mkdir -p "$folder"

if [ ! -d "$folder/vader" ]; then
  download="$(mktemp -d "$folder/download.XXXXXX")"
  trap 'rm -rf "$download"' EXIT
  npm install --silent --no-save --prefix "$download/vader" vader-sentiment@1.1.3 >/dev/null
  mv "$download/vader" "$folder/vader"
fi
echo "VADER is in $folder/vader"
