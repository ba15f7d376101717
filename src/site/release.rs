//! What a release adds to the built files: checksums, and the budgets that it must keep.

use sha2::{Digest, Sha256};

use super::{
    build::{Files, say},
    pressed::{Press, Pressed},
    site_toml::Site,
};

/// SHA-256 of every uncompressed file, in the format of `sha256sum`; names as seen from `folder`.
#[must_use]
pub fn checksums(files: &Files, folder: &str) -> String {
    files.iter().map(|(path, bytes)| format!("{}  {}\n", hex(&Sha256::digest(bytes)), path.trim_start_matches(folder))).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
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
    /// What the host of a copy may add to a page with its name, helpline and colours.
    host: usize,
}

/// Measures a first visit and what is taken away, and refuses what is too heavy for `budget`, the text of `budget.toml`. The words of a host
/// come on top: no charity's copy fails because ours take up all the room.
///
/// # Errors
/// Says what weighs how much too much.
pub fn budget(budget: &str, site: &Site, files: &Files, wasm: &[u8], pressed: &Pressed) -> Result<(), String> {
    let budget: Budget = toml::from_str(budget).map_err(|error| format!("budget.toml: {error}"))?;
    let brotli = |bytes: &[u8]| pressed.get(Press::Brotli, bytes);
    let gzip = |bytes: &[u8]| pressed.get(Press::SmallestGzip, bytes);
    let page = &files["index.html"];
    let app = &files["app.js"];
    let hosts = if site.adds_to_pages { budget.host } else { 0 };
    let measured = [
        ("first_visit_brotli", brotli(page).len() + brotli(app).len(), budget.first_visit_brotli + hosts),
        ("first_visit_gzip", gzip(page).len() + gzip(app).len(), budget.first_visit_gzip + hosts),
        ("wasm_brotli", brotli(wasm).len(), budget.wasm_brotli),
        ("page_brotli", brotli(page).len(), budget.page_brotli + hosts),
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
