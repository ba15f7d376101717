//! The rules of the house that no compiler keeps: who may know whom, how large a file may grow, and what must not be there at all.
//! `ARCHITECTURE.md` names these tests beside the invariants that they hold.

use std::{
    fs,
    path::{Path, PathBuf},
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with this ending.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            let path = entry.expect("a directory entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "{folder} holds no .{ending}: the test looks in the wrong place");
    found
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// What of a file the program is made of: without its tests.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]").map_or(text, |(program, _)| program)
}

/// Which room must not know which words, and why.
const ARROWS: &[(&str, &[&str], &str)] = &[
    (
        "src/model",
        &["yew", "web_sys", "gloo", "crate::engine", "crate::ui", "crate::browser", "crate::site", "std::fs"],
        "the vocabulary knows serde and nothing else",
    ),
    (
        "src/engine",
        &["yew", "web_sys", "gloo", "crate::ui", "crate::browser", "crate::site", "std::fs", "SystemTime", "Instant"],
        "the engine is pure: no clock, no web, no files",
    ),
    (
        "src/ui",
        &["web_sys", "gloo", "wasm_bindgen", "crate::browser", "crate::site", "crate::app"],
        "screens reach the browser through callbacks only",
    ),
    ("src/browser", &["crate::site", "crate::app"], "the door to the browser decides nothing"),
    ("src/site", &["crate::browser", "crate::app", "web_sys", "gloo"], "the native half never touches a browser"),
];

#[test]
fn arrows_between_rooms_point_one_way() {
    for (room, forbidden, why) in ARROWS {
        for path in files(room, "rs") {
            let text = read(&path);
            let program = without_tests(&text);
            for line in program.lines().filter(|line| !line.trim_start().starts_with("//")) {
                for word in *forbidden {
                    let knows = line.contains(&format!("{word}::")) || line.contains(&format!("use {word}"));
                    assert!(!knows, "{} knows `{word}`: {why}\n{line}", path.display());
                }
            }
        }
    }
}

#[test]
fn nothing_in_the_house_can_ask_the_network_or_keep_a_byte() {
    let forbidden = [
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "sendBeacon",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "serviceWorker",
        "caches.open",
        "RTCPeerConnection",
        "pushState",
        "gloo::storage",
        "gloo::net",
        "gloo::history",
        "fetch(",
    ];
    for path in files("src", "rs").into_iter().chain(files("static", "js")) {
        let text = read(&path);
        for word in forbidden {
            assert!(
                !without_tests(&text).contains(word),
                "{} mentions `{word}`: no request after load, nothing written to the device",
                path.display()
            );
        }
    }
}

#[test]
fn words_are_copied_on_a_press_in_one_place_and_nothing_reads_the_clipboard() {
    for path in files("src", "rs").into_iter().chain(files("static", "js")) {
        let text = read(&path);
        let program = without_tests(&text);
        let here = path.ends_with("static/handouts/copy.js");
        assert_eq!(program.matches("writeText").count(), usize::from(here), "{}: words are copied in one place", path.display());
        let reads = ["readText", "clipboard.read", "clipboard.write(", "execCommand"].into_iter().find(|word| program.contains(word));
        assert_eq!(reads, None, "{}", path.display());
    }
    let script = read(&root().join("static/handouts/copy.js"));
    let pressed = script.find("addEventListener('click'").expect("a press");
    assert!(pressed < script.find("writeText").expect("a copy"), "copied before a press");
}

#[test]
fn nothing_is_typed_in() {
    for path in files("src", "rs").into_iter().chain([root().join("index.html")]) {
        let text = read(&path);
        for word in ["type=\"text\"", "type=\"search\"", "type=\"email\"", "type=\"tel\"", "<textarea", "contenteditable"] {
            assert!(!without_tests(&text).contains(word), "{} has `{word}`: there is no free text anywhere", path.display());
        }
    }
}

#[test]
fn a_situation_holds_no_words() {
    let text = read(&root().join("src/model/situation.rs"));
    assert!(!text.lines().any(|line| !line.trim_start().starts_with("//") && (line.contains("String") || line.contains("str>"))));
}

#[test]
fn files_stay_small_enough_to_read() {
    for path in files("src", "rs") {
        let lines = read(&path).lines().count();
        assert!(lines <= 420, "{} has {lines} lines: which second subject moved in?", path.display());
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for path in files("src", "rs") {
        assert!(read(&path).starts_with("//!"), "{} does not begin with what it is for", path.display());
    }
}

#[test]
fn raw_colours_stand_in_one_place() {
    for path in files("static/styles", "css") {
        if path.ends_with("00-tokens.css") || path.ends_with("zz-print.css") || path.ends_with("curtain.css") {
            continue;
        }
        for line in read(&path).lines() {
            let colour = line.split('#').skip(1).any(|after| after.chars().take(3).all(|letter| letter.is_ascii_hexdigit()) && after.len() >= 3);
            assert!(!colour || line.contains("#ask-static") || line.contains("#guide"), "{}: a raw colour: {line}", path.display());
        }
    }
}

/// What the build leaves out of style sheets it would leave out of their strings too, and `", "` on the page would be `","`.
#[test]
fn no_string_of_a_style_sheet_holds_what_the_build_leaves_out() {
    for path in files("static/styles", "css") {
        let text = read(&path);
        for line in text.lines() {
            for string in line.split('"').skip(1).step_by(2) {
                let lost = ["/*", " {", "{ ", ": ", "; ", ", ", " }", ";}"].into_iter().find(|lost| string.contains(lost));
                assert_eq!(lost, None, "{}: \"{string}\"", path.display());
            }
        }
    }
}
