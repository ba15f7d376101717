//! Who is allowed to advise on visas: how to check in four nations, a checklist to show or print, legal aid.

use std::{fmt::Write, rc::Rc};

use super::{Page, Writer};
use crate::{
    site::render::draw,
    ui::{HelpCard, HelpCardProps, MOST, StatementView, StatementViewProps},
};

impl Writer<'_> {
    pub(super) fn advisers(&mut self) -> Result<Page, String> {
        let (compiled, sources) = (self.compiled, "../sources/");
        let mut parts = String::new();
        for part in &compiled.handouts.advisers {
            let statements = part.statements.iter().map(|words| {
                draw::<StatementView>(StatementViewProps {
                    words: Rc::clone(words),
                    ui: Rc::clone(&self.ui),
                    most: MOST,
                    sources_page: sources.into(),
                })
            });
            let statements: String = statements.map(|statement| format!("<li>{statement}</li>")).collect();
            let cards: String = part
                .help
                .iter()
                .map(|place| {
                    let words = Rc::new(compiled.help[*place].clone());
                    draw::<HelpCard>(HelpCardProps { words, place: *place, ui: Rc::clone(&self.ui), sources_page: sources.into() })
                })
                .collect();
            let (id, heading) = (&*part.id, self.escaped(&format!("advisers-{}", part.id)));
            let list = if statements.is_empty() { String::new() } else { format!("<ul class=\"advisers__list\">{statements}</ul>") };
            let cards = if cards.is_empty() { String::new() } else { format!("<div class=\"help-list\">{cards}</div>") };
            let _ = write!(
                parts,
                "<section class=\"guide-section advisers advisers--{id}\" id=\"{id}\"><h2 tabindex=\"-1\">{heading}</h2>{list}{cards}</section>"
            );
        }
        let (heading, lede) = (self.escaped("advisers-heading"), self.escaped("advisers-lede"));
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{parts}</div>");
        self.inner("advisers/", "page-title", &body)
    }
}
