#!/bin/bash
# Compares a copy of the site with what this commit gives, and names each difference.
#
#     scripts/verify.sh BUILT SERVED
#
# BUILT is a folder that `site dist` has just written with the copy's own site.toml; SERVED is a folder, or an address of a web server,
# which is asked as browsers ask: page by page, with brotli, with gzip and plain, headers included. `make verify DIST=SERVED` does both steps.
# Exit code 0: the same. 1: each difference stands on a line of its own.
set -euo pipefail
built=$(realpath "$1")
served=$2
export LC_ALL=C

[ -s "$built/SHA256SUMS" ] || { echo "verify: there is no release build in $built" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
differences=0
same=0

differs() {
    differences=$((differences + 1))
    echo "differs: $*"
}

# A line's worth of a file from a byte on.
words() { dd if="$1" iflag=skip_bytes,count_bytes skip=$(($2 - 1)) count=100 status=none | tr -c '[:print:]' '.'; }

# Where two files part, with the words around it, so that an inserted script is seen for what it is.
compare() {
    local name=$1 here=$2 there=$3 at from
    if cmp --silent "$here" "$there"; then
        same=$((same + 1))
        return
    fi
    # When one is the beginning of the other, cmp names the last byte of the shorter.
    at=$({ cmp "$here" "$there" 2>&1 || true; } | sed -nE 's/.* (byte|char) ([0-9]+).*/\2/p')
    from=$((${at:-1} > 30 ? ${at:-1} - 30 : 1))
    differs "$name has $(stat --format=%s "$there") bytes, built are $(stat --format=%s "$here"); from byte ${at:-1} on"
    echo "    built  : $(words "$here" "$from")"
    echo "    served : $(words "$there" "$from")"
}

folder() {
    local name
    while IFS= read -r name; do
        if [ -f "$served/$name" ]; then
            compare "$name" "$built/$name" "$served/$name"
        else
            differs "$name is not there"
        fi
    done < <(cd "$built" && find . -type f | sed 's|^\./||' | sort)
    while IFS= read -r name; do
        [ -f "$built/$name" ] || differs "$name is there, and this commit does not make it"
    done < <(cd "$served" && find . -type f | sed 's|^\./||' | sort)
}

# Asks for one file; its headers are in $work/headers, in small letters.
ask() {
    local status
    status=$(curl --silent --show-error --max-time 30 --output "$work/body" --dump-header "$work/raw" --write-out '%{http_code}' "${@:2}" "$1") ||
        { echo "verify: $1 does not answer" >&2; exit 2; }
    tr -d '\r' <"$work/raw" | sed 's/^[^:]*:/\L&/' >"$work/headers"
    echo "$status"
}

headers_of() {
    local name=$1 line header value said
    while IFS= read -r line; do
        header=${line%%: *}
        value=${line#*: }
        said=$(sed -n "s/^${header,,}: *//p" "$work/headers")
        # `make serve` keeps nothing at all, which is stricter.
        [ "$header" = Cache-Control ] && [ "$said" = no-store ] && continue
        [ "$said" = "$value" ] || differs "$name is served with $header: ${said:-nothing}; it should be $value"
    done < <(sed -n 's/^  //p' "$built/_headers")
    for header in set-cookie link report-to nel reporting-endpoints refresh; do
        said=$(sed -n "s/^$header: *//p" "$work/headers")
        [ -z "$said" ] || differs "$name is served with $header: $said; the page asks for nothing of the kind"
    done
}

address() {
    local name url encoding status
    while IFS= read -r name; do
        case $name in
        # For the web server, not for readers: many do not hand them out.
        _headers | .htaccess | .nojekyll | hosting/*) continue ;;
        esac
        url="${served%/}/$name"
        # As readers ask for it.
        [ "${name##*/}" = index.html ] && url=${url%index.html}
        for encoding in br gzip identity; do
            status=$(ask "$url" --header "Accept-Encoding: $encoding" --compressed)
            if [ "$status" != 200 ]; then
                # The page for what is not there may come with its own status.
                [ "$name" = 404.html ] && [ "$status" = 404 ] || differs "$name answers $status"
            fi
            compare "$name ($encoding)" "$built/$name" "$work/body"
        done
        headers_of "$name"
    done < <(sed 's/^[0-9a-f]*  //' "$built/SHA256SUMS")
}

case $served in
http://* | https://*) address ;;
*)
    served=$(realpath "$served")
    folder
    ;;
esac

if [ "$differences" -eq 0 ]; then
    echo "verify: $2 is what this commit gives: $same files compared, no difference"
else
    echo "verify: $2 is not what this commit gives: $differences differences, $same files are the same"
    exit 1
fi
