#!/bin/bash
# What one server bears: real nginx on loopback with our headers and the files as built, asked by wrk as fast as it answers, beside a
# one-file page of 1 kB on the same server. A visit is two requests, the page and the app.
#
#     scripts/load.sh [DIST] [SECONDS]
#
# Figures are of this machine, which asks and answers at once; the ratio travels, the numbers do not. BENCHMARKS.md has one run written down.
set -euo pipefail
dist=$(realpath "${1:-target/dist-tests}")
seconds=${2:-10}
port=${PORT:-8089}
here=$(cd "$(dirname "$0")" && pwd)
command -v wrk >/dev/null || { echo "load: wrk is not installed: scripts/install-tools.sh" >&2; exit 1; }

work=$(mktemp -d)
server=
ended() {
    [ -z "$server" ] || { kill -TERM "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
    rm -r "$work"
}
trap ended EXIT

# Both requests of a visit, one after the other.
cat >"$work/visit.lua" <<'LUA'
local asked, at = {}, 0
function init() asked = { wrk.format("GET", PATHS_HERE[1]), wrk.format("GET", PATHS_HERE[2]) } end
function request() at = at + 1 return asked[at % #asked + 1] end
function done(summary, latency)
  local seconds = summary.duration / 1e6
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("%.0f %.2f %.2f %.0f %d\n", summary.requests / seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000, summary.bytes / summary.requests, failed))
end
LUA

# NAME SERVED-FOLDER PATH PATH CONNECTIONS
ask() {
    "$here/serve-prod.sh" nginx "$2" "$port" >"$work/log" 2>&1 &
    server=$!
    for _ in $(seq 100); do curl --silent --output /dev/null "http://127.0.0.1:$port/" && break; sleep 0.1; done
    sed "s|PATHS_HERE\[1\]|\"$3\"|; s|PATHS_HERE\[2\]|\"$4\"|" "$work/visit.lua" >"$work/this.lua"
    read -r requests median slowest bytes failed < <(wrk -t1 -c"$5" -d"${seconds}s" --latency -H 'Accept-Encoding: br' -s "$work/this.lua" "http://127.0.0.1:$port" | tail -n 1)
    printf '%-34s %6s %12s %10s %10s %12s %8s\n' "$1" "$5" "$requests" "$median" "$slowest" "$bytes" "$failed"
    kill -TERM "$server" && wait "$server" 2>/dev/null || true
    server=
}

mkdir -p "$work/one/hosting"
cp "$dist/hosting/nginx.conf" "$work/one/hosting/"
{ echo '<!doctype html><title>One file</title><p>'; head -c 900 /dev/zero | tr '\0' 'x'; } >"$work/one/index.html"

printf '%-34s %6s %12s %10s %10s %12s %8s\n' what open 'requests/s' 'p50 ms' 'p99 ms' 'bytes/request' failed
for open in 16 256; do
    ask 'one file of 1 kB' "$work/one" / / "$open"
    ask 'page and app, brotli as built' "$dist" / /app.js "$open"
done
