#!/bin/bash
# Makes a release: checks, builds, packs, tags. docs/releasing.md says what each step is for.
#
#     scripts/release.sh VERSION [--rehearse]
#
# --rehearse works on what is there, takes a placeholder address, and neither tests, nor clones, nor tags.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:?"which version? make release VERSION=1.2.0"}
rehearse=${2:-}
site=${SITE:-site.toml}
started=$SECONDS
say() { echo "release: $* ($((SECONDS - started)) s)"; }
stop() { echo "release: $*" >&2; exit 1; }

[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || stop "\`$version\` is no version; write 1.2.0"
git rev-parse --quiet --verify "refs/tags/v$version" >/dev/null && stop "v$version is there already; a version is never used again"
[ "$rehearse" = --rehearse ] || [ -z "$(git status --porcelain)" ] || stop "commit or remove first: $(git status --short | head -5)"

say "what is due for checking"
cargo run --quiet --locked --features site --bin site -- stale
strict=()
if [ "$rehearse" != --rehearse ]; then
    strict=(--release-check)
    make test
fi
say "building"
cargo run --quiet --locked --features site --bin site -- dist --site "$site" "${strict[@]}"
[ "$rehearse" = --rehearse ] || scripts/verify-clones.sh

folder=release/$version
rm -rf "$folder"
mkdir -p "$folder"
say "packing $folder"
# The same bytes from the same commit: sorted names, no owner, the time of the commit.
tar --create --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$(git log -1 --format=%ct)" --directory=dist . | gzip --no-name --best >"$folder/ask-first-$version.tar.gz"
cp dist/download/*.html dist/sbom.cdx.json dist/licences.txt BENCHMARKS.md "$folder/"
if [ -d proof ]; then cp -r proof "$folder/proof"; else say "no proof report: make prove writes one"; fi
last=$(git describe --tags --abbrev=0 2>/dev/null || true)
{
    echo "# Ask First $version"
    echo
    echo "Commit $(git rev-parse HEAD), edition $(sed -n 's/^number = "\(.*\)"/\1/p' content/edition.toml)."
    echo
    echo "Since ${last:-the beginning}:"
    echo
    git log --reverse --format='- %s' "${last:+$last..}HEAD"
} >"$folder/CHANGES.md"
(cd "$folder" && find . -type f ! -name 'SHA256SUMS*' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS)

if [ -n "${MINISIGN_KEY:-}" ]; then
    minisign -S -s "$MINISIGN_KEY" -m "$folder/SHA256SUMS"
else
    say "not signed: MINISIGN_KEY names no key (docs/releasing.md)"
fi
if [ "$rehearse" = --rehearse ]; then
    say "rehearsed: $folder is made, nothing is tagged"
else
    git tag --annotate "v$version" --message "Ask First $version"
    say "tagged v$version; publish with: git push origin v$version"
fi
