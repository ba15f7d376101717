//! The one native program: checks content, builds the site, serves it. `site help` lists what it does.

use std::{env, path::PathBuf, process::ExitCode};

use ask_first::site::{
    build::{Options, build, check, report},
    problem::Severity,
    serve::serve,
};

const HELP: &str = "usage: site COMMAND
  check    read the content and tell what is wrong with it
  build    build into dist/
  dist     the same with compressed files, checksums and budgets
  serve    serve dist/ on loopback (PORT, TODAY=2027-01-15)
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
        Some("help") => {
            println!("{HELP}");
            Ok(())
        }
        _ => Err(HELP.into()),
    }
}
