//! Ready files for web servers, made from the one list of headers: nginx, Caddy, Apache, and the `_headers` of Netlify and Cloudflare. What
//! each says besides is the same everywhere: compressed files as built, one page for what is not there, no log. The servers themselves check
//! it in `tests/browser/tests/hosting/`; people read `docs/hosting.md`.

use super::site_toml::Site;

/// Name and value.
type Header = (&'static str, String);

/// The files, by path from the top of the site.
#[must_use]
pub fn hosting_files(headers: &[Header], site: &Site) -> Vec<(&'static str, String)> {
    let path = site.address.path();
    vec![
        ("_headers", headers_file(headers)),
        (".htaccess", apache(headers, path)),
        ("hosting/nginx.conf", nginx(headers, path)),
        ("hosting/Caddyfile", caddy(headers, path, site.address.origin())),
        // GitHub Pages leaves out files whose names begin with `_` unless this is there.
        (".nojekyll", String::new()),
    ]
}

/// Netlify's and Cloudflare's format; `serve` and the tests read it too.
fn headers_file(headers: &[Header]) -> String {
    let lines: String = headers.iter().map(|(name, value)| format!("  {name}: {value}\n")).collect();
    format!("/*\n{lines}")
}

fn nginx(headers: &[Header], path: &str) -> String {
    let lines: String = headers.iter().map(|(name, value)| format!("    add_header {name} \"{value}\" always;\n")).collect();
    format!(
        r#"# Ask First on nginx (1.22 or later). Inside the `server` block of the site:
#     root /srv/www;                                # the files of dist/ are in /srv/www{path}
#     include /srv/www{path}hosting/nginx.conf;
location {path} {{
    index index.html;
    error_page 404 {path}404.html;
    absolute_redirect off;
    charset utf-8;
    charset_types text/css text/plain text/csv text/xml application/javascript application/json;
    # Compressed files as built. Debian: libnginx-mod-http-brotli-static. Without that package delete the first line.
    brotli_static on;
    gzip_static on;
    gzip_vary on;
    # Who asked is nobody's business. A log that is needed keeps shortened addresses only: see docs/hosting.md.
    access_log off;
    log_not_found off;
{lines}}}
"#
    )
}

fn caddy(headers: &[Header], path: &str, origin: &str) -> String {
    // People leave the last slash out.
    let slash = match path.trim_end_matches('/') {
        "" => String::new(),
        bare => format!("\tredir {bare} {path}\n"),
    };
    let lines: String = headers.iter().map(|(name, value)| format!("\t\t\t{name} \"{value}\"\n")).collect();
    format!(
        r#"# Ask First on Caddy (2.6 or later): `caddy run --config Caddyfile`. Caddy writes no log of visits unless it is told to.
# ASK_FIRST_ROOT is where the files of dist/ are.
{{$ASK_FIRST_ADDRESS:{origin}}} {{
{slash}	handle_path {path}* {{
		root * {{$ASK_FIRST_ROOT:/srv/ask-first}}
		header {{
{lines}			Vary "Accept-Encoding"
			-Server
		}}
		# There is nothing here to send anything to.
		@sent not method GET HEAD
		respond @sent 405
		file_server {{
			precompressed br gzip
		}}
	}}
	handle_errors {{
		root * {{$ASK_FIRST_ROOT:/srv/ask-first}}
		rewrite * /404.html
		header {{
{lines}			-Server
		}}
		file_server
	}}
}}
"#
    )
}

fn apache(headers: &[Header], path: &str) -> String {
    // What a file above this one has set stays in force beside ours unless it is taken out: two policies would both bind.
    let lines = |(name, value): &Header| format!("    Header unset {name}\n    Header always set {name} \"{value}\"\n");
    let lines: String = headers.iter().map(lines).collect();
    let types: String = [
        ("html", "text/html"),
        ("js", "text/javascript"),
        ("csv", "text/csv"),
        ("txt", "text/plain"),
        ("svg", "image/svg+xml"),
        ("json", "application/json"),
    ]
    .iter()
    .map(|(ending, kind)| format!("<FilesMatch \"\\.{ending}(\\.br|\\.gz)?$\">\n    ForceType \"{kind}; charset=utf-8\"\n</FilesMatch>\n"))
    .collect();
    format!(
        r#"# Ask First on Apache (2.4 or later), also on shared hosting: this file lies beside the pages. It needs AllowOverride FileInfo Indexes.
# The log of visits belongs to the server's own configuration: see docs/hosting.md.
DirectoryIndex index.html
ErrorDocument 404 {path}404.html
<IfModule mod_headers.c>
    # The guide may be framed by anybody (docs/embedding.md), whatever the rest of the site says.
    Header unset X-Frame-Options
    Header always unset X-Frame-Options
{lines}    Header always merge Vary Accept-Encoding
</IfModule>
{types}<IfModule mod_rewrite.c>
    RewriteEngine On
    # There is nothing here to send anything to.
    RewriteCond %{{REQUEST_METHOD}} !^(GET|HEAD)$
    RewriteRule ^ - [R=405,L]
    # Compressed files as built.
    RewriteRule ^(.*/)?$ $1index.html
    RewriteCond %{{HTTP:Accept-Encoding}} \bbr\b
    RewriteCond %{{REQUEST_FILENAME}}.br -f
    RewriteRule ^(.+)$ $1.br [END,E=no-gzip:1,E=packed:br]
    RewriteCond %{{HTTP:Accept-Encoding}} \bgzip\b
    RewriteCond %{{REQUEST_FILENAME}}.gz -f
    RewriteRule ^(.+)$ $1.gz [END,E=no-gzip:1,E=packed:gzip]
</IfModule>
RemoveLanguage .br
RemoveType .gz
RemoveEncoding .br .gz
<FilesMatch "\.br$">
    Header set Content-Encoding br
</FilesMatch>
<FilesMatch "\.gz$">
    Header set Content-Encoding gzip
</FilesMatch>
"#
    )
}
