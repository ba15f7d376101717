//! What a closed browser has left on the disk: its history, its store of sessions to reopen, its caches, all there is.
//!
//! Firefox and the full Chromium keep their profile for this. The headless shell throws it away, and WebKitGTK under automation never
//! writes one: to search them would prove nothing, so that is a panic.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use memchr::memmem;

use crate::folder::Folder;

/// The folder of a browser that has been closed. Removed on drop.
#[derive(Debug)]
pub struct Remains {
    folder: Folder,
    is_whole: bool,
}

impl Remains {
    pub(crate) fn of(folder: Folder, is_whole: bool) -> Remains {
        Remains { folder, is_whole }
    }

    /// The browser's profile.
    pub fn profile(&self) -> PathBuf {
        self.folder.profile()
    }

    /// Every file of the profile, by its path in it, that has these letters in its name or its bytes, as UTF-8 or as UTF-16.
    ///
    /// Some files are packed (Firefox's sessions, cached answers). Letters that make no sense, and so repeat nothing, survive packing in
    /// one piece: `tests/controls` shows in which stores they are found.
    #[track_caller]
    pub fn search(&self, letters: &str) -> Vec<PathBuf> {
        assert!(self.is_whole, "this browser leaves no whole profile: search Firefox and the full Chromium");
        let wide: Vec<u8> = letters.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let holds = |bytes: &[u8]| [letters.as_bytes(), &wide].iter().any(|wanted| memmem::find(bytes, wanted).is_some());
        let profile = self.profile();
        let mut files = Vec::new();
        list(&profile, &mut files);
        files.retain(|file| holds(file.as_os_str().as_bytes()) || holds(&fs::read(file).expect("read a file of the profile")));
        files.iter().map(|file| file.strip_prefix(&profile).unwrap_or(file).to_owned()).collect()
    }
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("read a folder of the profile").flatten() {
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => list(&entry.path(), files),
            Ok(kind) if kind.is_file() => files.push(entry.path()),
            // Locks and sockets hold no bytes.
            _ => {}
        }
    }
}
