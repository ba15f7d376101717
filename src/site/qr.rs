//! An address as a QR code: a drawing made at build time, so that no page needs a script for it.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::render::escape;

/// The light margin that readers need around a code, in modules (ISO/IEC 18004).
const QUIET: i32 = 4;

/// `address` as an SVG of class `qr`: error level M, so that a crease or a stain of one part in seven does no harm; black on white in every
/// theme, since many readers cannot read light on dark. `label` is said to listeners.
///
/// # Errors
/// Where an address is longer than any code can hold.
pub fn qr(address: &str, label: &str) -> Result<String, String> {
    let segments = QrSegment::make_segments(address);
    let code = QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, Version::MIN, Version::MAX, None, false)
        .map_err(|_| format!("`{address}` is too long for a QR code; a shorter `address` in site.toml helps"))?;
    let side = code.size() + 2 * QUIET;
    let mut dark = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let length = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let length = i32::try_from(length).unwrap_or_default();
            if length > 0 {
                let _ = write!(dark, "M{} {}h{length}v1h-{length}z", x + QUIET, y + QUIET);
            }
            x += length.max(1);
        }
    }
    Ok(format!(
        "<svg class=\"qr\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{}\" shape-rendering=\"crispEdges\" stroke=\"none\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}h-{side}z\"/><path fill=\"#000\" d=\"{dark}\"/></svg>",
        escape(label)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_light_margin_of_four_modules_on_every_side() {
        let code = qr("https://ask-first.example/", "code").expect("a code");
        // Version 2 at level M holds these 26 letters: 25 modules and the margin.
        assert!(code.contains("viewBox=\"0 0 33 33\""), "{code}");
        let dark = code.rsplit_once("d=\"").expect("modules").1;
        for run in dark.split('M').skip(1) {
            let (x, rest) = run.split_once(' ').expect("a place");
            let (y, rest) = rest.split_once('h').expect("a row");
            let length = rest.split_once('v').expect("a length").0;
            let [x, y, length] = [x, y, length].map(|number| number.parse::<i32>().expect("a number"));
            assert!(x >= QUIET && y >= QUIET && x + length <= 33 - QUIET && y < 33 - QUIET, "a module in the margin: {run}");
        }
    }

    #[test]
    fn an_address_that_no_code_can_hold_is_refused_with_a_remedy() {
        let told = qr(&format!("https://{}.example/", "a".repeat(3_000)), "code").expect_err("too long");
        assert!(told.contains("site.toml"), "{told}");
    }
}
