//! `make prove`: runs the promises against the release build, or against a copy served elsewhere on this machine, and writes down in plain
//! words what was tried and what was seen. The page stands in `proof/`, beside `dist/`: the same commit must give the same bytes there.

#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::io::{self, BufRead, BufReader};
use std::net::TcpStream;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, thread};

use browser_tests::ledger::{self, Entry, LEDGER};
use browser_tests::{BRIDGE, ENGINES, URL, outcome};

/// One test and how it ended.
struct Check {
    /// `silence`, `way_out` …
    subject: String,
    /// The sentence that it is called.
    sentence: String,
    /// `None` for what needs no browser.
    engine: Option<String>,
    held: bool,
}

fn main() -> ExitCode {
    match prove(env::args().nth(1).filter(|address| !address.is_empty())) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("prove: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every promise held.
fn prove(copy: Option<String>) -> io::Result<bool> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize()?;
    let proof = root.join("proof");
    fs::create_dir_all(&proof)?;
    let figures = proof.join("figures.tsv");
    fs::write(&figures, "")?;
    let mut tests = Command::new(env!("CARGO"));
    tests.args(["test", "--locked", "--package", "browser-tests", "--no-fail-fast", "--test", "safety", "--test", "controls"]);
    tests.args(["--", "--test-threads=2"]).current_dir(&root).env(LEDGER, &figures).stdout(Stdio::piped());
    tests.env("CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER", root.join("scripts/sealed-box.sh"));
    if let Some(address) = &copy {
        let bridge = lay_bridge(&proof, address)?;
        tests.env(URL, address).env(BRIDGE, bridge);
    }
    let mut running = tests.spawn()?;
    let mut checks = Vec::new();
    for line in BufReader::new(running.stdout.take().ok_or_else(|| io::Error::other("no output"))?).lines() {
        let line = line?;
        println!("{line}");
        checks.extend(Check::read(&line));
    }
    let held = running.wait()?.success() && !checks.is_empty();
    let report = Report { about: about(&root, copy.as_deref()), held, checks, figures: ledger::read(&figures) };
    fs::write(proof.join("report.txt"), report.text())?;
    fs::write(proof.join("index.html"), report.page())?;
    println!("\n{}\nAlso as a page: {}", report.text(), proof.join("index.html").display());
    Ok(held)
}

/// A socket file through which programs in the sealed box reach the copy, and nothing else.
fn lay_bridge(folder: &Path, address: &str) -> io::Result<PathBuf> {
    let authority = address.strip_prefix("http://").and_then(|rest| rest.split('/').next());
    let authority = authority.ok_or_else(|| io::Error::other(format!("`{address}` does not begin with http://: URL=http://127.0.0.1:8080/")))?;
    let authority = if authority.contains(':') { authority.to_owned() } else { format!("{authority}:80") };
    TcpStream::connect(&authority).map_err(|error| io::Error::other(format!("nobody answers at {authority}: {error}")))?;
    let file = folder.join("bridge");
    let _ = fs::remove_file(&file);
    let bridge = UnixListener::bind(&file)?;
    thread::spawn(move || {
        for inside in bridge.incoming().flatten() {
            let authority = authority.clone();
            // Who hangs up in the middle is seen on the other side.
            thread::spawn(move || drop(cross(inside, &authority)));
        }
    });
    Ok(file)
}

fn cross(mut inside: UnixStream, authority: &str) -> io::Result<()> {
    let mut outside = TcpStream::connect(authority)?;
    let (mut there, mut from) = (outside.try_clone()?, inside.try_clone()?);
    thread::spawn(move || io::copy(&mut from, &mut there));
    io::copy(&mut outside, &mut inside)?;
    inside.shutdown(std::net::Shutdown::Both)
}

/// What was proven, and when.
fn about(root: &Path, copy: Option<&str>) -> Vec<String> {
    let told = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).current_dir(root).output().ok().filter(|output| output.status.success());
        output.map_or_else(|| "unknown".to_owned(), |output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let changed = if told("git", &["status", "--porcelain"]).is_empty() { "" } else { ", with changes that are in no commit" };
    let what = copy.map_or_else(|| "the release build".to_owned(), |address| format!("the copy at {address}"));
    vec![
        format!("Proven: {what}"),
        format!("Commit of the tests: {}{changed}", told("git", &["rev-parse", "HEAD"])),
        format!("Date: {}", told("date", &["--iso-8601"])),
    ]
}

impl Check {
    /// Reads `test silence::a_whole_visit::firefox ... ok`.
    fn read(line: &str) -> Option<Check> {
        let (name, held) = outcome(line)?;
        let mut parts: Vec<&str> = name.split("::").collect();
        let engine = ENGINES.iter().find(|engine| parts.last().is_some_and(|last| last.eq_ignore_ascii_case(engine)));
        if engine.is_some() {
            parts.pop();
        }
        let sentence = parts.pop()?.replace('_', " ");
        Some(Check { subject: parts.join(" "), sentence, engine: engine.map(|engine| (*engine).to_owned()), held })
    }
}

struct Report {
    about: Vec<String>,
    held: bool,
    checks: Vec<Check>,
    figures: Vec<Entry>,
}

impl Report {
    fn verdict(&self) -> String {
        let failed = self.checks.iter().filter(|check| !check.held).count();
        if self.held { format!("All {} checks held.", self.checks.len()) } else { format!("{failed} of {} checks did NOT hold.", self.checks.len()) }
    }

    /// `Firefox 153.7: presses 412, …`, a line an engine. What was counted more than once is added up.
    fn figures(&self) -> Vec<String> {
        let line = |engine: &&str| {
            let of_it = || self.figures.iter().filter(|entry| entry.engine == **engine);
            let version = of_it().find(|entry| entry.what == "version").map(|entry| entry.figure.clone());
            let mut counted: BTreeMap<&str, u64> = BTreeMap::new();
            for entry in of_it().filter(|entry| entry.what != "version") {
                *counted.entry(&entry.what).or_default() += entry.figure.parse().unwrap_or(0);
            }
            let counted: Vec<String> = counted.iter().map(|(what, figure)| format!("{what}: {figure}")).collect();
            format!("{engine} {}. {}", version.unwrap_or_else(|| "was not started".to_owned()), counted.join("; "))
        };
        ENGINES.iter().map(line).collect()
    }

    fn text(&self) -> String {
        let failed = self.checks.iter().filter(|check| !check.held);
        let failed =
            failed.map(|check| format!("DID NOT HOLD: {}: {} ({})", check.subject, check.sentence, check.engine.as_deref().unwrap_or("no browser")));
        let lines = self.about.iter().cloned().chain([self.verdict()]).chain(self.figures()).chain(failed).chain([LIMITS.to_owned()]);
        lines.map(|line| format!("{line}\n")).collect()
    }

    fn page(&self) -> String {
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
        let paragraphs: String = self.about.iter().chain(&self.figures()).map(|line| format!("<p>{}</p>\n", escaped(line))).collect();
        let mut rows: BTreeMap<(&str, &str), Vec<&Check>> = BTreeMap::new();
        for check in &self.checks {
            rows.entry((&check.subject, &check.sentence)).or_default().push(check);
        }
        let row = |((subject, sentence), checks): (&(&str, &str), &Vec<&Check>)| {
            let cell = |engine: &&str| {
                let ended = checks.iter().find(|check| check.engine.as_deref().is_none_or(|other| other == *engine));
                format!("<td>{}</td>", ended.map_or("–", |check| if check.held { "held" } else { "<b>did not hold</b>" }))
            };
            format!("<tr><td>{}</td><td>{}</td>{}</tr>\n", escaped(subject), escaped(sentence), ENGINES.iter().map(cell).collect::<String>())
        };
        let table: String = rows.iter().map(row).collect();
        let heads: String = ENGINES.iter().map(|engine| format!("<th>{engine}</th>")).collect();
        format!(
            "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n\
             <title>What was tried, and what was seen</title>\n<style>body {{ max-width: 60rem; margin: auto; padding: 1rem; font: 1rem/1.5 system-ui }} td, th {{ text-align: start; padding: .2rem .6rem; border-bottom: 1px solid #888 }}</style>\n\
             <h1>What was tried, and what was seen</h1>\n<p>Real browsers opened the pages. Programs pressed what a person can press. Everything that the browsers sent or kept was written down. \
             A page that leaks on purpose was opened too, to see that each leak would have been noticed (“controls”).</p>\n<p><b>{}</b></p>\n{paragraphs}<p>{LIMITS}</p>\n\
             <table><tr><th>Subject</th><th>What was checked</th>{heads}</tr>\n{table}</table>\n</html>\n",
            self.verdict()
        )
    }
}

/// What no driver here can show.
const LIMITS: &str = "Not tried, because no driver can: iOS Safari, Samsung Internet, Android WebView, reopening a closed tab, restoring a session, the printer’s own window. docs/by-hand.md says how a person does.";

#[cfg(test)]
mod tests {
    use super::Check;

    #[test]
    fn a_line_of_the_tests_is_read_as_a_sentence() {
        let check = Check::read("test silence::a_whole_visit_keeps_nothing::firefox ... ok").expect("a check");
        assert_eq!(
            (&*check.subject, &*check.sentence, check.engine.as_deref(), check.held),
            ("silence", "a whole visit keeps nothing", Some("Firefox"), true)
        );
        let check = Check::read("test contents::a_new_import_is_noticed ... FAILED").expect("a check");
        assert_eq!((check.engine, check.held), (None, false));
        for noise in ["running 3 tests", "test a::b has been running for over 60 seconds", "test result: ok. 3 passed"] {
            assert!(Check::read(noise).is_none(), "{noise}");
        }
    }
}
