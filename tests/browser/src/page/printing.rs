//! The page on paper: what Chromium prints when nobody changes a setting, as a PDF, and what can be measured in it.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::json;

use crate::engine::Engine;
use crate::folder::Folder;
use crate::page::Page;
use crate::picture::Picture;
use crate::tool;

/// Millimetres in a point, the unit of PDF.
const POINT: f64 = 25.4 / 72.0;

/// A printed page of the site. Its file goes with it.
#[derive(Debug)]
pub struct Printed {
    folder: Folder,
}

/// A word on paper: which sheet (from 1), and its box in millimetres from the upper left corner.
#[derive(Clone, Debug)]
#[allow(missing_docs, reason = "the names say it")]
pub struct PrintedWord {
    pub sheet: usize,
    pub text: String,
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Page {
    /// Prints on the paper that the style sheet asks for, without backgrounds, headers and footers; Firefox's driver is told A4. WebKitGTK's
    /// driver cannot print.
    #[track_caller]
    pub fn print(&self) -> Printed {
        self.settle();
        // As the print window does: folded pieces open first.
        self.run("dispatchEvent(new Event('beforeprint'))");
        let printed = match self.engine() {
            Engine::Chromium => {
                let wishes = json!({ "preferCSSPageSize": true, "printBackground": false, "displayHeaderFooter": false });
                self.developer_tools("Page.printToPDF", &wishes)["data"].take()
            }
            Engine::Firefox => {
                self.command("/print", &json!({ "page": { "width": 21.0, "height": 29.7 }, "shrinkToFit": false, "background": false }))
            }
            Engine::WebKit => panic!("WebKit's driver cannot print"),
        };
        let bytes = BASE64_STANDARD.decode(printed.as_str().unwrap_or_default()).expect("a PDF in base64");
        let folder = Folder::new();
        fs::write(folder.profile().join("printed.pdf"), bytes).expect("write a PDF");
        Printed { folder }
    }
}

impl Printed {
    /// Width and height of each sheet in millimetres, rounded.
    #[track_caller]
    pub fn sheets(&self) -> Vec<(u32, u32)> {
        let told = self.tool("pdfinfo", &["-f", "1", "-l", "99"], &[]);
        let size = |line: &str| {
            let (_, size) = line.split_once("size:")?;
            let mut numbers = size.split_whitespace().filter_map(|number| number.parse::<f64>().ok());
            Some(((numbers.next()? * POINT).round() as u32, (numbers.next()? * POINT).round() as u32))
        };
        String::from_utf8_lossy(&told).lines().filter(|line| line.starts_with("Page ")).filter_map(size).collect()
    }

    /// Every word with its place.
    #[track_caller]
    pub fn words(&self) -> Vec<PrintedWord> {
        let told = self.tool("pdftotext", &["-bbox"], &["-"]);
        let mut sheet = 0;
        let mut words = Vec::new();
        for line in String::from_utf8_lossy(&told).lines() {
            sheet += usize::from(line.trim_start().starts_with("<page "));
            let Some((place, text)) = line.trim_start().strip_prefix("<word ").and_then(|rest| rest.split_once('>')) else { continue };
            let numbers: Vec<f64> = place.split('"').filter_map(|number| number.parse().ok()).map(|number: f64| number * POINT).collect();
            let [left, top, right, bottom] = numbers[..] else { panic!("not a word's place: {line}") };
            let text = text.trim_end_matches("</word>").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
            // Firefox writes ligatures as one letter.
            let text = text.replace('ﬁ', "fi").replace('ﬂ', "fl").replace('ﬀ', "ff").replace('ﬃ', "ffi").replace('ﬄ', "ffl");
            words.push(PrintedWord { sheet, text, left, top, right, bottom });
        }
        words
    }

    /// How often each word stands on paper.
    #[track_caller]
    pub fn counted(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for word in self.words() {
            *counts.entry(word.text).or_default() += 1;
        }
        counts
    }

    /// The sheets as a printer draws them, at 200 dots an inch.
    #[track_caller]
    pub fn pictures(&self) -> Vec<Picture> {
        let all = self.tool("pdftoppm", &["-r", "200"], &[]);
        let mut pictures = Vec::new();
        let mut rest = &all[..];
        while !rest.is_empty() {
            let (picture, after) = Picture::of_ppm(rest);
            pictures.push(picture);
            rest = after;
        }
        pictures
    }

    /// Where the file is, to be looked at while the test runs.
    pub fn file(&self) -> std::path::PathBuf {
        self.folder.profile().join("printed.pdf")
    }

    #[track_caller]
    fn tool(&self, name: &str, before: &[&str], after: &[&str]) -> Vec<u8> {
        let done = Command::new(tool::program(name)).args(before).arg(self.file()).args(after).stderr(Stdio::inherit()).output();
        let done = done.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(done.status.success(), "{name} refuses the PDF");
        done.stdout
    }
}
