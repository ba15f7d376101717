//! One answer: which file, which headers, which faults, and how the bytes go out.

use std::fs;
use std::io::{self, Write};
use std::net::TcpStream;
use std::path::{Component, Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::elsewhere::Told;
use super::{Fault, Shared, Source};

/// What goes out on the line.
pub(super) struct Answer {
    status: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    manner: Manner,
}

/// How much of the body goes out, and when.
enum Manner {
    Whole,
    Unanswered,
    CutOff(usize),
    Held(usize),
    Slow(usize),
}

impl Shared {
    pub(super) fn answer(&self, path: &str, faults: Vec<Fault>) -> Answer {
        let mut answer = self.whole(path, faults.iter().any(|fault| matches!(fault, Fault::Missing)));
        for fault in faults {
            answer.suffer(fault);
        }
        answer
    }

    /// A file of the site in good order.
    pub(super) fn file(&self, path: &str) -> Option<Vec<u8>> {
        let answer = self.whole(path, false);
        answer.status.starts_with("200 ").then_some(answer.body)
    }

    /// The answer of a host in good order.
    fn whole(&self, path: &str, missing: bool) -> Answer {
        let mut told = match &self.source {
            Source::Folder { root, rules } => match file(root, path).filter(|file| !missing && file.is_file()) {
                Some(file) => {
                    let mut headers = rules.of(path);
                    set(&mut headers, "Content-Type", kind(&file));
                    Told { status: "200 OK".to_owned(), headers, body: fs::read(&file).expect("read a file of the site") }
                }
                None => not_found(rules.of(path)),
            },
            Source::Elsewhere(_) if missing => not_found(Vec::new()),
            Source::Elsewhere(copy) => copy.ask(path).unwrap_or_else(|error| panic!("{copy:?} does not answer for {path}: {error}")),
        };
        set(&mut told.headers, "Cache-Control", "no-store");
        Answer { status: told.status, headers: told.headers, body: told.body, manner: Manner::Whole }
    }
}

fn not_found(mut headers: Vec<(String, String)>) -> Told {
    set(&mut headers, "Content-Type", "text/plain; charset=utf-8");
    Told { status: "404 Not Found".to_owned(), headers, body: b"Not found".to_vec() }
}

/// The file behind a path, and never one outside the folder.
fn file(root: &Path, path: &str) -> Option<PathBuf> {
    let inside = Path::new(path.strip_prefix('/')?);
    if !inside.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let file = root.join(inside);
    Some(if path.ends_with('/') { file.join("index.html") } else { file })
}

impl Answer {
    fn suffer(&mut self, fault: Fault) {
        match fault {
            Fault::Missing => {}
            Fault::Unanswered => self.manner = Manner::Unanswered,
            Fault::Truncated(length) => self.body.truncate(length),
            Fault::CutOff(after) => self.manner = Manner::CutOff(after),
            Fault::Held(after) => self.manner = Manner::Held(after),
            Fault::Slow(rate) => self.manner = Manner::Slow(rate),
            Fault::Body(body) => self.body = body,
            Fault::Header(name, value) => set(&mut self.headers, name, &value),
            Fault::NoHeader(name) => self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name)),
        }
    }

    pub(super) fn send(&self, mut line: &TcpStream, shared: &Shared) -> io::Result<()> {
        if matches!(self.manner, Manner::Unanswered) {
            return Ok(());
        }
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\nConnection: close\r\n", self.status, self.body.len());
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        line.write_all(format!("{head}\r\n").as_bytes())?;
        match self.manner {
            Manner::Whole | Manner::Unanswered => line.write_all(&self.body),
            Manner::CutOff(after) => line.write_all(&self.body[..after.min(self.body.len())]),
            Manner::Held(after) => {
                let (now, later) = self.body.split_at(after.min(self.body.len()));
                line.write_all(now)?;
                shared.wait_to_be_let_go();
                line.write_all(later)
            }
            // The pause is the fault itself, not a wait for something.
            Manner::Slow(rate) => self.body.chunks((rate / 20).max(1)).try_for_each(|piece| {
                thread::sleep(Duration::from_millis(50));
                line.write_all(piece)
            }),
        }
    }
}

fn set(headers: &mut Vec<(String, String)>, name: &str, value: &str) {
    headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
    headers.push((name.to_owned(), value.to_owned()));
}

/// The type that a good host sends. An unknown ending is a file that nobody thought of: better seen than guessed.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("txt") | None => "text/plain; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("wasm") => "application/wasm",
        Some("pdf") => "application/pdf",
        Some("zip") => "application/zip",
        Some(_) => "application/octet-stream",
    }
}
