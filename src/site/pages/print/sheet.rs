//! One page for somebody in one situation in one nation: the guide's own short answer, table and numbers, and the statements that
//! `content/print.toml` names. Nothing is written again.

use std::{fmt::Write, rc::Rc};

use super::{Page, Writer, poster::rests};
use crate::{
    engine::{Guide, Shown, Variant, guide},
    model::{Nation, Situation, StatementId, Truth},
    site::{handouts::Sheet, render::escape},
    ui::opener_line,
};

/// How many numbers have room.
const NUMBERS: usize = 5;

impl Writer<'_> {
    pub(super) fn one_page(&mut self, nation: Nation, sheet: &Sheet) -> Result<Page, String> {
        let situation = Situation { nation: Some(nation), ..sheet.situation.clone() };
        let guide = guide(&self.pack, &situation, self.pack.edition.date);
        let name = self.escaped(&format!("ui-nation-{}", nation.id()));
        let whom = escape(&sheet.whom);
        let notes = format!("<h1>{}</h1><p class=\"lede\">{name}. {whom}</p>", self.escaped("print-sheet-heading"));
        let (danger, masthead) = (self.danger(), self.escaped("page-masthead"));
        let (short, table, said) = (self.sheet_short(&guide), self.sheet_table(&guide), self.sheet_statements(&guide, &situation, sheet));
        let [to, general, reviewed] = ["print-sheet-numbers", "footer-general", "footer-not-reviewed"].map(|id| self.escaped(id));
        let (numbers, theirs) = (self.number_list(&guide, NUMBERS), self.host_on_paper());
        let (code, address) = (self.code(Some(nation))?, self.typed_address());
        let (made, edition) = (escape(&self.made_line()), self.short_edition());
        let paper = format!(
            "<section class=\"paper paper--sheet\"><p class=\"sheet__head\"><b translate=\"no\">{masthead}</b> · {name} · {whom} · {edition}</p>\
             <p class=\"danger\">{danger}</p>{short}{table}{said}\
             <div class=\"sheet__foot\"><div><h2>{to}</h2><div class=\"sheet__numbers\">{theirs}{numbers}</div><p class=\"paper__small\">{general} {reviewed} {made}</p></div>\
             <div class=\"sheet__code\">{code}<p translate=\"no\" dir=\"ltr\">{address}</p></div></div></section>"
        );
        self.paper(&format!("print/{}-{}/", nation.id(), sheet.number), &notes, &paper)
    }

    /// What to know before speaking, and what to ask first.
    fn sheet_short(&self, guide: &Guide) -> String {
        let (pack, compiled, short) = (&self.pack, self.compiled, &guide.short);
        let mut lines = String::new();
        for (place, variant) in &short.cells {
            let words = &compiled.cells[*place];
            let know = match variant {
                Variant::Unknown => None,
                Variant::Valid => words.know_valid.as_ref(),
                Variant::Without => words.know_without.as_ref(),
            };
            let _ = write!(lines, "<p><b>{}.</b> {}</p>", escape(&words.service), escape(know.unwrap_or(&words.know)));
        }
        if let Some(words) = short.ask.map(|place| &compiled.cells[place]) {
            let [ask, not] = [&words.ask, &words.ask_not].map(|words| escape(words.as_deref().unwrap_or_default()));
            let _ = write!(lines, "<p><b>{}.</b> {ask} {not}</p>", escape(&pack.ui.ask_first));
        }
        format!("<h2>{}</h2>{lines}", escape(&pack.ui.short_answer_heading))
    }

    /// The services that people are asked about, without those of the short answer.
    fn sheet_table(&self, guide: &Guide) -> String {
        let pack = &self.pack;
        let asked = guide.table.iter().filter(|row| pack.services[usize::from(row.service.0)].ask);
        let rows: String = asked
            .flat_map(|row| row.cells.iter().take(1))
            .filter(|place| guide.short.cells.iter().all(|(said, _)| said != *place))
            .map(|place| &self.compiled.cells[*place])
            .map(|words| format!("<p><b>{}: {}.</b> {}</p>", escape(&words.service), escape(&words.level_words), escape(&words.unless)))
            .collect();
        format!("<h2>{}</h2><div class=\"sheet__table\">{rows}</div>", escape(&pack.ui.table_heading))
    }

    /// The named statements that hold in this nation, with whom they are for where that is not known.
    fn sheet_statements(&self, guide: &Guide, situation: &Situation, sheet: &Sheet) -> String {
        let pack = &self.pack;
        let shown: Vec<&Shown> = guide.sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.shown).collect();
        let mut lines = String::new();
        for id in &sheet.statements {
            let StatementId(place) = *id;
            // A safety statement is shown to everybody; on paper for one situation it would be about somebody else.
            let holds = pack.statements[usize::from(place)].condition.truth(pack, situation) != Truth::False;
            let Some(found) = shown.iter().find(|shown| shown.statement == *id).filter(|_| holds) else { continue };
            let opener = opener_line(pack, found, None);
            let opener = if opener.is_empty() { opener } else { format!("<b>{}.</b> ", escape(&opener)) };
            let words = &self.compiled.statements[usize::from(place)];
            let said = words.said.as_ref().map(|said: &Rc<str>| format!("<q>{}</q> ", escape(said))).unwrap_or_default();
            let _ = write!(lines, "<p>{opener}{said}{} <small>{}</small></p>", escape(&words.text), rests(words));
        }
        format!("<div class=\"sheet__said\">{lines}</div>")
    }
}
