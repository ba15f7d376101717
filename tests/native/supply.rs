//! What we build with and ship: licences that let us, sources that we know, nothing that nobody has explained.
//!
//! The same guard as `cargo deny check licenses bans sources`, on what cargo itself says, without a tool that compiles longer than the
//! product. Advisories need the network and belong to a release: `docs/releasing.md`.

use std::{collections::BTreeSet, fs, path::Path};

use ask_first::site::parts::{
    BILL, LICENCES, Part, World,
    bill::{bill, listed},
    licences::{is_allowed, texts},
    parts, toolchain,
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn all() -> Vec<Part> {
    let mut all = parts(root(), World::Browser).expect("the browser's parts");
    all.extend(parts(root(), World::Builder).expect("the builder's parts"));
    all
}

#[test]
fn every_part_is_under_a_licence_that_lets_us_use_it() {
    for part in all() {
        assert!(is_allowed(&part.licence), "{} {} is under `{}`", part.name, part.version, part.licence);
    }
}

#[test]
fn every_part_comes_from_crates_io_with_a_checksum_or_is_our_own() {
    for part in all() {
        match part.source.as_deref() {
            None => assert!(part.folder.starts_with(root()), "{} lies outside of the repository", part.name),
            Some(source) => {
                assert_eq!(source, "registry+https://github.com/rust-lang/crates.io-index", "{} comes from elsewhere", part.name);
                assert!(part.sha256.is_some(), "{} {} is not pinned by a checksum", part.name, part.version);
            }
        }
    }
}

/// Clients for other people's computers. Yew's own umbrella names `gloo-net`, which the linker drops; what is really called stands in
/// `tests/browser/tests/safety/allowed_imports.in`.
const BANNED: &[&str] =
    &["reqwest", "hyper", "ureq", "curl", "isahc", "surf", "native-tls", "openssl", "openssl-sys", "rustls", "libgit2-sys", "sentry"];

#[test]
fn nothing_that_we_build_with_speaks_to_other_computers() {
    for part in all() {
        assert!(!BANNED.contains(&&*part.name), "{} {} is banned", part.name, part.version);
    }
}

#[test]
fn the_published_list_of_parts_is_what_cargo_compiles() {
    let parts = parts(root(), World::Browser).expect("the browser's parts");
    let toolchain = toolchain(root()).expect("the toolchain");
    assert!(bill(&parts, &toolchain) == read(BILL), "{BILL} is not what cargo compiles; `make parts` writes it anew");
    assert!(texts(&parts).expect("licences") == read(LICENCES), "{LICENCES} is not that of the parts; `make parts` writes it anew");
}

#[test]
fn every_part_inside_the_wasm_is_explained() {
    let explained = read("docs/inside-the-wasm.md");
    let named: BTreeSet<&str> =
        explained.lines().filter_map(|line| line.strip_prefix("| `")?.split('|').next()).flat_map(|names| names.split('`').step_by(2)).collect();
    let inside: BTreeSet<String> = listed(&read(BILL)).expect("the bill").into_iter().map(|(name, _, _)| name).collect();
    let unexplained: Vec<&String> = inside.iter().filter(|name| !named.contains(name.as_str())).collect();
    assert!(unexplained.is_empty(), "say in docs/inside-the-wasm.md why these are there: {unexplained:?}");
    let gone: Vec<&&str> = named.iter().filter(|name| !inside.contains(**name)).collect();
    assert!(gone.is_empty(), "docs/inside-the-wasm.md explains what is not there any more: {gone:?}");
}

#[test]
fn no_crate_of_ours_may_write_unsafe_code() {
    let workspace: toml::Table = read("Cargo.toml").parse().expect("Cargo.toml");
    let members = workspace["workspace"]["members"].as_array().expect("members");
    assert!(members.len() >= 3);
    for member in members {
        let path = format!("{}/Cargo.toml", member.as_str().expect("a folder"));
        let manifest: toml::Table = read(&path).parse().expect("a manifest");
        let lint = manifest.get("lints").and_then(|lints| lints.get("rust")?.get("unsafe_code")?.as_str());
        assert_eq!(lint, Some("forbid"), "{path} does not forbid unsafe code");
    }
}

/// What a manifest's dependencies are called in code.
fn dependencies(manifest: &toml::Table, kind: &str) -> Vec<String> {
    let table = manifest.get(kind).and_then(toml::Value::as_table);
    table.into_iter().flat_map(toml::Table::keys).map(|name| name.replace('-', "_")).collect()
}

/// All code below these folders, as one text.
fn code(folders: &[String]) -> String {
    let mut text = String::new();
    let mut waiting: Vec<_> = folders.iter().map(|folder| root().join(folder)).filter(|folder| folder.is_dir()).collect();
    while let Some(folder) = waiting.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                text.push_str(&fs::read_to_string(&path).expect("code"));
            }
        }
    }
    text
}

#[test]
fn every_dependency_that_we_name_is_used() {
    for member in [".", "press", "tests/browser"] {
        let manifest: toml::Table = read(&format!("{member}/Cargo.toml")).parse().expect("a manifest");
        for (kind, folders) in [("dependencies", vec!["src"]), ("dev-dependencies", vec!["src", "tests", "benches"])] {
            let code = code(&folders.iter().map(|folder| format!("{member}/{folder}")).collect::<Vec<_>>());
            for name in dependencies(&manifest, kind) {
                let used = code.contains(&format!("{name}::")) || code.contains(&format!("use {name}"));
                assert!(used, "{member}/Cargo.toml names `{name}` in [{kind}] and nothing uses it");
            }
        }
    }
}
