//! A small server for this machine: the built site with its final headers. For development and proofs, not for the internet.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use tiny_http::{Header, Request, Response, Server};

/// Serves `dist` on loopback until the process ends. `today` makes pages read as they will on that day.
///
/// # Errors
/// Where the port is taken.
pub fn serve(dist: &Path, port: u16, today: Option<&str>) -> Result<(), String> {
    let server = Server::http(("127.0.0.1", port)).map_err(|error| format!("port {port}: {error}; PORT=8081 chooses another"))?;
    println!("http://{}/", server.server_addr());
    for request in server.incoming_requests() {
        // A reader that went away is no fault of ours.
        let _ = answer(dist, today, request);
    }
    Ok(())
}

fn answer(dist: &Path, today: Option<&str>, request: Request) -> io::Result<()> {
    let Some(path) = path_of(dist, request.url()) else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let mut bytes = fs::read(&path)?;
    if let (Some(day), true) = (today, path.extension().is_some_and(|ending| ending == "html")) {
        let page = String::from_utf8_lossy(&bytes).replacen("<html ", &format!("<html data-today=\"{day}\" "), 1);
        bytes = page.into_bytes();
    }
    let mut response = Response::from_data(bytes);
    for (name, value) in header_lines(dist) {
        // The page may change under a reload here, and a cached policy hides faults (`design/tech-notes.md` 5.9).
        let value = if name == "Cache-Control" { "no-store".to_owned() } else { value };
        if let Ok(header) = Header::from_bytes(name, value) {
            response.add_header(header);
        }
    }
    if let Ok(header) = Header::from_bytes("Content-Type", content_type(&path)) {
        response.add_header(header);
    }
    request.respond(response)
}

/// The file for an address, `index.html` for a folder; none outside `dist`.
fn path_of(dist: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    if path.split('/').any(|part| part == "..") {
        return None;
    }
    let path = dist.join(path);
    let path = if path.is_dir() { path.join("index.html") } else { path };
    path.is_file().then_some(path)
}

fn header_lines(dist: &Path) -> Vec<(String, String)> {
    let text = fs::read_to_string(dist.join("_headers")).unwrap_or_default();
    text.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": ")).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        _ => "text/plain; charset=utf-8",
    }
}
