//! A folder of its own for each browser: profile, logs. It goes when the test has passed and stays when it has failed.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process, thread};

static NEXT: AtomicUsize = AtomicUsize::new(0);

/// A new, empty folder under the system's temporary folder.
#[derive(Debug)]
pub(crate) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(crate) fn new() -> Folder {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let path = Folder::shared().join(format!("{}-{number}", process::id()));
        // A process id comes round again: what an earlier failed test left under it is not ours to read.
        if path.exists() {
            fs::remove_dir_all(&path).unwrap_or_else(|error| panic!("cannot empty {}: {error}", path.display()));
        }
        let folder = Folder { path };
        for part in [folder.profile(), folder.configuration()] {
            fs::create_dir_all(&part).unwrap_or_else(|error| panic!("cannot make {}: {error}", part.display()));
        }
        folder
    }

    /// The folder that holds these folders, for what browsers may share.
    pub(crate) fn shared() -> PathBuf {
        env::temp_dir().join("ask-first-browser")
    }

    /// What the browser may write to.
    pub(crate) fn profile(&self) -> PathBuf {
        self.path.join("profile")
    }

    /// Settings that the rig lays before a browser, outside its profile.
    pub(crate) fn configuration(&self) -> PathBuf {
        self.path.join("configuration")
    }

    /// What the driver and the browser print.
    pub(crate) fn log(&self) -> PathBuf {
        self.path.join("driver.log")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if thread::panicking() {
            eprintln!("kept for inspection: {}", self.path.display());
        } else {
            // A browser's last helper may still be writing; what it leaves behind harms nobody.
            let _ = fs::remove_dir_all(&self.path);
        }
    }
}
