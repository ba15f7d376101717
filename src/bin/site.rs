//! The one native program: checks content, builds the site, serves it. `site help` lists what it does.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use ask_first::{
    engine::UkTime,
    model::Day,
    site::{
        build::{Options, build, check, report},
        growth::growth,
        load::{Content, load},
        parts,
        problem::Severity,
        serve::serve,
        upkeep::{
            drift::{self, Research},
            stale,
        },
    },
};

const HELP: &str = "usage: site COMMAND
  check    read the content and tell what is wrong with it
  build    build into dist/
  dist     the same with compressed files, checksums and budgets
  serve    serve dist/ on loopback (PORT, TODAY=2027-01-15)
  stale    what is due for checking today, or --by 2027-03-01, by date and risk; --csv for the person who phones
  parts    write down anew what the app is made of, after a change of Cargo.lock
  growth   how the bytes of a visit grow with languages and with content
  drift    what the research in --facts DIR has changed since it was taken over; --accept once the content has followed
options: --pseudo builds the pseudo-locales too; --out DIR writes elsewhere; --site FILE reads another site.toml;
         --release-check refuses a placeholder address; --pages-only leaves the app out, to look at words quickly";

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let root = env::var_os("ASK_FIRST_ROOT").map_or_else(|| PathBuf::from("."), PathBuf::from);
    let root = root.canonicalize().unwrap_or(root);
    match run(&arguments, root) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String], root: PathBuf) -> Result<(), String> {
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let after = |flag: &str| arguments.iter().position(|argument| argument == flag).and_then(|at| arguments.get(at + 1));
    let dist = after("--out").map_or_else(|| root.join("dist"), PathBuf::from);
    let site = after("--site").map_or_else(|| root.join("site.toml"), PathBuf::from);
    match arguments.first().map(String::as_str) {
        Some("check") => {
            let (content, problems) = check(&root, &site);
            let errors = problems.iter().any(|problem| problem.severity == Severity::Error);
            if errors || content.is_none() {
                return Err(report(&problems));
            }
            for problem in &problems {
                eprintln!("{problem}\n");
            }
            println!("content is well: {} warnings", problems.len());
            Ok(())
        }
        Some(command @ ("build" | "dist")) => {
            let files = build(&Options {
                root,
                site,
                dist: dist.clone(),
                pseudo: has("--pseudo"),
                release: command == "dist",
                release_check: has("--release-check"),
                pages_only: has("--pages-only"),
            })?;
            println!("{} files in {}", files.len(), dist.display());
            Ok(())
        }
        Some("serve") => {
            let port = env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8080);
            serve(&dist, port, env::var("TODAY").ok().as_deref())
        }
        Some("stale") => {
            let content = readable(&root)?;
            let by = match after("--by") {
                Some(day) => Day::parse(day).ok_or_else(|| format!("`{day}` is not a day; write --by 2027-03-01"))?,
                None => today()?,
            };
            print!("{}", if has("--csv") { stale::csv(&content, by) } else { stale::table(&content, by) });
            Ok(())
        }
        Some("growth") => {
            print!("{}", growth(&root, &site)?);
            Ok(())
        }
        Some("drift") => {
            let folder = after("--facts").ok_or("which research? --facts ../shared/facts")?;
            let (content, research) = (readable(&root)?, Research::read(folder.as_ref())?);
            let lock = content.root.join(drift::LOCK);
            let before = fs::read_to_string(&lock).unwrap_or_default();
            print!("{}", drift::drift(&before, &research, &content));
            if has("--accept") {
                fs::write(&lock, research.fingerprints()).map_err(|error| format!("{}: {error}", lock.display()))?;
            }
            Ok(())
        }
        Some("parts") => parts::write(&root),
        Some("help") => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(HELP.into()),
    }
}

/// The content, where it can be read; what else is wrong with it is for `check` to say.
fn readable(root: &Path) -> Result<Content, String> {
    let mut problems = Vec::new();
    load(&root.join("content"), &mut problems).ok_or_else(|| report(&problems))
}

/// By the clock of this machine, on a wall in the UK.
fn today() -> Result<Day, String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let now = i64::try_from(seconds).ok().and_then(UkTime::from_unix);
    Ok(now.ok_or("the clock of this machine tells no time; give the day with --by 2027-03-01")?.date.day())
}
