//! The headers every page is served with. They make the promises so: the browser itself refuses requests, forms and strangers' scripts.

use sha2::{Digest, Sha256};

/// Base64 of the SHA-256 of what stands between the tags of an inline script or style (CSP Level 3, 8.1).
#[must_use]
pub fn source_hash(inline: &str) -> String {
    format!("'sha256-{}'", base64(&Sha256::digest(inline.as_bytes())))
}

/// Whether a page may show another page of this site in a frame: the one that shows how an embed looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frames {
    None,
    Own,
}

/// The Content-Security-Policy of a page, as it stands in a `meta` element too.
#[must_use]
pub fn content_security_policy(styles: &[&str], scripts: &[&str], frames: Frames) -> String {
    policy("'self' ", styles, scripts, frames)
}

/// The policy of a file that carries everything inside: no script but its own, nothing from anywhere.
#[must_use]
pub fn sealed_policy(style: &str, scripts: &[&str]) -> String {
    policy("", &[style], scripts, Frames::None)
}

fn policy(from: &str, styles: &[&str], scripts: &[&str], frames: Frames) -> String {
    let hashes = |inline: &[&str]| inline.iter().map(|text| source_hash(text)).collect::<Vec<_>>().join(" ");
    let frames = match frames {
        Frames::None => "",
        Frames::Own => "frame-src 'self'; ",
    };
    format!(
        "default-src 'none'; script-src {from}{} 'wasm-unsafe-eval'; style-src {}; img-src data:; {frames}connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        hashes(scripts),
        hashes(styles)
    )
}

/// Features that the page refuses for itself and its frames; Chromium 156 knows exactly these without complaint (`design/tech-notes.md` 6.6).
const REFUSED: &[&str] = &[
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "clipboard-read",
    "compute-pressure",
    "display-capture",
    "encrypted-media",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "language-model",
    "local-fonts",
    "local-network-access",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "on-device-speech-recognition",
    "private-state-token-issuance",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "storage-access",
    "unload",
    "usb",
    "window-management",
    "xr-spatial-tracking",
];

/// All headers of a page, name and value. `policy` is [`content_security_policy`]'s.
#[must_use]
pub fn headers(policy: &str) -> Vec<(&'static str, String)> {
    let permissions: Vec<String> = REFUSED.iter().map(|feature| format!("{feature}=()")).collect();
    vec![
        // `frame-ancestors` works in a header only; charities frame the page.
        ("Content-Security-Policy", format!("{policy}; frame-ancestors *")),
        ("Permissions-Policy", permissions.join(", ")),
        ("Referrer-Policy", "no-referrer".into()),
        ("X-Content-Type-Options", "nosniff".into()),
        ("X-DNS-Prefetch-Control", "off".into()),
        // A host that isolates itself (COEP) frames only pages that do the same and say that others may have them.
        ("Cross-Origin-Embedder-Policy", "require-corp".into()),
        ("Cross-Origin-Resource-Policy", "cross-origin".into()),
        // Frames without an origin of their own load module scripts by CORS; the files are public.
        ("Access-Control-Allow-Origin", "*".into()),
        ("Cache-Control", "no-cache".into()),
    ]
}

/// RFC 4648, with padding.
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for chunk in bytes.chunks(3) {
        let number = chunk.iter().enumerate().fold(0u32, |number, (at, byte)| number | u32::from(*byte) << (16 - 8 * at));
        for place in 0..4 {
            let letter = ALPHABET[(number >> (18 - 6 * place)) as usize & 63];
            text.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_that_of_rfc_4648() {
        for (plain, encoded) in [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")] {
            assert_eq!(base64(plain.as_bytes()), encoded);
        }
    }

    #[test]
    fn the_policy_forbids_every_connection_and_every_inline_script_but_ours() {
        let policy = content_security_policy(&["p{}"], &["1"], Frames::None);
        assert!(policy.contains("connect-src 'none'") && policy.contains("default-src 'none'") && policy.contains("form-action 'none'"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    }
}
