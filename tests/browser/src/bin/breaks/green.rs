//! Which guards have been seen green on the whole tree, so that each is asked once and not with every `--only`. What it knows holds for this
//! very tree: any file that changes, but for the list of breaks itself, and all are asked anew.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::{fs, io};

use crate::list::Guard;
use crate::tree::Tree;

pub struct Green {
    file: PathBuf,
    tree: String,
    guards: BTreeSet<String>,
}

impl Green {
    pub fn on(tree: &Tree) -> io::Result<Green> {
        let file = tree.root().with_file_name("green.txt");
        let (text, tree) = (fs::read_to_string(&file).unwrap_or_default(), tree.fingerprint()?);
        let mut lines = text.lines().map(str::to_owned);
        let is_known = lines.next().as_ref() == Some(&tree);
        Ok(Green { file, tree, guards: lines.filter(|_| is_known).collect() })
    }

    pub fn knows(&self, guard: &Guard) -> bool {
        self.guards.contains(&guard.to_string())
    }

    /// Writes down one more after the other.
    pub fn learn<'g>(&mut self, held: impl Iterator<Item = &'g Guard>) -> io::Result<()> {
        self.guards.extend(held.map(ToString::to_string));
        let lines: Vec<&str> = [&*self.tree].into_iter().chain(self.guards.iter().map(String::as_str)).collect();
        fs::write(&self.file, lines.join("\n"))
    }
}
