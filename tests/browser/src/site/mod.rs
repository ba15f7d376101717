//! A folder of files, served on loopback as a host would serve it, whole or broken on purpose.
//!
//! It sends the headers that the built site asks for in its `_headers` file and never lets a browser cache (an answer from the cache once
//! made a policy test pass falsely). It knows nothing of what is in the files.

mod answer;
mod elsewhere;
mod fault;
mod headers;

use std::io::{self, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::{env, fs};

use crate::http::Head;
use crate::server::Server;

pub use elsewhere::BRIDGE;
use elsewhere::Elsewhere;
pub use fault::Fault;
use headers::HeaderRules;

/// Names the address of a copy elsewhere on this machine, to be looked at in place of the built site.
pub const URL: &str = "ASK_FIRST_URL";

/// A running server. Copies are the same server; it stops when the last of them goes, that of a browser or a proxy included.
#[derive(Clone, Debug)]
pub struct Site {
    running: Arc<Running>,
}

#[derive(Debug)]
struct Running {
    server: Server,
    shared: Arc<Shared>,
}

#[derive(Debug)]
struct Shared {
    source: Source,
    faults: Mutex<Vec<(String, Fault)>>,
    asked: Mutex<Vec<String>>,
    held: Mutex<bool>,
    let_go: Condvar,
}

/// Where the files come from.
#[derive(Debug)]
enum Source {
    Folder { root: PathBuf, rules: HeaderRules },
    Elsewhere(Elsewhere),
}

impl Site {
    /// The built site: the copy at `ASK_FIRST_URL`, the folder in `ASK_FIRST_DIST`, or `dist/` of this repository.
    #[track_caller]
    pub fn of_dist() -> Site {
        if let Ok(address) = env::var(URL) {
            return Site::of_source(Source::Elsewhere(Elsewhere::at(&address)));
        }
        let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist");
        Site::of(env::var_os("ASK_FIRST_DIST").map_or(built, PathBuf::from))
    }

    /// A host's own copy, with everything a host can add (`tests/browser/folder.toml`): the folder in `ASK_FIRST_FOLDER`, or the one that
    /// `make target/dist-folder` makes.
    #[track_caller]
    pub fn of_copy() -> Site {
        Site::of(Site::copy())
    }

    /// The folder of that copy.
    #[track_caller]
    pub fn copy() -> PathBuf {
        let made = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/dist-folder");
        let folder = env::var_os("ASK_FIRST_FOLDER").map_or(made, PathBuf::from);
        assert!(folder.join("index.html").is_file(), "there is no {}: make target/dist-folder", folder.display());
        folder
    }

    /// A page of the rig itself: `leaky`, which does all that must not be done, or `quiet`, which does none of it.
    #[track_caller]
    pub fn of_fixture(name: &str) -> Site {
        Site::of(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name))
    }

    /// Any folder.
    #[track_caller]
    pub fn of(root: impl Into<PathBuf>) -> Site {
        let root: PathBuf = root.into();
        assert!(root.join("index.html").is_file(), "there is no {}/index.html: build the site first (make dist)", root.display());
        let rules = HeaderRules::read(&root.join("_headers"));
        Site::of_source(Source::Folder { root, rules })
    }

    fn of_source(source: Source) -> Site {
        let shared = Arc::new(Shared { source, faults: Mutex::default(), asked: Mutex::default(), held: Mutex::new(true), let_go: Condvar::new() });
        let serving = Arc::clone(&shared);
        let server = Server::start(move |line| {
            let serving = Arc::clone(&serving);
            // A browser that hangs up in the middle is its own affair.
            move || drop(serving.answer_on(&line))
        });
        Site { running: Arc::new(Running { server, shared }) }
    }

    /// Where it is, without a slash at the end: `http://127.0.0.1:4711`.
    pub fn address(&self) -> String {
        format!("http://{}", self.socket())
    }

    /// Where on its host it stands: `/`, or `/tools/ask-first/`.
    pub fn folder(&self) -> &str {
        match &self.running.shared.source {
            Source::Folder { .. } => "/",
            Source::Elsewhere(copy) => copy.folder(),
        }
    }

    /// A file as it is handed out when nothing is broken, by its path below the site: `/`, `/app.js`. `None` where there is none.
    pub fn file(&self, path: &str) -> Option<Vec<u8>> {
        self.running.shared.file(&self.below(path))
    }

    /// The path of every file of the folder; `None` for a copy elsewhere, which cannot be listed.
    pub fn files(&self) -> Option<Vec<String>> {
        let Source::Folder { root, .. } = &self.running.shared.source else { return None };
        let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("read a folder of the site").flatten() {
                if entry.path().is_dir() { folders.push(entry.path()) } else { found.push(entry.path()) }
            }
        }
        let path = |file: &PathBuf| format!("/{}", file.strip_prefix(root).unwrap_or(file).display());
        Some(found.iter().map(path).collect())
    }

    /// From now on every file whose path matches has this fault. `*` stands for anything: `*.wasm`, `/ur/*`. Faults add up.
    pub fn breaks(&self, path: &str, fault: Fault) {
        locked(&self.running.shared.faults).push((self.below(path), fault));
    }

    /// A path of the site, from the top of its host.
    fn below(&self, path: &str) -> String {
        path.strip_prefix('/').map_or_else(|| path.to_owned(), |path| format!("{}{path}", self.folder()))
    }

    /// What [`Fault::Held`] holds back goes out, and from now on nothing is held. The other faults stay.
    pub fn lets_go(&self) {
        self.running.shared.let_go();
    }

    /// From now on nothing is broken at all.
    pub fn mends(&self) {
        locked(&self.running.shared.faults).clear();
        self.lets_go();
    }

    /// The path of every request so far, in order.
    pub fn asked(&self) -> Vec<String> {
        locked(&self.running.shared.asked).clone()
    }

    pub(crate) fn socket(&self) -> SocketAddr {
        self.running.server.address()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.let_go();
    }
}

impl Shared {
    fn answer_on(&self, line: &TcpStream) -> io::Result<()> {
        let Some(head) = Head::read(&mut BufReader::new(line.try_clone()?))? else { return Ok(()) };
        let target = head.first_line.split(' ').nth(1).unwrap_or("/");
        let path = target.split(['?', '#']).next().unwrap_or("/").to_owned();
        locked(&self.asked).push(path.clone());
        let faults = locked(&self.faults).iter().filter(|(of, _)| headers::matches(of, &path)).map(|(_, fault)| fault.clone()).collect();
        self.answer(&path, faults).send(line, self)
    }

    fn let_go(&self) {
        *locked(&self.held) = false;
        self.let_go.notify_all();
    }

    /// Blocks until the test lets go.
    fn wait_to_be_let_go(&self) {
        let held = locked(&self.held);
        drop(self.let_go.wait_while(held, |held| *held));
    }
}

/// A failed test must not take the others' server with it.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
