//! What a closed browser has left on the disk.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folder::Folder;

/// The folder of a browser that has been closed. Removed on drop.
#[derive(Debug)]
pub struct Remains {
    folder: Folder,
}

impl Remains {
    pub(crate) fn of(folder: Folder) -> Remains {
        Remains { folder }
    }

    /// The browser's profile.
    pub fn profile(&self) -> PathBuf {
        self.folder.profile()
    }

    /// Every file of the profile that holds these letters, as UTF-8 or as UTF-16, in its name or in its bytes.
    ///
    /// Some files are packed (Firefox's session store, the HTTP cache of packed answers); letters that make no sense, and so repeat
    /// nothing, mostly survive packing in one piece. `tests/controls.rs` shows which stores this finds.
    #[track_caller]
    pub fn search(&self, letters: &str) -> Vec<PathBuf> {
        let plain = letters.as_bytes().to_vec();
        let wide: Vec<u8> = letters.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let holds = |bytes: &[u8]| [&plain, &wide].iter().any(|wanted| bytes.windows(wanted.len()).any(|window| window == wanted.as_slice()));
        let mut files = Vec::new();
        list(&self.folder.profile(), &mut files);
        assert!(!files.is_empty(), "this browser left no profile to look through: search Firefox or the full Chromium");
        files.retain(|file| holds(file.to_string_lossy().as_bytes()) || holds(&fs::read(file).expect("read a file of the profile")));
        files
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
