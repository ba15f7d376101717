//! About the software: what it is made of, under which licences, and how anybody can check that a copy is what was reviewed.

use std::fmt::Write;

use super::{Page, Writer};
use crate::site::{parts::bill::listed, render::escape};

/// Where its files stand, from the top of the site.
pub const BILL: &str = "sbom.cdx.json";
pub const LICENCES: &str = "licences.txt";

impl Writer<'_> {
    pub(super) fn software(&mut self) -> Result<Page, String> {
        let mut body = format!("<h1>{}</h1>", self.escaped("software-heading"));
        for section in ["made", "same", "old"] {
            let _ = write!(body, "<section class=\"guide-section\" id=\"{section}\"><h2>{}</h2>", self.escaped(&format!("software-{section}")));
            for at in 1.. {
                let id = format!("software-{section}-{at}");
                let Some(said) = self.words.said(&id, None, self.problems) else { break };
                let _ = write!(body, "<p>{}</p>", escape(&said.text));
            }
            body.push_str("</section>");
        }
        let mut list = String::new();
        for (name, version, licence) in listed(&self.shared.bill)? {
            let _ = write!(list, "<li><b>{}</b> {} · {}</li>", escape(&name), escape(&version), escape(&licence));
        }
        let [parts, called, texts, bill] = ["software-parts", "software-parts-called", "software-texts", "software-bill"].map(|id| self.escaped(id));
        let _ = write!(
            body,
            "<section class=\"guide-section\" id=\"parts\"><h2>{parts}</h2><p>{called}</p><p class=\"see-also\"><a href=\"../../{LICENCES}\">{texts}</a></p>\
             <p class=\"see-also\"><a href=\"../../{BILL}\">{bill}</a></p><ul class=\"source-list\" lang=\"en\" dir=\"ltr\" translate=\"no\">{list}</ul></section>"
        );
        self.inner("software/", "page-software", &format!("<div class=\"page__guide\">{body}</div>"))
    }
}
