//! The short edition: two sheets of paper for a noticeboard or a desk, made from the same cells, answers and numbers as the guide.

use std::{fmt::Write, rc::Rc};

use super::{Frame, Head, Writer};
use crate::{
    model::{CellWords, Nation, SectionId},
    site::{policy::sealed_policy, render::escape},
    ui::nation_names,
};

impl Writer<'_> {
    /// Path and page.
    pub(super) fn short(&mut self) -> Result<(String, String), String> {
        let danger = self.danger();
        let about: String = [self.newer_line()].iter().map(|line| format!("{} ", escape(line))).collect();
        let (heading, whole) = (self.escaped("short-heading"), self.escaped("short-whole"));
        let (table, numbers, ask, answers) = (self.short_table(), self.short_numbers(), self.short_ask(), self.short_answers());
        let body = format!(
            "{}<main class=\"page page--inner short\" id=\"main\"><p class=\"danger\">{danger}</p><h1>{heading}</h1>\
             <p class=\"short__about\">{about}{whole}</p>{table}{ask}{numbers}{answers}</main>",
            self.plain_masthead()
        );
        let number = Rc::clone(&self.pack.edition.number);
        let edition = self.words.filled("short-edition", &[("number", &number)], self.problems);
        let footer =
            [self.word("footer-general"), self.word("footer-not-reviewed"), edition].map(|line| format!("<p>{} </p>", escape(&line))).concat();
        let (title, description) = (self.word("page-title"), self.word("page-description"));
        let head = Head { title: &title, description: &description, data: "" };
        let style = self.shared.whole_style.clone();
        let policy = sealed_policy(&[&style], &[&self.shared.boot]);
        let page = self.frame(&Frame {
            head: &head,
            body: &body,
            numbers: "#talk",
            footer: &footer,
            style: &style,
            filters: "",
            policy: &policy,
            preview: "",
        })?;
        Ok((format!("download/ask-first-short-{}.html", self.words.lang), page))
    }

    /// The services that people are asked about, with where, how much and "unless".
    fn short_table(&mut self) -> String {
        let mut rows = String::new();
        for (place, service) in self.pack.services.iter().enumerate().filter(|(_, service)| service.ask) {
            let cells: Vec<_> = self.pack.cells.iter().zip(&self.compiled.cells).filter(|(cell, _)| usize::from(cell.service.0) == place).collect();
            for (at, (_, words)) in cells.iter().enumerate() {
                let name = if at == 0 {
                    format!("<th scope=\"rowgroup\" rowspan=\"{}\">{}</th>", cells.len(), escape(&service.name))
                } else {
                    String::new()
                };
                let _ = write!(
                    rows,
                    "<tr>{name}<td>{}</td><td><b>{}</b></td><td>{}</td></tr>",
                    escape(&words.nations),
                    escape(&words.level_words),
                    escape(&words.unless)
                );
            }
        }
        format!("<h2>{}</h2><table class=\"short__table\"><tbody>{rows}</tbody></table>", escape(&self.pack.ui.table_heading))
    }

    /// What to ask the first service of the short answer, and when not to.
    fn short_ask(&mut self) -> String {
        let Some(service) = self.pack.default_services.first().copied() else { return String::new() };
        let here = self.pack.cells.iter().zip(&self.compiled.cells).filter(|(cell, words)| cell.service == service && words.ask.is_some());
        let mut said: Vec<(&CellWords, Vec<Nation>)> = Vec::new();
        for (cell, words) in here {
            match said.iter_mut().find(|(known, _)| known.ask == words.ask && known.ask_not == words.ask_not) {
                Some((_, nations)) => nations.extend(cell.nations.iter()),
                None => said.push((words, cell.nations.iter().collect())),
            }
        }
        let mut items = String::new();
        for (words, nations) in said {
            let names = nation_names(&self.pack, nations.into_iter().collect());
            let said = [&words.ask, &words.ask_not].map(|said| escape(said.as_deref().unwrap_or_default()));
            let _ = write!(items, "<p><b>{}.</b> {}</p>", escape(&names), said.join(" "));
        }
        format!("<section><h2>{}</h2>{items}</section>", escape(&self.pack.ui.ask_first))
    }

    /// The first numbers of each nation.
    fn short_numbers(&mut self) -> String {
        let pack = Rc::clone(&self.pack);
        let mut list = String::new();
        for nation in Nation::ALL {
            let named = self.living_in(nation).first_help.iter().filter_map(|pick| {
                let words = &self.compiled.help[pick.index];
                Some(format!("{} <b><bdi>{}</bdi></b>", escape(&words.name), escape(words.phone.as_deref()?)))
            });
            let named: Vec<String> = named.take(NUMBERS).collect();
            let nation = escape(&nation_names(&pack, [nation].into_iter().collect()));
            let _ = write!(list, "<p><b>{nation}.</b> <span translate=\"no\">{}</span></p>", named.join(" · "));
        }
        let talk = pack.sections.iter().find(|section| section.id == SectionId::Talk);
        let heading = talk.map(|section| escape(&section.heading)).unwrap_or_default();
        format!("<section id=\"talk\"><h2>{heading}</h2>{list}</section>")
    }

    /// The sections that this edition leaves out, each in its one sentence.
    fn short_answers(&mut self) -> String {
        let pack = Rc::clone(&self.pack);
        let here = [SectionId::Sharing, SectionId::Say, SectionId::Talk, SectionId::Help, SectionId::Traces];
        let left_out = pack.sections.iter().filter(|section| section.id.in_guide() && !here.contains(&section.id));
        let answers: String = left_out.map(|section| format!("<p><b>{}.</b> {}</p>", escape(&section.heading), escape(&section.answer))).collect();
        format!("<section><h2>{}</h2>{answers}</section>", self.escaped("short-answers"))
    }
}

/// How many numbers a nation has room for.
const NUMBERS: usize = 4;
