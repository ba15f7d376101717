//! What the app is made of: the crates that cargo compiles for the browser, with versions, licences and checksums.
//!
//! Read from `cargo metadata` and written down in `static/software/` by `site parts`, so that a build needs neither cargo's word nor the
//! network for it; `tests/native/supply.rs` fails when the two part. What only runs while compiling (macros, build scripts) is not inside and not
//! listed. The linker keeps a small share of what is listed: `docs/inside-the-wasm.md`.

pub mod bill;
pub mod licences;

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    path::{Path, PathBuf},
    process::Command,
};

use serde::Deserialize;

/// The bill of materials, from the top of the repository.
pub const BILL: &str = "static/software/sbom.cdx.json";
/// The licences' own words.
pub const LICENCES: &str = "static/software/licences.txt";

/// One crate.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    pub name: String,
    pub version: String,
    /// An SPDX expression.
    pub licence: String,
    /// Where cargo takes it from; nothing for what is ours.
    pub source: Option<String>,
    /// Of the crate's archive, as `Cargo.lock` pins it.
    pub sha256: Option<String>,
    /// The names of the parts it uses, and their versions.
    pub uses: Vec<(String, String)>,
    /// Where its files lie on this machine.
    pub folder: PathBuf,
}

/// For whom something is compiled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum World {
    /// The app, for the browser.
    Browser,
    /// The whole workspace with its tests, for Linux: the builder and what proves it.
    Builder,
}

/// All parts of one world by name; those that only run while compiling belong to the builder's.
///
/// # Errors
/// What cargo says when it cannot tell.
pub fn parts(root: &Path, world: World) -> Result<Vec<Part>, String> {
    let (target, features) = match world {
        World::Browser => ("wasm32-unknown-unknown", "app"),
        World::Builder => ("x86_64-unknown-linux-gnu", "site"),
    };
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["metadata", "--locked", "--format-version", "1", "--no-default-features", "--features", features, "--filter-platform", target])
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let metadata: Metadata = serde_json::from_slice(&output.stdout).map_err(|error| format!("cargo metadata: {error}"))?;
    let lock = std::fs::read_to_string(root.join("Cargo.lock")).map_err(|error| format!("Cargo.lock: {error}"))?;
    let lock: Lock = toml::from_str(&lock).map_err(|error| format!("Cargo.lock: {error}"))?;
    Ok(metadata.parts(&lock, world))
}

/// Writes [`BILL`] and [`LICENCES`] anew.
///
/// # Errors
/// What cannot be read or written.
pub fn write(root: &Path) -> Result<(), String> {
    let parts = parts(root, World::Browser)?;
    for (path, text) in [(BILL, bill::bill(&parts, &toolchain(root)?)), (LICENCES, licences::texts(&parts)?)] {
        std::fs::write(root.join(path), text).map_err(|error| format!("{path}: {error}"))?;
    }
    Ok(())
}

/// The version of Rust that `rust-toolchain.toml` pins.
///
/// # Errors
/// Where the file does not say.
pub fn toolchain(root: &Path) -> Result<String, String> {
    #[derive(Deserialize)]
    struct File {
        toolchain: Toolchain,
    }
    #[derive(Deserialize)]
    struct Toolchain {
        channel: String,
    }
    let text = std::fs::read_to_string(root.join("rust-toolchain.toml")).map_err(|error| format!("rust-toolchain.toml: {error}"))?;
    let file: File = toml::from_str(&text).map_err(|error| format!("rust-toolchain.toml: {error}"))?;
    Ok(file.toolchain.channel)
}

/// The part of `cargo metadata` that is needed here; it has more.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
    workspace_members: Vec<String>,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
    manifest_path: PathBuf,
    targets: Vec<Target>,
}

#[derive(Deserialize)]
struct Target {
    kind: Vec<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Deserialize)]
struct EdgeKind {
    /// Nothing for an ordinary dependency; `dev` and `build` otherwise.
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
    checksum: Option<String>,
}

impl Metadata {
    fn parts(&self, lock: &Lock, world: World) -> Vec<Part> {
        let packages: BTreeMap<&str, &Package> = self.packages.iter().map(|package| (&*package.id, package)).collect();
        let nodes: BTreeMap<&str, &Node> = self.resolve.nodes.iter().map(|node| (&*node.id, node)).collect();
        let inside =
            |package: &Package| world == World::Builder || !package.targets.iter().any(|target| target.kind.iter().any(|kind| kind == "proc-macro"));
        let used = |id: &str| {
            let edges = nodes.get(id).into_iter().flat_map(|node| &node.deps);
            let counted = edges.filter(|edge| world == World::Builder || edge.dep_kinds.iter().any(|kind| kind.kind.is_none()));
            counted.filter_map(|edge| packages.get(&*edge.pkg).copied()).filter(|package| inside(package)).collect::<Vec<_>>()
        };
        let mut found: BTreeSet<&str> = BTreeSet::new();
        let roots = self.workspace_members.iter().map(String::as_str);
        let mut waiting: Vec<&str> =
            roots.filter(|id| world == World::Builder || packages.get(id).is_some_and(|package| package.name == "ask-first")).collect();
        while let Some(id) = waiting.pop() {
            if found.insert(id) {
                waiting.extend(used(id).iter().map(|package| &*package.id));
            }
        }
        let mut parts: Vec<Part> = found
            .iter()
            .filter_map(|id| packages.get(id))
            .map(|package| {
                let locked = lock.package.iter().find(|locked| locked.name == package.name && locked.version == package.version);
                let mut uses: Vec<(String, String)> = used(&package.id).iter().map(|other| (other.name.clone(), other.version.clone())).collect();
                uses.sort();
                uses.dedup();
                Part {
                    name: package.name.clone(),
                    version: package.version.clone(),
                    licence: package.license.as_deref().map_or_else(|| "none given".to_owned(), licences::as_spdx),
                    source: package.source.clone(),
                    sha256: locked.and_then(|locked| locked.checksum.clone()),
                    uses,
                    folder: package.manifest_path.parent().unwrap_or(Path::new(".")).to_owned(),
                }
            })
            .collect();
        parts.sort();
        parts
    }
}
