//! Finds the programs that the rig needs, or says how to get them.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// The program `name`, looked for in `PATH` and in Cargo's folder.
#[track_caller]
pub(crate) fn program(name: &str) -> PathBuf {
    let path = env::var_os("PATH").unwrap_or_default();
    let cargo = env::var_os("HOME").map(|home| Path::new(&home).join(".cargo/bin"));
    found(name, env::split_paths(&path).chain(cargo).map(|folder| folder.join(name)))
}

/// WebKitGTK's test browser: Debian keeps it in a folder that carries the processor's name.
#[track_caller]
pub(crate) fn mini_browser() -> PathBuf {
    let folders = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    found("MiniBrowser", folders.map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser")))
}

#[track_caller]
fn found(name: &str, mut candidates: impl Iterator<Item = PathBuf>) -> PathBuf {
    candidates.find(|path| path.is_file()).unwrap_or_else(|| panic!("`{name}` is not installed: run scripts/install-tools.sh"))
}
