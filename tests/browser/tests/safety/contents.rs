//! What stands in the built files: nothing that could reach the network where no header can stop it, and no import that could.

use browser_tests::Site;

use crate::{pages::every_page, visit::file};

/// What the WebAssembly may call, without the hash behind each name. A new name here is a decision: look at what the dependency wants.
const ALLOWED: &[&str] = &include!("allowed_imports.in");

/// Never, whatever the reason.
const FORBIDDEN: &[&str] = &[
    "fetch",
    "XMLHttpRequest",
    "WebSocket",
    "Storage",
    "indexedDB",
    "sendBeacon",
    "RTC",
    "clipboard",
    "cookie",
    "pushState",
    "history",
    "EventSource",
    "Worker",
    "caches",
    "Notification",
    "geolocation",
    "navigator",
    "import(",
    "open",
    "location",
    "href",
    "submit",
    "Function(",
];

/// The names in the glue's list of imports.
fn imports(glue: &str) -> Vec<&str> {
    let (_, list) = glue.split_once("function __wbg_get_imports").expect("the glue's list of imports");
    let mut names: Vec<&str> = list
        .lines()
        .filter_map(|line| line.trim_start().split_once(": function"))
        .filter_map(|(name, _)| name.trim_matches('"').strip_prefix("__wb"))
        .map(|name| name.trim_start_matches("g_").trim_start_matches("indgen_"))
        .map(|name| name.rsplit_once('_').map_or(name, |(name, _)| name))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn the_app_can_call_only_what_is_listed() {
    let app = file("/app.js");
    let (glue, _) = app.split_once("const packed").expect("the WebAssembly in a string");
    let names = imports(glue);
    assert!(names.len() > 20, "the list of imports was not found: {names:?}");
    let new: Vec<_> = names.iter().filter(|name| !ALLOWED.contains(name)).collect();
    assert!(new.is_empty(), "new imports, each a decision for tests/browser/tests/safety/allowed_imports.in: {new:?}");
    let unused: Vec<_> = ALLOWED.iter().filter(|name| !names.contains(name)).collect();
    assert!(unused.is_empty(), "allowed and not imported, a door left open in tests/browser/tests/safety/allowed_imports.in: {unused:?}");
    for name in names {
        let bad = FORBIDDEN.iter().find(|word| name.to_ascii_lowercase().contains(&word.to_ascii_lowercase()));
        assert_eq!(bad, None, "the app imports `{name}`");
    }
}

#[test]
fn a_new_import_is_noticed() {
    let glue = "function __wbg_get_imports() {\n  __wbg_setItem_0123: function(arg0) {\n  __wbg_setTimeout_4567: function(arg0) {\n";
    assert_eq!(imports(glue), ["setItem", "setTimeout"]);
    assert!(!ALLOWED.contains(&"setItem"));
}

/// wasm-bindgen's own loader has one, for an app that comes as a file; ours comes as bytes, and the loader stays out.
#[test]
fn the_app_mentions_no_fetch_at_all() {
    let app = file("/app.js");
    let (glue, start) = app.split_once("const packed").expect("the WebAssembly in a string");
    assert_eq!(glue.matches("fetch").count(), 0);
    assert!(start.contains("WebAssembly.instantiate(bytes, "));
}

/// Path and text of every file; of a copy elsewhere, of all that a browser can be led to.
fn files() -> Vec<(String, String)> {
    let site = Site::of_dist();
    let Some(paths) = site.files() else {
        let scripts = ["/app.js", "/embed.js"].map(|path| (path.to_owned(), file(path)));
        return every_page().into_iter().map(|page| (page.path, page.html)).chain(scripts).collect();
    };
    let packed = |path: &str| path.ends_with(".br") || path.ends_with(".gz");
    let text = |path: &String| String::from_utf8(site.file(path)?).ok();
    paths.into_iter().filter(|path| !packed(path)).filter_map(|path| Some((path.clone(), text(&path)?))).collect()
}

/// What a policy cannot stop, so it must not be there (`design/tech-notes.md` 5.5), and what must not be kept or asked.
#[test]
fn no_file_holds_what_no_policy_can_stop() {
    for (path, text) in files() {
        // The WebAssembly in its string is judged by its imports.
        let text = text.split_once("const packed").map_or(&*text, |(glue, _)| glue);
        for word in [
            "preconnect",
            "dns-prefetch",
            "rel=\"prefetch",
            "rel=\"preload",
            "modulepreload",
            "prerender",
            "speculationrules",
            " ping=",
            "RTCPeer",
            "localStorage",
            "sessionStorage",
            "indexedDB",
            "document.cookie",
            "sendBeacon",
            "XMLHttpRequest",
            "WebSocket",
            "EventSource",
            "serviceWorker",
            "http-equiv=\"refresh",
            "; report-uri",
            "; report-to",
            "<iframe",
            "<object",
            "<embed",
            "<textarea",
            "contenteditable",
            "type=\"text\"",
            "unsafe-inline",
            "'unsafe-eval'",
            "rel=\"manifest",
            "javascript:",
            "target=\"_blank",
        ] {
            let allowed = path.contains("/embed/") && word == "<iframe";
            assert!(allowed || !text.contains(word), "{path} holds `{word}`");
        }
        if path.ends_with(".html") || path.ends_with('/') {
            for link in text.split("<a ").skip(1).filter_map(|link| link.split_once('>')).map(|(link, _)| link) {
                let out = link.contains("href=\"http") || link.contains("href=//");
                assert!(!out || link.contains("noreferrer"), "{path}: a link out tells where from: <a {link}>");
            }
        }
    }
}

/// A page's own policy, in `meta` for hosts that send no headers, is that of the header without what only a header can say.
#[test]
fn every_page_carries_the_policy_itself() {
    for page in every_page() {
        let (path, text) = (page.path, page.html);
        let policy = text.split_once("http-equiv=\"Content-Security-Policy\" content=\"").and_then(|(_, after)| after.split_once('"'));
        let (policy, _) = policy.unwrap_or_else(|| panic!("{path} carries no policy"));
        for rule in ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"] {
            assert!(policy.contains(rule), "{path}: {rule}");
        }
        let before = text.split_once("http-equiv=\"Content-Security-Policy\"").map_or("", |(before, _)| before);
        assert!(!before.contains("<script") && !before.contains("<style") && !before.contains("<link"), "{path}: the policy comes too late");
    }
}
