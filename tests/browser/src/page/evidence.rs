//! What a test can show: a picture of the screen, and what the browser wrote to its console.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

use crate::engine::Engine;
use crate::page::Page;

impl Page {
    /// Writes what the window shows to a PNG file.
    #[track_caller]
    pub fn screenshot(&self, file: impl AsRef<Path>) {
        let file = file.as_ref();
        let picture = self.ask("/screenshot");
        let picture = BASE64_STANDARD.decode(picture.as_str().unwrap_or_default()).expect("a picture in base64");
        file.parent().map(fs::create_dir_all).transpose().expect("make the folder of a picture");
        fs::write(file, picture).unwrap_or_else(|error| panic!("cannot write {}: {error}", file.display()));
    }

    /// What has been written to the console, since the last call in Chromium and since the start in the others. Chromium and WebKit tell
    /// everything, also what a policy has refused; Firefox only the errors that no script caught.
    #[track_caller]
    pub fn console(&self) -> Vec<String> {
        let mark = match self.engine {
            Engine::Chromium => {
                let log = self.command("/se/log", &json!({ "type": "browser" }));
                let line = |entry: &serde_json::Value| entry["message"].as_str().unwrap_or_default().to_owned();
                return log.as_array().into_iter().flatten().map(line).collect();
            }
            Engine::Firefox => "JavaScript error: http",
            Engine::WebKit => "CONSOLE ",
        };
        let printed = fs::read(self.folder.log()).expect("read the driver's log");
        String::from_utf8_lossy(&printed).lines().filter(|line| line.starts_with(mark)).map(str::to_owned).collect()
    }
}
