//! The whole guide as plain text, for services that have nothing else: one paragraph a line, so that every program wraps it as it needs.

use std::rc::Rc;

use super::Writer;
use crate::{
    engine::{Group, Guide, GuideSection, Row, Shown, guide, shelves},
    model::{CellWords, HelpKind, HelpWords, PathWords, SectionId, Situation, SourceLine, StatementId},
    ui::opener_line,
};

impl Writer<'_> {
    /// Everything the guide says to somebody of whom nothing is known.
    pub(super) fn plain_text(&mut self) -> String {
        let pack = Rc::clone(&self.pack);
        let everything = guide(&pack, &Situation::default(), pack.edition.date);
        let mut text = PlainText::default();
        text.title(&self.word("page-masthead"));
        let sources = format!("{}{}sources/", self.shared.site.address, self.folder());
        let sources = self.words.filled("file-sources-text", &[("address", &sources)], self.problems);
        let about = [
            self.edition_line(),
            self.made_line(),
            self.newer_line(),
            self.word("footer-general"),
            self.word("footer-not-reviewed"),
            sources,
            self.word("file-labels"),
        ];
        about.iter().for_each(|line| text.paragraph(line));
        text.paragraph(&format!("{} {}", self.word("start-danger"), self.word("start-danger-more")));
        for section in &everything.sections {
            let Some(words) = pack.sections.iter().find(|words| words.id == section.id) else { continue };
            text.title(&words.heading);
            text.paragraph(&words.answer);
            match section.id {
                SectionId::Help => self.directory_text(&mut text, &everything),
                _ => self.section_text(&mut text, section, &everything.table),
            }
        }
        text.title(&self.word("limits-heading"));
        for name in super::home::LIMITS {
            text.item(&self.word(&format!("limits-{name}")));
        }
        text.finished()
    }

    fn section_text(&mut self, text: &mut PlainText, section: &GuideSection, table: &[Row]) {
        let pack = Rc::clone(&self.pack);
        let mut rows: Vec<&Row> = if section.id == SectionId::Sharing { table.iter().collect() } else { Vec::new() };
        for group in &section.groups {
            let heading = group.about.map(|place| &pack.headings[usize::from(place)]);
            if let Some(heading) = heading {
                text.heading(&heading.words);
                rows.retain(|row| {
                    let here = *pack.services[usize::from(row.service.0)].id == *heading.id;
                    if here {
                        self.row_text(text, row);
                    }
                    !here
                });
            }
            self.statements_text(text, group);
        }
        for row in rows {
            text.heading(&pack.services[usize::from(row.service.0)].name);
            self.row_text(text, row);
        }
    }

    fn row_text(&self, text: &mut PlainText, row: &Row) {
        row.cells.iter().for_each(|place| self.cell_text(text, &self.compiled.cells[*place]));
        row.paths.iter().for_each(|place| self.path_text(text, &self.compiled.paths[*place]));
    }

    fn cell_text(&self, text: &mut PlainText, cell: &CellWords) {
        let ui = &self.pack.ui;
        let level = if cell.nations.is_empty() { cell.level_words.to_string() } else { format!("{}: {}", cell.nations, cell.level_words) };
        // Where both halves have words of their own, the one breath that joins them would say it all twice.
        let halves = cell.know_valid.is_some() && cell.know_without.is_some();
        text.item(&if halves { format!("{level}.") } else { format!("{level}. {}", cell.know) });
        for (label, words) in [(&ui.know_valid, &cell.know_valid), (&ui.know_without, &cell.know_without), (&ui.ask_first, &cell.ask)] {
            if let Some(words) = words {
                text.under(&format!("{label}: {words}"));
            }
        }
        text.under_all(cell.ask_not.iter());
        text.under(&rests(&cell.kinds, &cell.seen, &cell.sources));
    }

    fn path_text(&self, text: &mut PlainText, path: &PathWords) {
        let heading = &self.pack.ui.path_heading;
        text.item(&if path.nations.is_empty() { heading.to_string() } else { format!("{heading} · {}", path.nations) });
        for (at, step) in path.steps.iter().enumerate() {
            let leaves = step.leaves.as_ref().map(|leaves| format!(" → {leaves}")).unwrap_or_default();
            text.under(&format!("{}. {}{leaves}", at + 1, step.text));
        }
        text.under(&rests(&path.kinds, &path.seen, &path.sources));
    }

    fn statements_text(&mut self, text: &mut PlainText, group: &Group) {
        let labels = [self.word("file-notice"), self.word("file-learn")];
        group.shown.iter().for_each(|shown| self.statement_text(text, shown, &labels));
    }

    fn statement_text(&self, text: &mut PlainText, shown: &Shown, labels: &[Rc<str>; 2]) {
        let StatementId(place) = shown.statement;
        let words = &self.compiled.statements[usize::from(place)];
        let opener = opener_line(&self.pack, shown, None);
        let for_whom = if opener.is_empty() { opener } else { format!("[{opener}] ") };
        let date = words.date.as_ref().map(|date| format!("{date}. ")).unwrap_or_default();
        let said = words.said.as_ref().map(|said| format!("“{said}” ")).unwrap_or_default();
        text.item(&format!("{for_whom}{date}{said}{}", words.text));
        for (label, words) in labels.iter().zip([&words.notice, &words.learn]) {
            if let Some(words) = words {
                text.under(&format!("{label} {words}"));
            }
        }
        let ui = &self.pack.ui;
        let doubt = if words.not_settled { format!("; {}", ui.not_settled) } else { String::new() };
        text.under(&format!("{}{doubt}", rests(&words.kinds, &words.seen, &words.sources)));
    }

    /// The services on the shelves of the page, and what holds for all of them once.
    fn directory_text(&mut self, text: &mut PlainText, everything: &Guide) {
        let pack = Rc::clone(&self.pack);
        text.paragraph(&pack.ui.before_call_list);
        text.paragraph(&self.word("file-help-note"));
        let shelves = shelves(&pack, &everything.help);
        let emergency = (&pack.help_kinds[HelpKind::Emergency as usize], &shelves.emergency);
        let kinds = shelves.kinds.iter().map(|(kind, places)| (&pack.help_kinds[usize::from(*kind)], places));
        for (heading, places) in [emergency].into_iter().chain(kinds).chain([(&pack.ui.to_read_heading, &shelves.to_read)]) {
            text.heading(heading);
            places.iter().for_each(|place| self.help_text(text, &self.compiled.help[*place].clone()));
        }
    }

    fn help_text(&mut self, text: &mut PlainText, help: &HelpWords) {
        let nothing_found = self.word("confidentiality-none");
        let phone = help.phone.as_ref().map(|phone| format!(": {phone}")).unwrap_or_default();
        text.item(&format!("{}{phone}", help.name));
        let (first, second) = &help.label;
        let for_whom = [first, second].map(|words| words.to_string()).into_iter().filter(|words| !words.is_empty());
        let facts: Vec<String> = for_whom.chain(help.facts.iter().map(ToString::to_string)).collect();
        text.under(&format!("{} ({})", help.line, facts.join(" · ")));
        text.under_all(help.notes.iter());
        text.under(&help.small);
        for way in &help.ways {
            let link = way.link.as_ref().map(|link| format!(" {}", link.shown)).unwrap_or_default();
            text.under(&format!("{}{link}", way.words));
        }
        text.under_all(help.confidentiality.iter().filter(|words| **words != nothing_found).chain(&help.caveat));
        text.under(&format!("({})", without_count(&help.seen)));
    }
}

/// "law · seen in a text of May 2026 · Home Office + 2": what kind of truth it is, when it was read, who says it first, and how many more do. Titles
/// and addresses would be as long as the guide itself; they stand on the page of sources.
fn rests(kinds: &[Rc<str>], seen: &str, sources: &[SourceLine]) -> String {
    let first = sources.first().map(|line| line.publisher.to_string());
    let parts: Vec<String> = kinds.iter().map(ToString::to_string).chain([without_count(seen)]).chain(first).collect();
    let more = sources.len().saturating_sub(1);
    format!("({}{})", parts.join(" · "), if more > 0 { format!(" + {more}") } else { String::new() })
}

/// "seen in a text of May 2026": how many sources there are is told by their names.
fn without_count(seen: &str) -> String {
    seen.rsplit_once(" · ").map_or(seen, |(read, _)| read).to_owned()
}

/// Lines of text, in a form that reads well in any program.
#[derive(Default)]
struct PlainText(String);

impl PlainText {
    fn title(&mut self, words: &str) {
        self.0.push_str(&format!("\n\n=== {} ===\n", words.to_uppercase()));
    }

    fn heading(&mut self, words: &str) {
        self.0.push_str(&format!("\n--- {words} ---\n"));
    }

    fn paragraph(&mut self, words: &str) {
        self.0.push_str(&format!("\n{words}\n"));
    }

    fn item(&mut self, words: &str) {
        self.0.push_str(&format!("\n* {words}\n"));
    }

    fn line(&mut self, words: &str) {
        self.0.push_str(words);
        self.0.push('\n');
    }

    fn under(&mut self, words: &str) {
        self.line(&format!("  {words}"));
    }

    fn under_all<'w>(&mut self, words: impl Iterator<Item = &'w Rc<str>>) {
        words.for_each(|words| self.under(words));
    }

    /// With a mark of its encoding: on a stick nobody says what a file is written in.
    fn finished(self) -> String {
        format!("\u{feff}{}", self.0.trim_start())
    }
}
