//! `make breaks`: does to a copy of the house what `tests/breaks.toml` lists, one break after the other, and demands that the guards named
//! there turn red. A guard that has never been seen red may be asleep.
//!
//! `list.rs` reads the breaks, `tree.rs` is the copy that is broken and mended, `trial.rs` builds it and runs the named tests, `green.rs`
//! remembers which of them have held on the whole house.

#![forbid(unsafe_code)]

mod green;
mod list;
mod tree;
mod trial;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;
use std::{env, fs};

use green::Green;
use list::{Break, Guard, List};
use tree::Tree;
use trial::Trial;

/// How a break ended.
enum End {
    /// Every guard that it names turned red.
    Red,
    /// These stayed green.
    Slept(Vec<Guard>),
    /// Nothing was proven, for this reason.
    Unproven(String),
}

fn main() -> ExitCode {
    match breaks() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("breaks: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every guard turned red on every break.
fn breaks() -> io::Result<bool> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let list = List::read(&fs::read_to_string(root.join(list::FILE))?).map_err(io::Error::other)?;
    let chosen = list.only(&wanted().map_err(io::Error::other)?);
    if chosen.is_empty() {
        return Err(io::Error::other("no break has these words in it"));
    }
    let tree = Tree::copy(&root)?;
    let trial = Trial::in_tree(&tree)?;
    let guards: BTreeSet<&Guard> = chosen.iter().flat_map(|one| &one.red).collect();
    let mut green = Green::on(&tree)?;
    let (known, asked): (BTreeSet<&Guard>, BTreeSet<&Guard>) = guards.into_iter().partition(|guard| green.knows(guard));
    println!("{} breaks; first the {} guards on the house as it stands; {} more were green on it before …", chosen.len(), asked.len(), known.len());
    let mut whole = trial.run(asked)?;
    whole.extend(known.into_iter().map(|guard| (guard.clone(), true)));
    green.learn(whole.iter().filter(|(_, held)| **held).map(|(guard, _)| guard))?;
    let mut ends = Vec::new();
    for one in chosen {
        let start = Instant::now();
        let end = try_break(one, &whole, &tree, &trial)?;
        println!("{end}  {} ({} s)", one.what, start.elapsed().as_secs());
        ends.push(end);
    }
    println!("\n{}", summary(&ends));
    Ok(ends.iter().all(|end| matches!(end, End::Red)))
}

/// The words after `--only`, of which a break must have one; none asks for all.
fn wanted() -> Result<Vec<String>, String> {
    let mut arguments = env::args().skip(1);
    let mut words = Vec::new();
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.next()) {
            ("--only", Some(word)) => words.push(word),
            _ => return Err("usage: breaks [--only WORDS]…, words of a break, of its file or of its tests".to_owned()),
        }
    }
    Ok(words)
}

/// Breaks the tree, asks the guards, mends it.
fn try_break(one: &Break, whole: &BTreeMap<Guard, bool>, tree: &Tree, trial: &Trial) -> io::Result<End> {
    if let Some(guard) = one.red.iter().find(|guard| whole.get(*guard) != Some(&true)) {
        let why = if whole.contains_key(guard) { "is red before anything is broken" } else { "was not found or does not compile" };
        return Ok(End::Unproven(format!("{guard} {why}; see {}", trial.log())));
    }
    let broken = match tree.with(one)? {
        Ok(broken) => broken,
        Err(place) => return Ok(End::Unproven(place)),
    };
    let told = trial.run(one.red.iter().collect());
    broken.mend()?;
    let told = told?;
    let unheard: Vec<String> = one.red.iter().filter(|guard| !told.contains_key(*guard)).map(ToString::to_string).collect();
    if !unheard.is_empty() {
        return Ok(End::Unproven(format!("with the break nothing is heard of {}: does it compile? see {}", unheard.join(", "), trial.log())));
    }
    let slept: Vec<Guard> = one.red.iter().filter(|guard| told[*guard]).cloned().collect();
    Ok(if slept.is_empty() { End::Red } else { End::Slept(slept) })
}

fn summary(ends: &[End]) -> String {
    let slept = ends.iter().filter(|end| matches!(end, End::Slept(_))).count();
    let unproven = ends.iter().filter(|end| matches!(end, End::Unproven(_))).count();
    format!("{} breaks: {} seen red, {slept} slept, {unproven} unproven.", ends.len(), ends.len() - slept - unproven)
}

impl std::fmt::Display for End {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            End::Red => write!(to, "red      "),
            End::Slept(guards) => {
                let guards: Vec<String> = guards.iter().map(ToString::to_string).collect();
                write!(to, "SLEPT     {} stayed green:", guards.join(", "))
            }
            End::Unproven(why) => write!(to, "UNPROVEN  {why}:"),
        }
    }
}
