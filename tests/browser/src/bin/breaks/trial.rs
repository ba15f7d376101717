//! Builds the copy as it stands, and asks the guards.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::{env, fs, process};

use browser_tests::{PATIENCE, outcome};

use crate::list::Guard;
use crate::tree::Tree;

/// What is waited for in vain is waited for this long, in seconds, on the whole house and on the broken one. A minute, as elsewhere, would
/// make most of the run.
const WAITED: &str = "20";

/// Test programs of the house itself, which need no built site.
const NATIVE: [&str; 2] = ["lib", "native"];

/// Those that count what goes past the browsers' proxy.
const SEALED: [&str; 2] = ["safety", "take_away"];

pub struct Trial {
    root: PathBuf,
    log: PathBuf,
    /// Where tests put what they need. Those that fail leave it, profiles of browsers and all.
    leavings: PathBuf,
}

impl Drop for Trial {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.leavings);
    }
}

impl Trial {
    pub fn in_tree(tree: &Tree) -> io::Result<Trial> {
        let log = tree.root().with_file_name("log.txt");
        File::create(&log)?;
        // A short path: browsers put sockets there, whose paths are short.
        let leavings = env::temp_dir().join(format!("ask-first-breaks-{}", process::id()));
        let trial = Trial { root: tree.root().to_path_buf(), log, leavings };
        trial.clear_up()?;
        Ok(trial)
    }

    fn clear_up(&self) -> io::Result<()> {
        // A browser's last helper may still be writing; what it leaves behind goes the next time.
        let _ = fs::remove_dir_all(&self.leavings);
        fs::create_dir_all(&self.leavings)
    }

    /// Where everything stands that was printed.
    pub fn log(&self) -> String {
        self.log.display().to_string()
    }

    /// Which of these guards held. What is not heard of was not found, or does not compile.
    pub fn run(&self, guards: BTreeSet<&Guard>) -> io::Result<BTreeMap<Guard, bool>> {
        let mut told = BTreeMap::new();
        let mut programs: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for guard in &guards {
            if let Guard::Test { program, path } = guard {
                programs.entry(program).or_default().push(path);
            }
        }
        let (native, browsers): (Vec<_>, Vec<_>) = programs.into_iter().partition(|(program, _)| NATIVE.contains(program));
        for (program, paths) in native {
            self.ask(program, &paths, &mut told)?;
        }
        if browsers.is_empty() && !guards.contains(&Guard::Build) {
            return Ok(told);
        }
        // Pseudo-languages are two thirds of the pages, and only who looks at right to left asks for them.
        let pseudo = browsers.iter().any(|(program, _)| *program == "access");
        let Some(built) = self.build_site(pseudo)? else { return Ok(told) };
        told.insert(Guard::Build, built);
        // What was built before the break is no site to ask about.
        for (program, paths) in browsers.into_iter().filter(|_| built) {
            self.ask(program, &paths, &mut told)?;
        }
        Ok(told)
    }

    /// Whether the site is built, unoptimised; `None` if its builder does not compile.
    fn build_site(&self, pseudo: bool) -> io::Result<Option<bool>> {
        let site = ["--locked", "--quiet", "--features", "site", "--bin", "site"];
        let compiled = self.cargo("build").args(site).stdout(self.to_log()?).status()?;
        if !compiled.success() {
            return Ok(None);
        }
        let mut build = self.cargo("run");
        build.args(site).args(["--", "build", "--out"]).arg(self.site()).args(pseudo.then_some("--pseudo"));
        Ok(Some(build.stdout(self.to_log()?).status()?.success()))
    }

    /// Runs these tests of one program.
    fn ask(&self, program: &str, paths: &[&str], told: &mut BTreeMap<Guard, bool>) -> io::Result<()> {
        let mut tests = self.cargo("test");
        match program {
            "lib" => tests.args(["--features", "site", "--lib"]),
            "native" => tests.args(["--features", "site", "--test", "native"]),
            _ => tests.args(["--package", "browser-tests", "--test", program]),
        };
        if SEALED.contains(&program) {
            tests.env("CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER", self.root.join("scripts/sealed-box.sh"));
        }
        tests.args(["--locked", "--", "--test-threads=2", "--exact"]).args(paths);
        tests.env("ASK_FIRST_DIST", self.site()).env(PATIENCE, WAITED).env("TMPDIR", &self.leavings);
        let output = tests.stdout(Stdio::piped()).output()?;
        self.to_log()?.write_all(&output.stdout)?;
        self.clear_up()?;
        for line in String::from_utf8_lossy(&output.stdout).lines() {
            if let Some((path, held)) = outcome(line) {
                told.insert(Guard::Test { program: program.to_owned(), path: path.to_owned() }, held);
            }
        }
        Ok(())
    }

    /// Cargo in the copy, its complaints in the log.
    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.arg(command).current_dir(&self.root);
        if let Ok(log) = self.to_log() {
            cargo.stderr(log);
        }
        cargo
    }

    fn site(&self) -> PathBuf {
        self.root.join("target/site")
    }

    fn to_log(&self) -> io::Result<File> {
        OpenOptions::new().append(true).open(&self.log)
    }
}
