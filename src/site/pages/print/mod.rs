//! What is printed: a list, and for each nation a card for the wallet, a poster and one page for one situation. The paper is the page itself
//! without what surrounds it (`static/styles/handouts/50-paper.css`); `tests/browser/tests/printed.rs` measures it as PDF.

mod card;
mod poster;
mod sheet;

use std::{fmt::Write, rc::Rc};

use super::{Head, Page, Writer};
use crate::{
    engine::Guide,
    model::{Link, Nation},
    site::{qr::qr, render::escape},
};

impl Writer<'_> {
    /// The list and everything on it; none in a language that has not translated it.
    pub(super) fn printed(&mut self) -> Result<Vec<Page>, String> {
        if !self.is_own("print-heading") {
            return Ok(Vec::new());
        }
        let mut pages = vec![self.print_list()?];
        for nation in Nation::ALL {
            pages.push(self.wallet_card(nation)?);
            pages.push(self.poster(nation)?);
            for sheet in &self.compiled.handouts.print.sheets {
                pages.push(self.one_page(nation, sheet)?);
            }
        }
        Ok(pages)
    }

    fn print_list(&mut self) -> Result<Page, String> {
        let compiled = self.compiled;
        let ids = ["print-heading", "print-lede", "print-card", "print-card-about", "print-poster", "print-poster-about", "print-sheet-about"];
        let [heading, lede, card, card_about, poster, poster_about, sheet_about] = ids.map(|id| self.escaped(id));
        let mut nations = String::new();
        for nation in Nation::ALL {
            let (id, name) = (nation.id(), self.escaped(&format!("ui-nation-{}", nation.id())));
            let mut items = format!(
                "<li><a href=\"{id}-card/\">{card}</a><p>{card_about}</p></li><li><a href=\"{id}-poster/\">{poster}</a><p>{poster_about}</p></li>"
            );
            for sheet in &compiled.handouts.print.sheets {
                let _ = write!(items, "<li><a href=\"{id}-{}/\">{}</a><p>{sheet_about}</p></li>", sheet.number, escape(&sheet.whom));
            }
            let _ = write!(
                nations,
                "<section class=\"guide-section\" id=\"{id}\"><h2 tabindex=\"-1\">{name}</h2><ul class=\"page-list\">{items}</ul></section>"
            );
        }
        let before = self.before_printing("print/");
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{before}{nations}</div>");
        self.inner("print/", "page-print", &body)
    }

    /// What to know first.
    fn before_printing(&mut self, page: &str) -> String {
        let compiled = self.compiled;
        let sources = format!("{}sources/", self.folder_from(page));
        let statements: String = compiled.handouts.print.before.iter().map(|words| self.beside(words, &sources)).collect();
        let [heading, traces, limits] = ["print-before-heading", "print-traces", "limits-print"].map(|id| self.escaped(id));
        format!(
            "<section class=\"guide-section\" id=\"before\"><h2 tabindex=\"-1\">{heading}</h2><p>{limits} {traces}</p><div class=\"statements\">{statements}</div></section>"
        )
    }

    /// A page whose `paper` comes out of the printer alone; `notes` stand above it on the screen.
    fn paper(&mut self, page: &str, notes: &str, paper: &str) -> Result<Page, String> {
        let folder = self.folder_from(page);
        let [back, how] = ["print-all", "print-how"].map(|id| self.escaped(id));
        let body = format!(
            "<p class=\"back\"><a href=\"{folder}print/\">{back}</a></p><div class=\"page__guide\"><div class=\"paper-notes\">{notes}<p>{how}</p></div>{paper}</div>"
        );
        let (title, description) = (self.word("page-print"), self.word("page-description"));
        self.below(page, &Head { title: &title, description: &description, data: "" }, &body)
    }

    /// The code that opens the guide of a nation, and its address.
    fn code(&mut self, nation: Option<Nation>) -> Result<String, String> {
        let address = self.linked(&self.words.lang.clone(), Link { nation, ..Link::default() });
        let label = self.words.filled("print-card-code", &[("address", &address)], self.problems);
        qr(&address, &label)
    }

    /// The site's address as it is typed: without what every browser adds.
    fn typed_address(&self) -> String {
        let address = self.linked(&self.words.lang, Link::default());
        escape(address.trim_start_matches("https://").trim_end_matches('/'))
    }

    /// Name, number and for whom, of whom to call first in this situation. The host's own line stands above them already.
    fn numbers_for(&self, guide: &Guide, most: usize) -> Vec<[String; 3]> {
        let named = guide.first_help.iter().filter(|pick| !self.is_the_hosts(pick.index)).map(|pick| &self.compiled.help[pick.index]);
        let whom = |(first, second): &(Rc<str>, Rc<str>)| if second.is_empty() { first.to_string() } else { format!("{first} · {second}") };
        named.filter_map(|words| Some([&*words.name, words.phone.as_deref()?, &whom(&words.label)].map(escape))).take(most).collect()
    }

    /// The same as a list.
    fn number_list(&self, guide: &Guide, most: usize) -> String {
        let line = |[name, number, whom]: [String; 3]| {
            format!("<li>{name} <b class=\"number\"><bdi>{number}</bdi></b> <small translate=\"yes\">{whom}</small></li>")
        };
        let lines: String = self.numbers_for(guide, most).into_iter().map(line).collect();
        format!("<ul class=\"paper__numbers\" translate=\"no\">{lines}</ul>")
    }

    /// The host's helpline, labelled as theirs, above the numbers and never in their place; nothing where there is none.
    fn host_on_paper(&mut self) -> String {
        let Some(theirs) = self.host_help() else { return String::new() };
        let [label, name, number, small] = [&theirs.label, &theirs.name, &theirs.number, &theirs.small].map(|words| escape(words));
        format!(
            "<p class=\"paper__host\"><span>{label}:</span> <span translate=\"no\">{name}</span> \
             <b class=\"number\" translate=\"no\"><bdi>{number}</bdi></b> <small>{small}</small></p>"
        )
    }
}
