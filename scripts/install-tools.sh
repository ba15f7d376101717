#!/bin/bash
# Installs what the browser tests need, and only what is missing. Run it as often as you like; `make tools` does.
#
# Debian's own browsers and drivers, so that each driver fits its browser; geckodriver from crates.io and axe-core from npm, pinned.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${CARGO_HOME:-$HOME/.cargo}/bin:$PATH"

geckodriver_version=0.37.1
read -r axe_version axe_checksum <tests/browser/axe-core.pin

say() { echo "tools: $*"; }

# Installs packages without starting the web servers among them: they are wanted as programs, not as services of this machine.
quietly() {
    local failed=0 rule=/usr/sbin/policy-rc.d
    if [ -e "$rule" ]; then
        rule=
    else
        printf '#!/bin/sh\nexit 101\n' | as_root tee "$rule" >/dev/null
        as_root chmod +x "$rule"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet=2 "$@" || failed=$?
    [ -z "$rule" ] || as_root rm "$rule"
    for service in nginx caddy; do
        case " $* " in *" $service"*) ! command -v systemctl >/dev/null || as_root systemctl disable --quiet "$service" 2>/dev/null || true ;; esac
    done
    return "$failed"
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi; }

packages=(
    chromium chromium-driver chromium-headless-shell
    firefox-esr
    webkit2gtk-driver xvfb
    iproute2         # the sealed box, scripts/sealed-box.sh
    fonts-noto-core  # or Urdu and Tigrinya are boxes in the pictures
    poppler-utils    # printed pages
    nginx-light libnginx-mod-http-brotli-static caddy apache2-bin media-types  # the real servers that the hosting files are for
    wrk              # make load
)
missing=()
for package in "${packages[@]}"; do
    [ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
[ -s "${XDG_CACHE_HOME:-$HOME/.cache}/ask-first/axe-core-$axe_version/axe.min.js" ] || command -v npm >/dev/null || missing+=(npm)
if [ ${#missing[@]} -gt 0 ]; then
    say "Debian packages ${missing[*]} (several minutes if all are missing) …"
    as_root apt-get update --quiet=2
    quietly "${missing[@]}"
fi

if [ "$(geckodriver --version 2>/dev/null | sed -n '1s/^geckodriver \([^ ]*\).*/\1/p')" != "$geckodriver_version" ]; then
    say "geckodriver $geckodriver_version, compiled here (about two minutes) …"
    cargo install geckodriver --locked --version "$geckodriver_version" --quiet
fi

axe="${XDG_CACHE_HOME:-$HOME/.cache}/ask-first/axe-core-$axe_version"
if [ ! -s "$axe/axe.min.js" ]; then
    say "axe-core $axe_version …"
    unpacked=$(mktemp -d)
    trap 'rm -r "$unpacked"' EXIT
    (cd "$unpacked" && npm pack --silent "axe-core@$axe_version" >/dev/null && tar --extract --gzip --file axe-core-*.tgz)
    echo "$axe_checksum  $unpacked/package/axe.min.js" | sha256sum --check --quiet
    mkdir -p "$axe"
    cp "$unpacked/package/axe.min.js" "$axe/axe.min.js"
fi

chromium=$(chromium-headless-shell --version 2>/dev/null || true)
say "ready: ${chromium:-chromium-headless-shell}, $(firefox-esr --version), $(geckodriver --version | head -n 1 | cut -d' ' -f1-2), axe-core $axe_version"
