//! What changed since an older edition: for whoever holds a print-out, a card or a file. The oldest edition first, so that reading on from
//! one's own is reading what is new; then the newest rules and texts by their dates.

use std::{fmt::Write, rc::Rc};

use super::{Page, Writer, nations::Held, nations::Pieces};
use crate::{
    model::{Nations, SectionId, StatementId, StatementWords},
    site::render::escape,
    ui::iso,
};

const SOURCES: &str = "../sources/";
/// How far back changes of rules are told, in years before the edition.
const YEARS: u16 = 2;

impl Writer<'_> {
    /// The page; none in a language that has not translated it.
    pub(super) fn changes(&mut self) -> Result<Option<Page>, String> {
        if !self.is_own("changes-heading") {
            return Ok(None);
        }
        let (editions, log) = self.edition_log();
        let sections = [("rules", self.rules_by_date()), ("newest", self.newest_texts()), ("next", self.next_checks())];
        let (mut links, mut body) = (String::new(), String::new());
        for (id, words) in sections {
            let [heading, lede] = ["", "-lede"].map(|part| self.escaped(&format!("changes-{id}{part}")));
            let _ = write!(links, "<li><a href=\"#{id}\">{heading}</a></li>");
            let _ = write!(body, "<section class=\"guide-section\" id=\"{id}\"><h2 tabindex=\"-1\">{heading}</h2><p>{lede}</p>{words}</section>");
        }
        let ids = ["changes-heading", "changes-lede", "changes-choose", "changes-where", "changes-unknown", "page-contents"];
        let [heading, lede, choose, place, unknown, contents] = ids.map(|id| self.escaped(id));
        let newer = self.newer_link();
        let body = format!(
            "<div class=\"page__guide changes\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>\
             <section class=\"guide-section\" id=\"editions\"><h2 tabindex=\"-1\">{choose}</h2><p>{place}</p><ul class=\"page-list\">{editions}</ul>\
             <p>{unknown}</p></section>{log}<p class=\"aside\">{newer}</p>\
             <nav class=\"nations\" aria-label=\"{contents}\"><ul>{links}</ul></nav>{body}</div>"
        );
        self.inner("changes/", "page-changes", &body).map(Some)
    }

    /// "A newer copy is at …", as a link where the host has named the place. A copy's own address is where the reader stands already.
    fn newer_link(&mut self) -> String {
        let line = escape(&self.newer_line());
        let Some(newest) = self.shared.site.newest.as_ref().map(|newest| escape(newest.as_str())) else { return line };
        line.replace(&newest, &format!("<a href=\"{newest}\" rel=\"noreferrer noopener\" translate=\"no\"><bdi>{newest}</bdi></a>"))
    }

    /// Links to choose from, and for each edition what came after it.
    fn edition_log(&mut self) -> (String, String) {
        let editions = &self.compiled.handouts.editions.editions;
        let (mut links, mut log) = (String::new(), String::new());
        for (at, edition) in editions.iter().enumerate() {
            let number = Rc::clone(&edition.number);
            let since = escape(&self.words.filled("changes-since", &[("number", &number)], self.problems));
            let id = escape(&number);
            let _ = write!(links, "<li><a href=\"#since-{id}\">{}</a><p>{}</p></li>", self.named_edition(&number), escape(&edition.note));
            let _ = write!(log, "<section class=\"guide-section\" id=\"since-{id}\"><h2 tabindex=\"-1\">{since}</h2>");
            match editions.get(at + 1) {
                None => {
                    let _ = write!(log, "<p>{}</p>", self.escaped("changes-none-since"));
                }
                Some(next) => {
                    let changes: Vec<&StatementWords> = next.changes.iter().collect();
                    let (named, note) = (self.named_edition(&next.number), escape(&next.note));
                    let list = if changes.is_empty() { String::new() } else { self.timeline(&changes, SOURCES) };
                    let _ = write!(log, "<h3>{named}</h3><p>{note}</p>{list}");
                }
            }
            log.push_str("</section>");
        }
        (links, log)
    }

    /// "Edition of 2026-11-24"
    fn named_edition(&mut self, number: &str) -> String {
        escape(&self.words.filled("print-edition", &[("number", number)], self.problems))
    }

    /// The changes of the last years, and those to come, the newest first.
    fn rules_by_date(&mut self) -> String {
        let first = (self.pack.edition.date.year - YEARS).to_string();
        let today = iso(self.pack.edition.date);
        let dated = self.dated().into_iter().rev();
        let dated: Vec<&StatementWords> = dated.filter(|words| words.date_key.as_deref().is_some_and(|key| key > first.as_str())).collect();
        let is_ahead = |words: &&StatementWords| words.date_key.as_deref().is_some_and(|key| !today.starts_with(key) && key > today.as_str());
        let (ahead, told): (Vec<_>, Vec<_>) = dated.into_iter().partition(is_ahead);
        if ahead.is_empty() {
            return self.timeline(&told, SOURCES);
        }
        let [ahead_heading, told_heading] = ["changes-ahead", "changes-so-far"].map(|id| self.escaped(id));
        let [ahead, told] = [ahead, told].map(|dated| self.timeline(&dated, SOURCES));
        format!("<h3>{ahead_heading}</h3>{ahead}<h3>{told_heading}</h3>{told}")
    }

    /// The statements that rest on the newest texts, by month.
    fn newest_texts(&mut self) -> String {
        let compiled = self.compiled;
        // Dated changes stand above already.
        let is_new = |id: &&StatementId| compiled.pack.statements[usize::from(id.0)].section != SectionId::Changes;
        let mut pieces = Pieces::new(self, SOURCES);
        let mut text = String::new();
        for (month, ids) in &compiled.handouts.editions.newest {
            let list: String = ids.iter().filter(is_new).map(|id| pieces.piece(Held::Statement(*id), Nations::ALL)).collect();
            if list.is_empty() {
                continue;
            }
            let _ = write!(text, "<details class=\"group\"><summary><h3>{}</h3></summary>{list}</details>", escape(month));
        }
        text
    }

    /// How many sentences are due for checking, and by when.
    fn next_checks(&mut self) -> String {
        let mut days: Vec<(crate::model::Day, usize)> = Vec::new();
        for words in &self.compiled.statements {
            match days.iter_mut().find(|(day, _)| *day == words.review_by) {
                Some((_, count)) => *count += 1,
                None => days.push((words.review_by, 1)),
            }
        }
        days.sort_unstable();
        let mut rows = String::new();
        for (day, count) in days {
            let (day, count) = (self.written(day), count.to_string());
            let said = self.words.filled("changes-due", &[("day", &day), ("count", &count)], self.problems);
            let _ = write!(rows, "<li>{}</li>", escape(&said));
        }
        format!("<ul class=\"due-list\">{rows}</ul>")
    }
}
