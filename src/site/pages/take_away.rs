//! The page that hands out the other editions: one file, plain text, two sheets.

use std::fmt::Write;

use super::{Page, Writer};

impl Writer<'_> {
    pub(super) fn take_away_page(&mut self) -> Result<Page, String> {
        let lang = self.words.lang.to_string();
        let mut editions = String::new();
        for (id, ending) in EDITIONS {
            let file = format!("ask-first-{}", ending.replace("LANG", &lang));
            let [name, what] = [String::new(), "-what".to_owned()].map(|part| self.escaped(&format!("take-{id}{part}")));
            let _ = write!(
                editions,
                "<li class=\"take\"><h2>{name}</h2><p>{what}</p><p><a class=\"take__link\" href=\"../../download/{file}\" download=\"{file}\">\
                 <span>{}</span> <code dir=\"ltr\" translate=\"no\">{file}</code></a></p></li>",
                self.escaped("take-download")
            );
        }
        let paragraphs =
            |writer: &mut Self, ids: &[&str]| ids.iter().map(|id| format!("<p>{}</p>", writer.escaped(&format!("take-{id}")))).collect::<String>();
        let (before, stick) = (paragraphs(self, &["leaves", "whose"]), paragraphs(self, &["stick-1", "stick-2", "stick-3"]));
        let check = self.checksum_help(&format!("ask-first-{lang}.html"));
        let (heading, lede) = (self.escaped("take-heading"), self.escaped("take-lede"));
        let (before_heading, stick_heading) = (self.escaped("take-before"), self.escaped("take-stick"));
        let body = format!(
            "<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>\
             <section class=\"guide-section\"><h2>{before_heading}</h2>{before}</section><ul class=\"takes\">{editions}</ul>\
             <section class=\"guide-section\"><h2>{stick_heading}</h2>{stick}</section>\
             <section class=\"guide-section about-file\">{check}</section></div>"
        );
        self.inner("take-away/", "page-take-away", &body)
    }
}

/// The editions by id (`take-<id>`, `take-<id>-what`) and the end of their file's name.
const EDITIONS: &[(&str, &str)] = &[("one-file", "LANG.html"), ("text", "LANG.txt"), ("short", "short-LANG.html")];
