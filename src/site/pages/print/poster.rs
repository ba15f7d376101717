//! The poster: what holds for everybody who passes, a code, and strips to tear off that hold an address and nothing else.

use std::rc::Rc;

use super::{Page, Writer};
use crate::{model::Nation, site::render::escape};

/// Strips across a sheet of A4, each 19 mm wide.
const STRIPS: usize = 10;
/// How many numbers have room.
const NUMBERS: usize = 3;

impl Writer<'_> {
    pub(super) fn poster(&mut self, nation: Nation) -> Result<Page, String> {
        let compiled = self.compiled;
        let name = self.escaped(&format!("ui-nation-{}", nation.id()));
        let notes = format!("<h1>{}</h1><p class=\"lede\">{name}</p>", self.escaped("print-poster-heading"));
        let (danger, theirs) = (self.danger(), self.host_on_paper());
        let [heading, scan, label, general] =
            ["start-heading", "print-poster-scan", "print-poster-strips", "footer-general"].map(|id| self.escaped(id));
        let said: String = compiled
            .handouts
            .print
            .poster
            .iter()
            .map(|id| &compiled.statements[usize::from(id.0)])
            .map(|words| format!("<p>{} <small>{}</small></p>", escape(&words.text), rests(words)))
            .collect();
        let numbers = self.number_list(self.living_in(nation), NUMBERS);
        let (code, address) = (self.code(Some(nation))?, self.typed_address());
        let (made, edition, reviewed) = (escape(&self.made_line()), self.short_edition(), self.escaped("footer-not-reviewed"));
        let strip = format!("<li>{}<span translate=\"no\" dir=\"ltr\">{address}</span></li>", self.code(None)?);
        let paper = format!(
            "<section class=\"paper paper--poster\"><p class=\"danger\">{danger}</p><h2>{heading}</h2><div class=\"poster__said\">{said}</div>\
             <div class=\"poster__row\"><div class=\"poster__code\">{code}</div><div><p><b translate=\"no\" dir=\"ltr\">{address}</b></p><p>{scan}</p>{theirs}{numbers}</div></div>\
             <p class=\"paper__small\">{general} {reviewed} {made} {edition}</p><ul class=\"poster__strips\" aria-label=\"{label}\">{}</ul></section>",
            strip.repeat(STRIPS)
        );
        self.paper(&format!("print/{}-poster/", nation.id()), &notes, &paper)
    }
}

/// "law · seen in a text of May 2026": what a printed statement rests on; the rest is a press away on the page.
pub(super) fn rests(words: &crate::model::StatementWords) -> String {
    let kinds: Vec<&str> = words.kinds.iter().map(|kind: &Rc<str>| &**kind).collect();
    escape(&format!("({} · {})", kinds.join(" + "), words.seen))
}
