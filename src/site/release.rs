//! What a release adds to the built files: checksums, compressed copies, and the budgets that it must keep.

use std::io::Write;

use sha2::{Digest, Sha256};

use super::build::{Files, say};

/// SHA-256 of every uncompressed file, in the format of `sha256sum`; names as seen from `folder`.
#[must_use]
pub fn checksums(files: &Files, folder: &str) -> String {
    files.iter().map(|(path, bytes)| format!("{}  {}\n", hex(&Sha256::digest(bytes)), path.trim_start_matches(folder))).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Puts a `.br` and a `.gz` beside each file that gets smaller by it.
pub fn compress(files: &mut Files) {
    let compressible = |path: &str| [".html", ".js", ".json", ".csv", ".svg", ".txt", ".xml"].iter().any(|ending| path.ends_with(ending));
    let plain: Vec<(String, Vec<u8>)> =
        files.iter().filter(|(path, _)| compressible(path)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    for (path, bytes) in plain {
        files.insert(format!("{path}.br"), brotli(&bytes));
        files.insert(format!("{path}.gz"), gzip(&bytes));
    }
}

/// Brotli at its best (`-q 11`, a window of 4 MB).
#[must_use]
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    // Writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters);
    packed
}

/// Gzip at its best, without a time or a name.
#[must_use]
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// `budget.toml`: bytes that must not be exceeded.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// Page and app together, brotli.
    first_visit_brotli: usize,
    /// The same, gzip.
    first_visit_gzip: usize,
    /// The WebAssembly alone, brotli.
    wasm_brotli: usize,
    /// The page alone, brotli.
    page_brotli: usize,
    /// The English guide as one file, as it lies on a stick.
    one_file: usize,
    /// The English guide as plain text.
    plain_text: usize,
}

/// Measures a first visit and what is taken away, and refuses what is too heavy for `budget`, the text of `budget.toml`.
///
/// # Errors
/// Says what weighs how much too much.
pub fn budget(budget: &str, files: &Files, wasm: &[u8]) -> Result<(), String> {
    let budget: Budget = toml::from_str(budget).map_err(|error| format!("budget.toml: {error}"))?;
    let page = &files["index.html"];
    let app = &files["app.js"];
    let measured = [
        ("first_visit_brotli", brotli(page).len() + brotli(app).len(), budget.first_visit_brotli),
        ("first_visit_gzip", gzip(page).len() + gzip(app).len(), budget.first_visit_gzip),
        ("wasm_brotli", brotli(wasm).len(), budget.wasm_brotli),
        ("page_brotli", brotli(page).len(), budget.page_brotli),
        ("one_file", files["download/ask-first-en.html"].len(), budget.one_file),
        ("plain_text", files["download/ask-first-en.txt"].len(), budget.plain_text),
    ];
    let mut too_heavy = String::new();
    for (name, bytes, allowed) in measured {
        say(&format!("{name}: {bytes} of {allowed} bytes"));
        if bytes > allowed {
            too_heavy.push_str(&format!("{name}: {bytes} bytes, {} too many; see budget.toml\n", bytes - allowed));
        }
    }
    if too_heavy.is_empty() { Ok(()) } else { Err(too_heavy) }
}
