//! The guide as it stands in the one-file edition: no link leads to another page of ours, the sources are in the file, and it says how old
//! it is.

use std::{fmt::Write, rc::Rc};

use super::{Frame, Head, Shared, Writer};
use crate::{
    model::Day,
    site::{one_file::Draft, render::escape},
    ui::iso,
};

impl Writer<'_> {
    pub(super) fn one_file(&mut self) -> Result<Draft, String> {
        let name = format!("ask-first-{}.html", self.words.lang);
        let after = format!("{}{}", self.about_this_file(&name), self.sources_inside());
        let body = format!("{}{}{}", self.plain_masthead(), self.copy_age(), self.guide("", &after));
        let footer = self.plain_footer();
        let (title, description) = (self.word("page-title"), self.word("page-description"));
        let data = format!("{}\n{}", self.packed(), Draft::APP);
        let head = Head { title: &title, description: &description, data: &data };
        let Shared { whole_style: style, filters, .. } = self.shared;
        let html =
            self.frame(&Frame { head: &head, body: &body, numbers: "#talk", footer: &footer, style, filters, policy: Draft::POLICY, preview: "" })?;
        // Yew needs places for what is not there; a page that is not Yew's has no use for them.
        Ok(Draft { path: format!("download/{name}"), html: html.replace("<div class=\"slot\"></div>", ""), styles: [style.clone(), filters.clone()] })
    }

    /// "Ask First · copy of 24 November 2026, …": without links, since other pages of ours are not in the file.
    pub(super) fn plain_masthead(&mut self) -> String {
        let made = self.pack.edition.date;
        let (made, old) = (self.written(made), self.written(months_after(made, 3)));
        let copy = self.words.filled("file-copy", &[("date", &made), ("old", &old)], self.problems);
        let name = self.escaped("page-masthead");
        format!("<header class=\"masthead\"><p><span translate=\"no\">{name}</span> · {}</p></header>", escape(&copy))
    }

    pub(super) fn plain_footer(&mut self) -> String {
        let lines = [self.escaped("footer-general"), self.escaped("footer-not-reviewed"), self.edition()];
        lines.map(|line| format!("<p>{line}</p>")).concat()
    }

    /// That this copy is old, and then that it is too old; the start-up script shows the line that fits today. Without scripts the dates in
    /// the masthead have to do.
    fn copy_age(&mut self) -> String {
        let (old, stale) = (months_after(self.pack.edition.date, 3), months_after(self.pack.edition.date, 6));
        let newer = escape(&self.newer_line());
        let (is_old, is_stale) = (self.escaped("file-is-old"), self.escaped("file-is-stale"));
        format!(
            "<aside class=\"copy-age\"><p class=\"copy-age__old\" data-from=\"{}\" data-until=\"{}\" hidden>{is_old} {newer}</p>\
             <p class=\"copy-age__stale\" data-from=\"{}\" hidden>{is_stale} {newer}</p></aside>",
            iso(old),
            iso(day_before(stale)),
            iso(stale)
        )
    }

    /// "This is a copy of 24 November 2026. … From 24 February 2027 on, look for a newer copy."
    pub(super) fn made_line(&mut self) -> Rc<str> {
        let made = self.pack.edition.date;
        let (made, old) = (self.written(made), self.written(months_after(made, 3)));
        self.words.filled("file-made", &[("date", &made), ("old", &old)], self.problems)
    }

    pub(super) fn newer_line(&mut self) -> Rc<str> {
        let site = Rc::clone(&self.shared.site);
        self.words.filled("file-newer", &[("address", site.newest_or_own().as_str())], self.problems)
    }

    /// "24 November 2026"
    pub(super) fn written(&mut self, day: Day) -> Rc<str> {
        let month = self.words.filled(&format!("month-{}", day.month), &[], self.problems);
        self.words.filled("ui-date-day", &[("day", &day.day.to_string()), ("month", &month), ("year", &day.year.to_string())], self.problems)
    }

    /// What a file leaves behind.
    fn about_this_file(&mut self, name: &str) -> String {
        let heading = self.escaped("file-heading");
        let age = [self.made_line(), self.newer_line()].map(|line| escape(&line)).join(" ");
        let paragraphs: String = FILE.iter().map(|id| format!("<p>{}</p>", self.escaped(&format!("file-{id}")))).collect();
        let check = self.checksum_help(name);
        format!(
            "<section class=\"guide-section about-file\" id=\"this-file\"><h2 tabindex=\"-1\">{heading}</h2><p>{age}</p>{paragraphs}{check}</section>"
        )
    }

    /// How to see that nobody has changed the file `name`.
    pub(super) fn checksum_help(&mut self, name: &str) -> String {
        let (check, how) = (self.escaped("file-check"), self.escaped("file-check-how"));
        let list = escape(&format!("{}download/SHA256SUMS.txt", self.shared.site.address));
        let mut commands = String::new();
        for (system, command) in CHECKS {
            let system = self.escaped(&format!("file-check-{system}"));
            let command = command.replace("FILE", name);
            let _ = write!(commands, "<dt>{system}</dt><dd><code dir=\"ltr\" translate=\"no\">{command}</code></dd>");
        }
        format!("<h3>{check}</h3><p>{how}</p><p class=\"sources__address\" dir=\"ltr\" translate=\"no\">{list}</p><dl>{commands}</dl>")
    }

    /// Every source by its number, with its address as plain words: nothing in the file is a way to the network but the exit.
    fn sources_inside(&mut self) -> String {
        let mut list = String::new();
        for source in &self.compiled.sources {
            let line = &source.line;
            let date = line.published.as_ref().map(|date| format!(", {}", escape(date))).unwrap_or_default();
            let address = source.url.as_ref().map(|url| format!(" {}", escape(url.trim_start_matches("https://")))).unwrap_or_default();
            let (title, publisher) = (escape(&line.title), escape(&line.publisher));
            let _ = write!(list, "<li id=\"s{0}\">{0}. {title}, {publisher}{date}{address}</li>", line.number);
        }
        let (heading, lede) = (self.escaped("sources-heading"), self.escaped("file-sources"));
        format!(
            "<section class=\"guide-section sources-inside\" id=\"sources\"><h2 tabindex=\"-1\">{heading}</h2><p>{lede}</p>\
             <details class=\"more\"><summary>{}</summary><ul lang=\"en\" translate=\"no\">{list}</ul></details></section>",
            self.escaped("ui-more-here")
        )
    }
}

/// What is said about the file, in order: `file-<name>`.
const FILE: &[&str] = &["sends-nothing", "leaves", "backup", "addresses"];

/// How to compute a checksum on each system: `file-check-<name>`, and what is typed.
const CHECKS: &[(&str, &str)] = &[("windows", "certutil -hashfile FILE SHA256"), ("mac", "shasum -a 256 FILE"), ("linux", "sha256sum FILE")];

/// The same day of a later month, or that month's last.
fn months_after(day: Day, months: i32) -> Day {
    let later = civil(day).saturating_add(jiff::Span::new().months(months));
    of_civil(later)
}

fn day_before(day: Day) -> Day {
    of_civil(civil(day).yesterday().unwrap_or(jiff::civil::Date::MIN))
}

fn civil(day: Day) -> jiff::civil::Date {
    // A `Day` is one of the calendar's: what cannot be read has never been made.
    jiff::civil::Date::new(i16::try_from(day.year).unwrap_or(i16::MAX), day.month as i8, day.day as i8).unwrap_or(jiff::civil::Date::MIN)
}

fn of_civil(date: jiff::civil::Date) -> Day {
    Day { year: date.year().unsigned_abs(), month: date.month().unsigned_abs(), day: date.day().unsigned_abs() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_counted_to_a_day_that_exists() {
        let day = |text| Day::parse(text).expect("a day");
        assert_eq!(months_after(day("2026-11-24"), 3), day("2027-02-24"));
        assert_eq!(months_after(day("2026-11-30"), 3), day("2027-02-28"));
        assert_eq!(day_before(day("2027-03-01")), day("2027-02-28"));
    }
}
