//! Compressed copies, each made once: brotli at its best takes seconds a page, and between two builds most pages are as they were.
//!
//! What was made is kept in `target/pressed/` under the checksum of what it was made from and of `Cargo.lock`, which pins the compressors:
//! the bytes are those of a build without the folder. Anything else that lies there is not read.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::Duration,
};

use sha2::{Digest, Sha256};

use super::{build::Files, pseudo::Accent};

/// How long a copy is kept that no build has asked for.
const KEPT: Duration = Duration::from_secs(14 * 24 * 60 * 60);

/// One way to compress: how its files end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    Brotli,
    Gzip,
    /// For what a first visit costs.
    SmallestGzip,
}

impl Press {
    const fn ending(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip | Self::SmallestGzip => "gz",
        }
    }

    fn make(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Brotli => press::brotli(bytes),
            Self::Gzip => press::gzip(bytes),
            Self::SmallestGzip => press::smallest_gzip(bytes),
        }
    }
}

/// The folder of copies.
pub struct Pressed {
    folder: PathBuf,
}

impl Pressed {
    /// The copies in `folder`, which is made when it is missing. What nobody has asked for in two weeks is thrown away.
    #[must_use]
    pub fn in_folder(folder: &Path) -> Self {
        // Without the folder everything still works, only slower.
        let _ = fs::create_dir_all(folder);
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let age = entry.metadata().and_then(|about| about.modified()).ok().and_then(|then| then.elapsed().ok());
            if age.is_some_and(|age| age > KEPT) {
                let _ = fs::remove_file(entry.path());
            }
        }
        Self { folder: folder.to_owned() }
    }

    /// `bytes`, compressed.
    #[must_use]
    pub fn get(&self, press: Press, bytes: &[u8]) -> Vec<u8> {
        let path = self.folder.join(name(press, bytes));
        if let Ok(kept) = fs::read(&path) {
            // Asked for again: kept for two more weeks.
            let _ = fs::File::open(&path).and_then(|file| file.set_modified(std::time::SystemTime::now()));
            return kept;
        }
        let made = press.make(bytes);
        // Beside and then in place, so that a build that is stopped leaves no half copy.
        let beside = path.with_extension(format!("{}.{}", press.ending(), std::process::id()));
        let _ = fs::write(&beside, &made).and_then(|()| fs::rename(&beside, &path));
        made
    }

    /// A `.br` and a `.gz` for each file that gets smaller by it; all cores work.
    #[must_use]
    pub fn beside(&self, files: &Files) -> Files {
        let plain: Vec<(&String, &Vec<u8>)> = files.iter().filter(|(path, _)| compressible(path)).collect();
        // The heaviest first, or one core ends alone with the largest page.
        let mut waiting: Vec<_> = plain.into_iter().flat_map(|file| [(file, gzip_for(file.0)), (file, Press::Brotli)]).collect();
        waiting.sort_by_key(|((_, bytes), press)| (*press != Press::Gzip, *press == Press::SmallestGzip, bytes.len()));
        let waiting = Mutex::new(waiting);
        let done = Mutex::new(Files::new());
        thread::scope(|scope| {
            for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
                scope.spawn(|| {
                    while let Some(((path, bytes), press)) = waiting.lock().ok().and_then(|mut waiting| waiting.pop()) {
                        let made = self.get(press, bytes);
                        if let Ok(mut done) = done.lock() {
                            done.insert(format!("{path}.{}", press.ending()), made);
                        }
                    }
                });
            }
        });
        done.into_inner().unwrap_or_default()
    }
}

fn compressible(path: &str) -> bool {
    [".html", ".js", ".json", ".csv", ".svg", ".txt", ".xml"].iter().any(|ending| path.ends_with(ending))
}

/// The app and the guide in each language are what everybody pays for; a pseudo-locale has no visitors.
fn gzip_for(path: &str) -> Press {
    let lang = path.strip_suffix("/index.html").filter(|lang| !lang.contains('/') && Accent::of(lang).is_none());
    if path == "app.js" || path == "index.html" || lang.is_some() { Press::SmallestGzip } else { Press::Gzip }
}

/// Under which name the copy of `bytes` is kept.
fn name(press: Press, bytes: &[u8]) -> String {
    let mut digest = Sha256::new();
    digest.update(include_bytes!("../../Cargo.lock"));
    digest.update(bytes);
    let mut name = String::new();
    for byte in digest.finalize() {
        let _ = write!(name, "{byte:02x}");
    }
    let how = if press == Press::SmallestGzip { "small." } else { "" };
    format!("{name}.{how}{}", press.ending())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_is_made_once_and_is_the_same_the_second_time() {
        let folder = std::env::temp_dir().join(format!("ask-first-pressed-{}", std::process::id()));
        let pressed = Pressed::in_folder(&folder);
        let words = b"who can share what, who can share what".repeat(20);
        let made = pressed.get(Press::Brotli, &words);
        assert_eq!(made, Press::Brotli.make(&words));
        assert_eq!(fs::read_dir(&folder).expect("the folder").count(), 1);
        // The second time it is read, not made: what lies under its name is what comes back.
        fs::write(folder.join(name(Press::Brotli, &words)), b"kept").expect("a copy");
        assert_eq!(pressed.get(Press::Brotli, &words), b"kept");
        assert_ne!(pressed.get(Press::Brotli, b"other words"), b"kept");
        fs::remove_dir_all(&folder).expect("to clear up");
    }

    #[test]
    fn every_page_gets_both_copies_and_a_picture_gets_none() {
        let folder = std::env::temp_dir().join(format!("ask-first-pressed-all-{}", std::process::id()));
        let files: Files = [("index.html".to_owned(), vec![b'a'; 100]), ("a.png".to_owned(), vec![b'a'; 100])].into();
        let copies = Pressed::in_folder(&folder).beside(&files);
        assert_eq!(copies.keys().collect::<Vec<_>>(), ["index.html.br", "index.html.gz"]);
        fs::remove_dir_all(&folder).expect("to clear up");
    }
}
