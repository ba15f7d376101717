//! What a test can show: a picture of the screen, and what the browser wrote to its console.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

impl Page {
    /// Writes what the window shows to a PNG file.
    #[track_caller]
    pub fn screenshot(&self, file: impl AsRef<Path>) {
        self.settle();
        let file = file.as_ref();
        let picture = self.ask("/screenshot");
        let picture = BASE64_STANDARD.decode(picture.as_str().unwrap_or_default()).expect("a picture in base64");
        file.parent().map(fs::create_dir_all).transpose().expect("make the folder of a picture");
        fs::write(file, picture).unwrap_or_else(|error| panic!("cannot write {}: {error}", file.display()));
    }

    /// Prints what the page shows on paper now to a PDF file, on A4. Not in WebKit: its driver cannot.
    #[track_caller]
    pub fn print_to(&self, file: impl AsRef<Path>) {
        let file = file.as_ref();
        let paper = json!({ "page": { "width": 21.0, "height": 29.7 }, "shrinkToFit": false });
        let printed = self.command("/print", &paper);
        let printed = BASE64_STANDARD.decode(printed.as_str().unwrap_or_default()).expect("a print-out in base64");
        fs::write(file, printed).unwrap_or_else(|error| panic!("cannot write {}: {error}", file.display()));
    }

    /// What has been written to the console: in Chromium everything since the last call, also what a policy has refused; in Firefox the
    /// errors since the start that no script caught. WebKit writes to the system's journal only: a panic there.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        match self.setup.engine {
            Engine::Chromium => {
                let log = self.command("/se/log", &json!({ "type": "browser" }));
                let message = |entry: &Value| entry["message"].as_str().unwrap_or_default().to_owned();
                log.as_array().into_iter().flatten().map(message).collect()
            }
            Engine::Firefox => {
                let printed = fs::read(self.folder.log()).expect("read the driver's log");
                let is_of_a_page = |line: &&str| line.starts_with("JavaScript error: http");
                String::from_utf8_lossy(&printed).lines().filter(is_of_a_page).map(str::to_owned).collect()
            }
            Engine::WebKit => panic!("WebKit's console cannot be read: ask Chromium and Firefox"),
        }
    }
}
