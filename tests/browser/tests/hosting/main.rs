//! The hosting files that the build makes, in the servers that they are made for: real nginx, Caddy and Apache on loopback, at the top of a
//! host and in a folder. `docs/hosting.md` promises what is looked at here.
//!
//! `ASK_FIRST_DIST` is a release build (`make target/dist-tests`), `ASK_FIRST_FOLDER` one whose address has a path
//! (`make target/dist-folder`).

mod answers;
mod silence;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use browser_tests::{Answered, Site, WebServer, request};

/// Makes one test for each server from one function.
macro_rules! on_each_server {
    ($($(#[$meta:meta])* fn $name:ident($server:ident) $body:block)*) => {$(
        $(#[$meta])*
        mod $name {
            use super::*;

            fn walk($server: &str) $body

            #[test]
            fn nginx() {
                walk("nginx");
            }

            #[test]
            fn caddy() {
                walk("caddy");
            }

            #[test]
            fn apache() {
                walk("apache");
            }
        }
    )*};
}
pub(crate) use on_each_server;

fn dist() -> PathBuf {
    env::var_os("ASK_FIRST_DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/dist-tests"), PathBuf::from)
}

/// A server, where the site stands on it, and the files that it should give.
struct Host {
    name: String,
    server: WebServer,
    at: &'static str,
    dist: PathBuf,
}

impl Host {
    fn at_the_top(name: &str) -> Host {
        Host { name: name.to_owned(), server: WebServer::start(name, &dist()), at: "/", dist: dist() }
    }

    fn in_a_folder(name: &str) -> Host {
        let dist = Site::copy();
        Host { name: name.to_owned(), server: WebServer::start(name, &dist), at: "/tools/ask-first/", dist }
    }

    #[track_caller]
    fn get(&self, path: &str, headers: &[(&str, &str)]) -> Answered {
        request(self.server.socket(), "GET", &format!("{}{path}", self.at), headers)
    }

    #[track_caller]
    fn file(&self, path: &str) -> Vec<u8> {
        fs::read(self.dist.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The headers that the build asks for, once each and to the letter, and none that tells or keeps more.
    #[track_caller]
    fn sends_our_headers(&self, what: &str, answer: &Answered) {
        let wanted = String::from_utf8(self.file("_headers")).expect("UTF-8");
        let wanted: BTreeMap<&str, &str> = wanted.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": ")).collect();
        assert!(wanted.len() >= 9, "{wanted:?}");
        for (name, value) in wanted {
            assert_eq!(answer.header(name), Some(value), "{}, {what}: {name}", self.name);
        }
        for name in ["X-Frame-Options", "Set-Cookie", "X-Powered-By", "Report-To", "NEL", "Link", "Refresh"] {
            assert_eq!(answer.header(name), None, "{}, {what}: {name}", self.name);
        }
        let server = answer.header("Server").unwrap_or_default();
        assert!(!server.contains(|letter: char| letter.is_ascii_digit()), "{} tells its version: {server}", self.name);
    }
}
