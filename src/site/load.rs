//! From the content folder to typed files. Reads everything it can and returns all problems with it; decides nothing.

use std::{
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};

use serde::de::DeserializeOwned;

use super::{
    handouts::{
        charts::RawCharts,
        editions::RawEditions,
        raw::{RawAdvisers, RawAnswers, RawCards, RawLetters, RawLinks, RawPrint, RawWork},
    },
    problem::{Place, Problem, SourceFile},
    raw::{RawCells, RawEdition, RawFacts, RawLeftOut, RawPaths, RawQuestions, RawServices, RawStatements},
    raw_help::{RawDirectory, RawLists, RawRegions, RawSeeker},
};

/// A file with what it says.
#[derive(Debug)]
pub struct Loaded<T> {
    pub file: Rc<SourceFile>,
    pub value: T,
}

impl<T> Loaded<T> {
    /// A place in this file.
    #[must_use]
    pub fn at<U>(&self, text: &toml::Spanned<U>) -> Place {
        Place { file: Rc::clone(&self.file), span: text.span() }
    }

    /// The whole file, where no better place is known.
    #[must_use]
    pub fn top(&self) -> Place {
        Place::top(Rc::clone(&self.file))
    }
}

/// The content folder, read.
#[derive(Debug)]
pub struct Content {
    pub root: PathBuf,
    pub edition: Loaded<RawEdition>,
    pub questions: Loaded<RawQuestions>,
    pub services: Loaded<RawServices>,
    pub facts: Vec<Loaded<RawFacts>>,
    pub cells: Vec<Loaded<RawCells>>,
    pub paths: Vec<Loaded<RawPaths>>,
    pub statements: Vec<Loaded<RawStatements>>,
    pub left_out: Vec<Loaded<RawLeftOut>>,
    /// The closed lists of the directory.
    pub lists: Loaded<RawLists>,
    pub regions: Loaded<RawRegions>,
    pub help: Vec<Loaded<RawDirectory>>,
    pub seeker: Loaded<RawSeeker>,
    pub answers: Loaded<RawAnswers>,
    pub advisers: Loaded<RawAdvisers>,
    pub cards: Loaded<RawCards>,
    pub letters: Loaded<RawLetters>,
    pub work: Loaded<RawWork>,
    pub charts: Loaded<RawCharts>,
    /// What changed from edition to edition.
    pub editions: Loaded<RawEditions>,
    pub links: Loaded<RawLinks>,
    pub print: Loaded<RawPrint>,
}

/// Reads the folder `root`. `None` where a file is missing or broken: whatever rests on it would be blamed in its place.
pub fn load(root: &Path, problems: &mut Vec<Problem>) -> Option<Content> {
    let before = problems.len();
    let one = |name: &str, problems: &mut Vec<Problem>| read_text(root, &root.join(name), problems);
    let edition = one("edition.toml", problems).and_then(|file| parse(file, problems));
    let questions = one("questions.toml", problems).and_then(|file| parse(file, problems));
    let services = one("sharing.toml", problems).and_then(|file| parse(file, problems));
    let facts = many(root, "facts", "", problems);
    let cells = many(root, "", "sharing-", problems);
    let paths = many(root, "", "paths-", problems);
    let statements = many(root, "guide", "", problems);
    let left_out = many(root, "", "left-out", problems);
    let lists = one("service-kinds.toml", problems).and_then(|file| parse(file, problems));
    let regions = one("regions.toml", problems).and_then(|file| parse(file, problems));
    let seeker = one("seeker.toml", problems).and_then(|file| parse(file, problems));
    let answers = one("answers.toml", problems).and_then(|file| parse(file, problems));
    let cards = one("cards.toml", problems).and_then(|file| parse(file, problems));
    let letters = one("letters.toml", problems).and_then(|file| parse(file, problems));
    let links = one("links.toml", problems).and_then(|file| parse(file, problems));
    let print = one("print.toml", problems).and_then(|file| parse(file, problems));
    let advisers = one("advisers.toml", problems).and_then(|file| parse(file, problems));
    let work = one("work.toml", problems).and_then(|file| parse(file, problems));
    let charts = one("charts.toml", problems).and_then(|file| parse(file, problems));
    let editions = one("changes.toml", problems).and_then(|file| parse(file, problems));
    let help = many(root, "services", "", problems);
    if problems.len() > before {
        return None;
    }
    Some(Content {
        root: root.to_path_buf(),
        edition: edition?,
        questions: questions?,
        services: services?,
        facts,
        cells,
        paths,
        statements,
        left_out,
        seeker: seeker?,
        lists: lists?,
        regions: regions?,
        help,
        answers: answers?,
        advisers: advisers?,
        cards: cards?,
        letters: letters?,
        work: work?,
        charts: charts?,
        editions: editions?,
        links: links?,
        print: print?,
    })
}

/// The files of `folder` whose names begin with `prefix` and end in `.toml`, by name.
fn many<T: DeserializeOwned>(root: &Path, folder: &str, prefix: &str, problems: &mut Vec<Problem>) -> Vec<Loaded<T>> {
    files(&root.join(folder), prefix, "toml")
        .into_iter()
        .filter_map(|path| read_text(root, &path, problems).and_then(|file| parse(file, problems)))
        .collect()
}

/// The files of a folder by name; none where the folder does not exist.
#[must_use]
pub fn files(folder: &Path, prefix: &str, extension: &str) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == extension))
        .filter(|path| path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(prefix)))
        .collect();
    paths.sort();
    paths
}

/// Reads one file; its path is kept relative to the folder above `root`.
pub fn read_text(root: &Path, path: &Path, problems: &mut Vec<Problem>) -> Option<Rc<SourceFile>> {
    let shown = path.strip_prefix(root.parent().unwrap_or(root)).unwrap_or(path).to_path_buf();
    match fs::read_to_string(path) {
        Ok(text) => Some(Rc::new(SourceFile { path: shown, text })),
        Err(error) => {
            problems.push(Problem::elsewhere(
                format!("`{}` cannot be read: {error}", shown.display()),
                "the file must exist and be UTF-8 text; `git status` shows whether it was moved",
            ));
            None
        }
    }
}

fn parse<T: DeserializeOwned>(file: Rc<SourceFile>, problems: &mut Vec<Problem>) -> Option<Loaded<T>> {
    match toml::from_str(&file.text) {
        Ok(value) => Some(Loaded { file, value }),
        Err(error) => {
            let place = Place { file, span: error.span().unwrap_or(0..0) };
            problems.push(Problem::error(&place, error.message().to_owned(), "CONTRIBUTING.md lists the keys of each file"));
            None
        }
    }
}
