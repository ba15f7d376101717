//! What a test can show: a picture of the screen, and what the browser wrote to its console.

use std::fs;
use std::path::Path;
use std::process::Command;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;
use crate::tool;

impl Page {
    /// Prints the page, as the browser's own menu does, and gives the words on paper. WebKitGTK's driver cannot: there only the page is told
    /// that it is being printed, and the words are those on the screen.
    #[track_caller]
    pub fn prints(&self) -> String {
        self.settle();
        if self.setup.engine == Engine::WebKit {
            self.run("dispatchEvent(new Event('beforeprint'))");
            let words = self.words();
            self.run("dispatchEvent(new Event('afterprint'))");
            return words;
        }
        // Chromium's driver gives its own command ten seconds, which a long guide can take.
        let paper = match self.setup.engine {
            Engine::Chromium => self.developer_tools("Page.printToPDF", &json!({}))["data"].take(),
            _ => self.command("/print", &json!({})),
        };
        let paper = BASE64_STANDARD.decode(paper.as_str().unwrap_or_default()).expect("a PDF in base64");
        let file = self.folder.log().with_file_name("printed.pdf");
        fs::write(&file, paper).expect("write the print-out");
        let text = Command::new(tool::program("pdftotext")).arg(&file).arg("-").output().expect("read the print-out");
        String::from_utf8_lossy(&text.stdout).into_owned()
    }

    /// The page's own Print buttons open no window for a person; the page is told that it was printed all the same.
    #[track_caller]
    pub fn prints_to_nowhere(&self) {
        // Firefox keeps the driver's scripts apart from the page's: there this is the way to the page's own window.
        let own = "(window.wrappedJSObject ?? window)";
        self.run(&format!("{own}.print = () => {{ dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint')); }}"));
    }

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
        let printed = match self.setup.engine {
            // Chromium's driver gives its own command ten seconds, which a long guide can take. Inches there, centimetres elsewhere.
            Engine::Chromium => {
                let margin = 1.0 / 2.54;
                let paper = json!({ "paperWidth": 21.0 / 2.54, "paperHeight": 29.7 / 2.54,
                    "marginTop": margin, "marginBottom": margin, "marginLeft": margin, "marginRight": margin });
                self.developer_tools("Page.printToPDF", &paper)["data"].take()
            }
            _ => self.command("/print", &json!({ "page": { "width": 21.0, "height": 29.7 }, "shrinkToFit": false })),
        };
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
