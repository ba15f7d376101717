#!/bin/bash
# Proves that a commit gives the same bytes anywhere: two clones in folders of different names and depths, the second with another user,
# home, CARGO_HOME, time zone, language and number of jobs.
#
#     scripts/verify-clones.sh [COMMIT]
#
# Takes twice as long as `make dist` on a bare machine, so CI leaves it out; a release does not (scripts/release.sh).
set -euo pipefail
cd "$(dirname "$0")/.."
commit=$(git rev-parse "${1:-HEAD}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
here=$PWD

clone() {
    git clone --quiet --no-checkout "$here" "$1"
    git -C "$1" checkout --quiet --detach "$commit"
}

first=$work/a
second="$work/another place/much deeper/ask-first-$RANDOM"
clone "$first"
mkdir -p "$(dirname "$second")"
clone "$second"

echo "clones: first build, in a short folder …"
(cd "$first" && make --silent dist)

echo "clones: second build, elsewhere and as somebody else …"
# Another CARGO_HOME with the same downloads: what is compiled stands at other addresses.
home=$work/home-of-somebody-else
mkdir -p "$home/cargo"
cargo_home=${CARGO_HOME:-$HOME/.cargo}
for part in registry git bin; do
    [ -e "$cargo_home/$part" ] && ln -s "$cargo_home/$part" "$home/cargo/$part"
done
as_somebody=()
# Where the kernel allows it also another user number; the files stay ours.
unshare --user --map-user=4242 --map-group=4242 true 2>/dev/null && as_somebody=(unshare --user --map-user=4242 --map-group=4242)
(cd "$second" && env RUSTUP_HOME="${RUSTUP_HOME:-$HOME/.rustup}" CARGO_HOME="$home/cargo" HOME="$home" USER=somebody LOGNAME=somebody \
    TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 CARGO_BUILD_JOBS=1 \
    "${as_somebody[@]}" make --silent dist)

scripts/verify.sh "$first/dist" "$second/dist"
