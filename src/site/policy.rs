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
pub fn sealed_policy(styles: &[&str], scripts: &[&str]) -> String {
    policy("", styles, scripts, Frames::None)
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
        // Who opened our tab keeps no hand on it. In a frame this says nothing.
        ("Cross-Origin-Opener-Policy", "same-origin".into()),
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

    /// Written down a second time on purpose: taking one away anywhere has to be a decision.
    #[test]
    fn no_promise_can_be_taken_away_unnoticed() {
        let policy = content_security_policy(&["p{}"], &["1"], Frames::None);
        let rules: Vec<&str> = policy.split("; ").collect();
        for rule in [
            "default-src 'none'",
            "connect-src 'none'",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
            "img-src data:",
        ] {
            assert!(rules.contains(&rule), "`{rule}` is gone from {policy}");
        }
        let scripts = format!("script-src 'self' {} 'wasm-unsafe-eval'", source_hash("1"));
        let styles = format!("style-src {}", source_hash("p{}"));
        assert!(rules.contains(&&*scripts) && rules.contains(&&*styles), "{policy}");
        assert_eq!(rules.len(), 9, "a rule that nobody has thought about: {policy}");

        let headers = headers(&policy);
        let value = |name: &str| headers.iter().find(|(other, _)| *other == name).map(|(_, value)| value.as_str());
        assert_eq!(value("Content-Security-Policy"), Some(&*format!("{policy}; frame-ancestors *")));
        for (name, expected) in [
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-DNS-Prefetch-Control", "off"),
            ("Cross-Origin-Embedder-Policy", "require-corp"),
            ("Cross-Origin-Resource-Policy", "cross-origin"),
            ("Cross-Origin-Opener-Policy", "same-origin"),
            ("Access-Control-Allow-Origin", "*"),
            ("Cache-Control", "no-cache"),
        ] {
            assert_eq!(value(name), Some(expected), "{name}");
        }
        assert_eq!(headers.len(), 10, "a header that nobody has thought about");
        let refused: Vec<&str> = value("Permissions-Policy").into_iter().flat_map(|list| list.split(", ")).collect();
        assert!(refused.iter().all(|feature| feature.ends_with("=()")), "{refused:?}");
        for feature in
            ["camera", "microphone", "geolocation", "clipboard-read", "browsing-topics", "display-capture", "storage-access", "idle-detection"]
        {
            assert!(refused.contains(&&*format!("{feature}=()")), "{feature} is no longer refused");
        }
        assert_eq!(refused.len(), 32, "the list that Chromium knows without complaint (tech-notes 6.6) has changed");
    }
}
