//! The page of evidence: figures drawn from the fact base, what came before and after the report of 2023, and what nobody has measured.

use std::{fmt::Write, rc::Rc};

use super::{Page, Writer};
use crate::{
    model::{SectionId, StatementWords},
    site::render::escape,
};

const SOURCES: &str = "../sources/";
/// The month of the report: what is dated earlier came before it.
const REPORT: &str = "2023-11";

impl<'a> Writer<'a> {
    /// The page; none in a language that has not translated it.
    pub(super) fn evidence(&mut self) -> Result<Option<Page>, String> {
        if !self.is_own("evidence-heading") {
            return Ok(None);
        }
        let compiled = self.compiled;
        let charts: String = compiled.handouts.charts.iter().map(|chart| self.chart(chart, SOURCES)).collect();
        let charts_lede = self.escaped("evidence-figures-lede");
        let mut sections = vec![("figures", format!("<p>{charts_lede}</p>{charts}")), ("timeline", self.before_and_after())];
        let mut rest = String::new();
        for (about, statements) in self.by_heading(SectionId::Evidence) {
            let heading = match about {
                Some(place) => escape(&self.pack.headings[usize::from(place)].words),
                None => self.escaped("evidence-other"),
            };
            let statements: String =
                statements.iter().map(|words| format!("<div class=\"shown\">{}</div>", self.with_nations(words, SOURCES))).collect();
            let _ = write!(rest, "<details class=\"group\"><summary><h3>{heading}</h3></summary>{statements}</details>");
        }
        sections.push(("more", rest));
        let (mut links, mut body) = (String::new(), String::new());
        for (id, words) in sections {
            let heading = self.escaped(&format!("evidence-{id}"));
            let _ = write!(links, "<li><a href=\"#{id}\">{heading}</a></li>");
            let _ = write!(body, "<section class=\"guide-section\" id=\"{id}\"><h2 tabindex=\"-1\">{heading}</h2>{words}</section>");
        }
        let [heading, lede, contents] = ["evidence-heading", "evidence-lede", "page-contents"].map(|id| self.escaped(id));
        let cite = self.cite("evidence-heading", "evidence/");
        let body = format!(
            "<div class=\"page__guide evidence\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{cite}\
             <nav class=\"nations\" aria-label=\"{contents}\"><ul>{links}</ul></nav>{body}</div>"
        );
        self.inner("evidence/", "page-evidence", &body).map(Some)
    }

    /// Three lists: before the report, the report, since then.
    fn before_and_after(&mut self) -> String {
        let left_out = &self.compiled.handouts.timeline_without;
        let dated: Vec<&'a StatementWords> = self.dated().into_iter().filter(|words| !left_out.contains(&words.id)).collect();
        let key = |words: &StatementWords| words.date_key.as_ref().map(|key| key.get(..7).unwrap_or(key).to_owned()).unwrap_or_default();
        let (before, rest): (Vec<_>, Vec<_>) = dated.into_iter().partition(|words| key(words).as_str() < REPORT);
        let (report, after): (Vec<_>, Vec<_>) = rest.into_iter().partition(|words| key(words) == REPORT);
        let parts = [("before", before), ("report", report), ("after", after)];
        parts.map(|(id, dated)| format!("<h3>{}</h3>{}", self.escaped(&format!("evidence-{id}")), self.timeline(&dated, SOURCES))).concat()
    }

    /// The statements of a section beside the guide, under their headings.
    pub(super) fn by_heading(&self, section: SectionId) -> Vec<(Option<u8>, Vec<&'a StatementWords>)> {
        let mut groups: Vec<(Option<u8>, Vec<&'a StatementWords>)> = Vec::new();
        for one in self.compiled.beside.iter().filter(|one| one.section == section) {
            match groups.iter_mut().find(|(about, _)| *about == one.about) {
                Some((_, statements)) => statements.push(&one.words),
                None => groups.push((one.about, vec![&one.words])),
            }
        }
        // What has no heading comes last.
        groups.sort_by_key(|(about, _)| about.is_none());
        groups
    }

    /// How to cite a page: name, title, edition, address, and that the source itself is better.
    pub(super) fn cite(&mut self, title: &str, page: &str) -> String {
        let (name, title) = (self.word("page-masthead"), self.word(title));
        let (number, date) = (Rc::clone(&self.pack.edition.number), self.edition_day());
        let address =
            if self.shared.site.address.is_placeholder() { String::new() } else { format!(" {}{}{page}", self.shared.site.address, self.folder()) };
        let blanks: &[(&str, &str)] = &[("name", &name), ("title", &title), ("number", &number), ("date", &date)];
        let cite = self.words.filled("evidence-cite", blanks, self.problems);
        let (label, note) = (self.escaped("evidence-cite-label"), self.escaped("evidence-cite-note"));
        format!("<p class=\"cite\"><b>{label}</b> <span>{}{}</span> <span>{note}</span></p>", escape(&cite), escape(&address))
    }

    /// "24 November 2026"
    pub(super) fn edition_day(&mut self) -> Rc<str> {
        let day = self.pack.edition.date;
        self.written(day)
    }
}
