#!/bin/bash
# Installs what `make bench` measures with and compares with, as bench/package-lock.json pins it, outside of the tree. Prints the folder.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=${XDG_CACHE_HOME:-$HOME/.cache}/ask-first/bench-$(cat bench/package.json bench/package-lock.json | sha256sum | cut -c1-12)
if [ ! -e "$folder/ready" ]; then
    echo "bench: npm packages (half a minute) …" >&2
    mkdir -p "$folder"
    cp bench/package.json bench/package-lock.json "$folder/"
    (cd "$folder" && npm ci --no-audit --no-fund --loglevel=error >&2)
    touch "$folder/ready"
fi
echo "$folder"
