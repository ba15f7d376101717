#!/bin/bash
# Serves a built site on loopback with a real web server and the very files that a host would use: hosting/nginx.conf, hosting/Caddyfile
# or .htaccess, with the compressed files as built.
#
#     scripts/serve-prod.sh nginx|caddy|apache [DIST] [PORT]
#
# Runs until it is ended. Needs nginx-light and libnginx-mod-http-brotli-static, caddy, or apache2 (scripts/install-tools.sh).
set -euo pipefail
server=${1:-nginx}
dist=$(realpath "${2:-dist}")
port=${3:-${PORT:-8080}}
export PATH="$PATH:/usr/sbin"

[ -s "$dist/hosting/nginx.conf" ] || { echo "serve-prod: there is no built site in $dist: make dist" >&2; exit 1; }
address=$(sed -n 's/^location \(.*\) {$/\1/p' "$dist/hosting/nginx.conf")

here=$(mktemp -d)
chmod 755 "$here"
running=
ended() {
    trap - EXIT TERM INT
    [ -z "$running" ] || { kill -TERM "$running" 2>/dev/null || true; wait "$running" 2>/dev/null || true; }
    rm -r "$here"
}
trap ended EXIT
trap 'exit 0' TERM INT

# The files stand below the host's top as the address says: /tools/ask-first/ for a copy in a folder.
root=$here/www
mkdir "$root"
if [ "$address" = / ]; then
    root=$root/top
    ln -s "$dist" "$root"
else
    mkdir -p "$root$(dirname "$address")"
    ln -s "$dist" "$root${address%/}"
fi

case $server in
nginx)
    cat >"$here/nginx.conf" <<CONF
$([ "$(id -u)" -ne 0 ] || echo "user root;")
daemon off;
worker_processes auto;
pid $here/nginx.pid;
error_log stderr warn;
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
events { worker_connections 4096; }
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    sendfile on;
    tcp_nopush on;
    server_tokens off;
    access_log off;
    client_body_temp_path $here/body;
    proxy_temp_path $here/proxy;
    fastcgi_temp_path $here/fastcgi;
    uwsgi_temp_path $here/uwsgi;
    scgi_temp_path $here/scgi;
    server {
        listen 127.0.0.1:$port;
        root $root;
        include $dist/hosting/nginx.conf;
    }
}
CONF
    nginx -e stderr -c "$here/nginx.conf" &
    ;;
caddy)
    printf '{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n\tlog {\n\t\tlevel ERROR\n\t}\n}\nimport %s\n' "$dist/hosting/Caddyfile" >"$here/Caddyfile"
    HOME=$here ASK_FIRST_ADDRESS="http://:$port" ASK_FIRST_ROOT=$dist caddy run --adapter caddyfile --config "$here/Caddyfile" &
    ;;
apache)
    {
        for module in mpm_event authz_core dir mime headers rewrite; do
            echo "LoadModule ${module}_module /usr/lib/apache2/modules/mod_$module.so"
        done
        echo "ServerRoot $here"
        echo "ServerName localhost"
        echo "Listen 127.0.0.1:$port"
        echo "PidFile $here/apache.pid"
        echo "DefaultRuntimeDir $here"
        echo "ErrorLog /dev/stderr"
        echo "LogLevel error"
        echo "ServerTokens Prod"
        echo "TypesConfig /etc/mime.types"
        [ "$(id -u)" -ne 0 ] || printf 'User www-data\nGroup www-data\n'
        echo "DocumentRoot $root"
        printf '<Directory />\nAllowOverride None\nRequire all denied\nOptions FollowSymLinks\n</Directory>\n'
        # Symbolic links are followed to where they lead, and rules are looked for on the way.
        printf '<Directory "%s">\nAllowOverride FileInfo Indexes\nRequire all granted\n</Directory>\n' "$here/www"
    } >"$here/apache.conf"
    # Rules of the site around ours, for tests: files above are read as well.
    [ -z "${HTACCESS_ABOVE:-}" ] || cp "$HTACCESS_ABOVE" "$here/www/.htaccess"
    apache2 -f "$here/apache.conf" -D FOREGROUND &
    ;;
*)
    echo "serve-prod: nginx, caddy or apache, not \`$server\`" >&2
    exit 1
    ;;
esac
running=$!
echo "serve-prod: $server serves $dist on http://127.0.0.1:$port$address"
wait "$running"
