//! The app as one script: compiled by cargo, glued by the wasm-bindgen library, the WebAssembly inside as a string.
//!
//! Inside a string, because then the page's policy can say `connect-src 'none'` and the browser itself forbids every request
//! (`design/tech-notes.md` 2.6; it costs 3 kB).

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use super::wasm_text;

/// The built app.
pub struct Bundle {
    /// One ES module that starts the app.
    pub script: String,
    /// The glue as a classic script, for a file that carries the app inside.
    pub classic_glue: String,
    /// The WebAssembly, for budgets and for proofs on its imports.
    pub wasm: Vec<u8>,
}

/// Compiles the app for the browser and bundles it.
///
/// # Errors
/// A sentence that says which step failed; cargo's own messages have gone to the terminal by then.
pub fn bundle(root: &Path) -> Result<Bundle, String> {
    let wasm = compile(root)?;
    let bytes = std::fs::read(&wasm).map_err(|error| format!("cannot read {}: {error}", wasm.display()))?;
    let (glue, wasm) = glue(&bytes, Target::Module)?;
    let (classic_glue, same) = self::glue(&bytes, Target::Classic)?;
    if wasm != same {
        return Err("wasm-bindgen gives a module and a classic script different WebAssembly; the one-file edition would need its own".into());
    }
    Ok(Bundle { script: script(&glue, &wasm)?, classic_glue, wasm })
}

/// How a page loads the glue.
#[derive(Clone, Copy)]
enum Target {
    Module,
    Classic,
}

/// The glue of one target, and the WebAssembly it works with.
fn glue(bytes: &[u8], target: Target) -> Result<(String, Vec<u8>), String> {
    let mut bindgen = Bindgen::new();
    let bindgen = bindgen.input_bytes("app", bytes.to_vec()).typescript(false).remove_name_section(true).remove_producers_section(true);
    let bindgen = match target {
        Target::Module => bindgen.web(true),
        Target::Classic => bindgen.no_modules(true),
    };
    let bindgen = bindgen.map_err(|error| error.to_string())?.omit_default_module_path(true);
    let mut output = bindgen.generate_output().map_err(|error| format!("wasm-bindgen: {error}"))?;
    let mut glue = output.js().to_owned();
    let mut before: Vec<String> = Vec::new();
    for import in output.wasm_mut().imports.iter_mut() {
        if let Some(short) = short_name(&import.name, &mut before) {
            glue = glue.replace(&import.name, &short);
            import.name = short;
        }
    }
    Ok((glue, output.wasm_mut().emit_wasm()))
}

/// `__wbg_setTimeout_4ec014681668a581` as `__wbg_setTimeout_0`: its hash would travel twice, and no compressor can do anything about one.
/// `before` holds the names met so far, without their hashes.
fn short_name(name: &str, before: &mut Vec<String>) -> Option<String> {
    let (plain, hash) = name.rsplit_once('_')?;
    if hash.len() != 16 || !hash.bytes().all(|letter| letter.is_ascii_hexdigit()) {
        return None;
    }
    let same = before.iter().filter(|known| *known == plain).count();
    before.push(plain.to_owned());
    Some(format!("{plain}_{same}"))
}

/// `cargo build` for `wasm32-unknown-unknown` with every path that would tell of this machine mapped away, so that the same commit
/// gives the same bytes (`design/tech-notes.md` 9.3), and with [`SMALLER`].
fn compile(root: &Path) -> Result<PathBuf, String> {
    let target = root.join("target/app");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--locked", "--release", "--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "app", "--bin", "app"])
        .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
        .arg("--target-dir")
        .arg(&target)
        .env("CARGO_ENCODED_RUSTFLAGS", [SMALLER.join(BETWEEN), remap(root)?].join(BETWEEN))
        .env("RUSTC_BOOTSTRAP", "1")
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !status.success() {
        return Err(
            "the app did not compile; are its parts there? `rustup target add wasm32-unknown-unknown`, `rustup component add rust-src`".into()
        );
    }
    Ok(target.join("wasm32-unknown-unknown/release/app.wasm"))
}

/// The standard library compiled with the app, and panics that stop it without a word: nobody would read one, and the start-up script
/// brings the static page back after any trap. An eighth of the WebAssembly (BENCHMARKS.md). The flags are not stable yet;
/// `rust-toolchain.toml` pins the one compiler that they are used with, and `RUSTC_BOOTSTRAP` lets it take them.
const SMALLER: [&str; 4] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// Between flags for rustc: a letter that no folder's name has. A space may stand in one.
const BETWEEN: &str = "\u{1f}";

/// Maps this machine's folders away.
fn remap(root: &Path) -> Result<String, String> {
    let ask = |arguments: &[&str]| {
        let output = Command::new("rustc").args(arguments).output().map_err(|error| format!("cannot run rustc: {error}"))?;
        String::from_utf8(output.stdout).map(|text| text.trim().to_owned()).map_err(|error| error.to_string())
    };
    let sysroot = ask(&["--print", "sysroot"])?;
    let commit = ask(&["-vV"])?.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default().to_owned();
    let cargo_home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo"))).map_err(|error| error.to_string())?;
    let mapped = [
        (root.display().to_string(), "/src".to_owned()),
        (cargo_home, "/cargo".to_owned()),
        (format!("{sysroot}/lib/rustlib/src/rust"), format!("/rustc/{commit}")),
    ];
    Ok(mapped.map(|(here, there)| format!("--remap-path-prefix={here}={there}")).join(BETWEEN))
}

/// The glue, the bytes and the start in one module. The glue's own loader, which can ask for files, stays out: ours has the bytes.
fn script(glue: &str, wasm: &[u8]) -> Result<String, String> {
    let (glue, _) = glue.split_once("async function __wbg_load(").ok_or("the glue of wasm-bindgen has changed: where does its loader begin?")?;
    Ok(format!(
        "{}\n(async () => {{\n{}\
         const {{ instance, module }} = await WebAssembly.instantiate(bytes, __wbg_get_imports());\n\
         __wbg_finalize_init(instance, module);\n\
         }})().catch(() => {{}});\n",
        shrink(glue),
        wasm_text::script(wasm)
    ))
}

/// The glue without its indentation and comments, which are a tenth of it in brotli. It has no string of several lines.
fn shrink(glue: &str) -> String {
    glue.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::short_name;

    #[test]
    fn two_imports_of_one_name_stay_apart_and_what_has_no_hash_keeps_its_name() {
        let mut before = Vec::new();
        let mut short = |name: &str| short_name(name, &mut before);
        assert_eq!(short("__wbg_cloneNode_36b90700fd8dbbb0").as_deref(), Some("__wbg_cloneNode_0"));
        assert_eq!(short("__wbg_cloneNode_70249c8beed88ee3").as_deref(), Some("__wbg_cloneNode_1"));
        assert_eq!(short("__wbindgen_init_externref_table"), None);
    }
}
