//! The oldest browsers that can run the app: what the WebAssembly itself asks for, read from its bytes.
//!
//! `docs/old-browsers.md` has the versions. A compiler or a crate that starts to use something newer would shut out phones without a word;
//! so a release refuses to be built.

use wasmparser::{Validator, WasmFeatures};

/// What the WebAssembly may need beyond the first edition of the format, with the first Chrome, Firefox, Safari and Samsung Internet that
/// have it (MDN compat data 8.1.9).
const FLOOR: &[(&str, WasmFeatures, &str)] = &[
    ("mutable-globals", WasmFeatures::MUTABLE_GLOBAL, "Chrome 74, Firefox 61, Safari 12, Samsung Internet 11"),
    ("sign-extension", WasmFeatures::SIGN_EXTENSION, "Chrome 74, Firefox 62, Safari 14.1, Samsung Internet 11"),
    ("saturating-float-to-int", WasmFeatures::SATURATING_FLOAT_TO_INT, "Chrome 75, Firefox 64, Safari 15, Samsung Internet 11"),
    ("bulk-memory", WasmFeatures::BULK_MEMORY, "Chrome 75, Firefox 79, Safari 15, Samsung Internet 11"),
    ("multi-value", WasmFeatures::MULTI_VALUE, "Chrome 85, Firefox 78, Safari 13.1, Samsung Internet 14"),
    ("reference-types", WasmFeatures::REFERENCE_TYPES, "Chrome 96, Firefox 79, Safari 15.1, Samsung Internet 17"),
];

/// The names of what `wasm` needs, each with the browsers that have it.
///
/// # Errors
/// Where it needs more than that, with the place in the WebAssembly.
pub fn needs(wasm: &[u8]) -> Result<Vec<(&'static str, &'static str)>, String> {
    // The first edition has floating-point numbers, which are a feature of their own to the validator.
    let first = WasmFeatures::FLOATS | WasmFeatures::GC_TYPES;
    let all = FLOOR.iter().fold(first, |all, (_, feature, _)| all | *feature);
    let valid = |features| Validator::new_with_features(features).validate_all(wasm);
    valid(all).map_err(|error| {
        format!("the WebAssembly needs more than docs/old-browsers.md promises ({error}): lower it, or write the new floor down there and in src/site/floor.rs")
    })?;
    Ok(FLOOR.iter().filter(|(_, feature, _)| valid(all.difference(*feature)).is_err()).map(|(name, _, browsers)| (*name, *browsers)).collect())
}

#[cfg(test)]
mod tests {
    use super::needs;

    /// The smallest module: its mark and its version.
    const EMPTY: &[u8] = b"\0asm\x01\0\0\0";

    #[test]
    fn an_empty_module_needs_nothing_beyond_the_first_edition() {
        assert_eq!(needs(EMPTY), Ok(Vec::new()));
    }

    #[test]
    fn what_only_newer_browsers_have_is_refused() {
        // One function type `() -> v128`: SIMD, Chrome 91 and Safari 16.4.
        let simd = [EMPTY, &[1, 5, 1, 0x60, 0, 1, 0x7b]].concat();
        assert!(needs(&simd).is_err_and(|error| error.contains("docs/old-browsers.md")));
    }

    #[test]
    fn a_value_of_two_is_named() {
        // One function type `() -> (i32, i32)` and a block type could use it; the type alone is enough for the validator.
        let pair = [EMPTY, &[1, 6, 1, 0x60, 0, 2, 0x7f, 0x7f]].concat();
        assert_eq!(needs(&pair).map(|needs| needs.first().map(|(name, _)| *name)), Ok(Some("multi-value")));
    }
}
