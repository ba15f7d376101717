//! The site as it is written to `dist/`, drawn once for every test that reads it, and drawn from a copy of the content in which something is wrong.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use ask_first::site::build::{Files, Options, drawn};

/// The repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Everything that is written besides the app, pseudo-languages too.
pub fn site() -> &'static Files {
    static SITE: OnceLock<Files> = OnceLock::new();
    SITE.get_or_init(|| draw(root(), true).unwrap_or_else(|problems| panic!("{problems}")))
}

fn draw(root: &Path, pseudo: bool) -> Result<Files, String> {
    let site = root.join("site.toml");
    drawn(&Options { root: root.to_path_buf(), dist: PathBuf::new(), site, pseudo, release: false, release_check: false, pages_only: true })
}

/// One file of it.
pub fn text(path: &str) -> &'static str {
    std::str::from_utf8(site().get(path).unwrap_or_else(|| panic!("{path} is not written"))).expect("text")
}

/// The pages below a folder, with their paths; at least `least`.
pub fn pages(folder: &str, least: usize) -> Vec<(&'static str, &'static str)> {
    let is_page = |path: &&String| path.starts_with(folder) && path.ends_with(".html");
    let found: Vec<_> = site().keys().filter(is_page).map(|path| (path.as_str(), text(path))).collect();
    assert!(found.len() >= least, "only {} pages in {folder}", found.len());
    found
}

/// What stands between two marks, the first time.
pub fn between<'p>(page: &'p str, from: &str, to: &str) -> Option<&'p str> {
    Some(page.split_once(from)?.1.split_once(to)?.0)
}

/// The number of the edition, as `content/edition.toml` has it today.
pub fn edition() -> String {
    let written = fs::read_to_string(root().join("content/edition.toml")).expect("an edition");
    let numbers: toml::Table = written.parse().expect("TOML");
    numbers["number"].as_str().expect("a number").to_owned()
}

/// The site drawn from a copy of the content in which, file by file, one text stands in place of another.
pub fn changed(edits: &[(&str, &str, &str)]) -> Result<Files, String> {
    static COPIES: AtomicUsize = AtomicUsize::new(0);
    let copy = std::env::temp_dir().join(format!("ask-first-changed-{}-{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed)));
    for folder in ["content", "static"] {
        copy_folder(&root().join(folder), &copy.join(folder));
    }
    for name in ["index.html", "site.toml"] {
        fs::copy(root().join(name), copy.join(name)).expect("a copy");
    }
    for (file, from, to) in edits {
        let path = copy.join(file);
        let text = fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from), "{file} has no `{from}`");
        fs::write(&path, text.replacen(from, to, 1)).expect("a changed file");
    }
    let drawn = draw(&copy, false);
    fs::remove_dir_all(&copy).expect("a copy to clear away");
    drawn
}

/// What the builder says of the content in which `wrong` stands in place of `right`.
pub fn told(file: &str, right: &str, wrong: &str) -> String {
    changed(&[(file, right, wrong)]).err().unwrap_or_else(|| panic!("`{wrong}` in {file} was not refused"))
}

/// A folder with all below it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let path = entry.expect("an entry").path();
        let to = to.join(path.file_name().expect("a name"));
        if path.is_dir() {
            copy_folder(&path, &to);
        } else {
            fs::copy(path, to).expect("a copy");
        }
    }
}
