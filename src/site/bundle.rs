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
    Ok(Bundle { script: script(&glue, &wasm), classic_glue, wasm })
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
    let wasm = output.wasm_mut().emit_wasm();
    Ok((output.js().to_owned(), wasm))
}

/// `cargo build` for `wasm32-unknown-unknown` with every path that would tell of this machine mapped away, so that the same commit
/// gives the same bytes (`design/tech-notes.md` 9.3).
fn compile(root: &Path) -> Result<PathBuf, String> {
    let target = root.join("target/app");
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(root)
        .args(["build", "--locked", "--release", "--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "app", "--bin", "app"])
        .arg("--target-dir")
        .arg(&target)
        .env("CARGO_ENCODED_RUSTFLAGS", remap(root)?)
        .status()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if !status.success() {
        return Err("the app did not compile; is the target there? `rustup target add wasm32-unknown-unknown`".into());
    }
    Ok(target.join("wasm32-unknown-unknown/release/app.wasm"))
}

/// Flags for rustc with a letter between them that no folder's name has: a space may stand in one.
fn remap(root: &Path) -> Result<String, String> {
    let ask = |arguments: &[&str]| {
        let output = Command::new("rustc").args(arguments).output().map_err(|error| format!("cannot run rustc: {error}"))?;
        String::from_utf8(output.stdout).map(|text| text.trim().to_owned()).map_err(|error| error.to_string())
    };
    let sysroot = ask(&["--print", "sysroot"])?;
    let commit = ask(&["-vV"])?.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default().to_owned();
    let cargo_home = env::var("CARGO_HOME").or_else(|_| env::var("HOME").map(|home| format!("{home}/.cargo"))).map_err(|error| error.to_string())?;
    Ok(format!(
        "--remap-path-prefix={}=/src\u{1f}--remap-path-prefix={cargo_home}=/cargo\u{1f}--remap-path-prefix={sysroot}/lib/rustlib/src/rust=/rustc/{commit}",
        root.display()
    ))
}

/// The glue, the bytes and the start in one module.
fn script(glue: &str, wasm: &[u8]) -> String {
    let start =
        "const bytes = Uint8Array.from(packed, letter => letter.charCodeAt(0));\n__wbg_init({ module_or_path: bytes.buffer }).catch(() => {});\n";
    format!("{}\nconst packed = '{}';\n{start}", shrink(glue), as_string(wasm))
}

/// The glue without its indentation and comments, which are a tenth of it in brotli. It has no string of several lines.
fn shrink(glue: &str) -> String {
    glue.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Bytes as the letters U+0000 to U+00FF of a JavaScript string.
fn as_string(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            0 if bytes.get(at + 1).is_some_and(u8::is_ascii_digit) => text.push_str("\\x00"),
            0 => text.push_str("\\0"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\\' => text.push_str("\\\\"),
            b'\'' => text.push_str("\\'"),
            b'<' => text.push_str("\\x3c"),
            _ => text.push(char::from(*byte)),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::as_string;

    #[test]
    fn bytes_survive_a_script_string() {
        assert_eq!(as_string(&[0, b'a', 0, b'7', b'\'', b'\\', b'<', 0xff, b'\n']), "\\0a\\x007\\'\\\\\\x3c\u{ff}\\n");
    }
}
