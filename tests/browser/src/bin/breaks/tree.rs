//! The copy of the house that is broken. The working tree is never touched; the copy keeps what was compiled, so only a break costs time.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use crate::list::{self, Break};

/// Where the copy stands, below the house; what belongs to no commit is not copied.
const PLACE: &str = "target/breaks/tree";

/// What cargo compiles stays in the copy.
const COMPILED: &str = "target";

pub struct Tree {
    root: PathBuf,
    files: BTreeSet<PathBuf>,
}

impl Tree {
    /// Brings the copy up to date, changes that are in no commit yet included. What a run that was ended has left broken is mended by it.
    pub fn copy(house: &Path) -> io::Result<Tree> {
        let root = house.join(PLACE);
        let files = files_of(house)?;
        for file in &files {
            let there = root.join(file);
            let text = fs::read(house.join(file))?;
            // Cargo compiles anew what has a new date.
            if fs::read(&there).is_ok_and(|other| other == text) {
                continue;
            }
            fs::create_dir_all(there.parent().unwrap_or(&root))?;
            fs::copy(house.join(file), &there)?;
        }
        forget_others(&root, Path::new(""), &files)?;
        Ok(Tree { root, files })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Another for every other tree; the list of breaks does not count.
    pub fn fingerprint(&self) -> io::Result<String> {
        let mut hasher = DefaultHasher::new();
        for file in self.files.iter().filter(|file| *file != Path::new(list::FILE)) {
            (file, fs::read(self.root.join(file))?).hash(&mut hasher);
        }
        Ok(format!("{:016x}", hasher.finish()))
    }

    /// Breaks it. The inner error says why it cannot be broken so; it is whole again then.
    pub fn with(&self, one: &Break) -> io::Result<Result<Broken, String>> {
        let mut broken = Broken { before: Vec::new() };
        for change in &one.at {
            let file = self.root.join(&change.file);
            let Ok(text) = fs::read_to_string(&file) else {
                broken.mend()?;
                return Ok(Err(format!("there is no {}", change.file)));
            };
            match change.applied(&text) {
                Ok(changed) => fs::write(&file, changed)?,
                Err(why) => {
                    broken.mend()?;
                    return Ok(Err(why));
                }
            }
            broken.before.push((file, text));
        }
        Ok(Ok(broken))
    }
}

/// A tree with one break in it.
pub struct Broken {
    /// Each file as it was before its change, in order.
    before: Vec<(PathBuf, String)>,
}

impl Broken {
    pub fn mend(self) -> io::Result<()> {
        self.before.into_iter().rev().try_for_each(|(file, text)| fs::write(file, text))
    }
}

/// What git knows or would take, from the top of the house.
fn files_of(house: &Path) -> io::Result<BTreeSet<PathBuf>> {
    let listed = Command::new("git").args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]).current_dir(house).output()?;
    if !listed.status.success() {
        return Err(io::Error::other(String::from_utf8_lossy(&listed.stderr)));
    }
    let names = String::from_utf8(listed.stdout).map_err(io::Error::other)?;
    Ok(names.split_terminator('\0').map(PathBuf::from).filter(|file| house.join(file).is_file()).collect())
}

/// Takes out of the copy what the house has not any more.
fn forget_others(root: &Path, folder: &Path, files: &BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let path = folder.join(entry?.file_name());
        if path == Path::new(COMPILED) {
            continue;
        }
        if root.join(&path).is_dir() {
            forget_others(root, &path, files)?;
        } else if !files.contains(&path) {
            fs::remove_file(root.join(&path))?;
        }
    }
    Ok(())
}
