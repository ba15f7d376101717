//! Show-cards: a page of them; each opens to the whole screen by a plain `<details>`, so it works with scripts off, leaves no entry in the
//! history, and closes with everything else when somebody leaves the page.

use std::{fmt::Write, rc::Rc};

use super::{ALL_SOURCES, Page, Writer};
use crate::{
    site::{
        compile::Rests,
        handouts::Card,
        render::{draw, escape},
    },
    ui::{SourcesNote, SourcesNoteProps, StatementView, StatementViewProps},
};

impl Writer<'_> {
    /// The page of cards; none in a language that has not translated it.
    pub(super) fn cards(&mut self) -> Result<Vec<Page>, String> {
        if !self.is_own("cards-heading") {
            return Ok(Vec::new());
        }
        let compiled = self.compiled;
        let cards: String = compiled.handouts.cards.iter().map(|card| self.card(card)).collect();
        let beside: String = compiled.handouts.beside_cards.iter().map(|words| self.beside(words, "../sources/")).collect();
        let [heading, lede, none, print] = ["cards-heading", "cards-lede", "cards-beside", "cards-print"].map(|id| self.escaped(id));
        let body = format!(
            "<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p><p class=\"aside\">{print}</p><div class=\"cards\">{cards}</div>\
             <section class=\"guide-section\" id=\"no-card\"><h2 tabindex=\"-1\">{none}</h2><div class=\"statements\">{beside}</div></section></div>"
        );
        Ok(vec![self.inner("cards/", "page-cards", &body)?])
    }

    fn card(&mut self, card: &Card) -> String {
        let [open, close, not] = ["cards-open", "cards-close", "cards-not"].map(|id| self.escaped(id));
        let private = if card.privacy { format!("<p class=\"card__private\">{}</p>", self.escaped("cards-private")) } else { String::new() };
        let second = match &card.second {
            Some(second) => format!("<p class=\"card__second\">{}</p>", escape(second)),
            None => String::new(),
        };
        let words = format!("{second}<p class=\"card__words\" lang=\"en\" translate=\"no\">{}</p>", escape(&card.english));
        let rests = if card.shows_source { source_line(card) } else { String::new() };
        let edition = self.short_edition();
        let nations = match &*card.nations {
            "" => self.escaped("cards-everywhere"),
            nations => escape(&self.words.filled("cards-nations", &[("nations", nations)], self.problems)),
        };
        let (id, to) = (escape(&card.id), escape(&card.to));
        let note = self.rests(&card.rests, "../sources/");
        format!(
            "<article class=\"card\" id=\"card-{id}\"><h2>{to}</h2><p class=\"card__nations\">{nations}</p><div class=\"card__face\">{words}{rests}\
             <p class=\"card__edition\">{edition}</p></div>{private}<p class=\"card__not\"><b>{not}</b> <span>{}</span></p>\
             <details class=\"card__show\" name=\"card\"><summary><span class=\"card__open\">{open}</span><span class=\"card__close\">{close}</span></summary>\
             <div class=\"card__sheet\">{words}{rests}</div></details>{note}</article>",
            escape(&card.not)
        )
    }

    /// What a card or a letter rests on, as under a statement.
    pub(super) fn rests(&self, rests: &Rests, sources_page: &str) -> String {
        draw::<SourcesNote>(SourcesNoteProps {
            kinds: rests.kinds.clone(),
            seen: Rc::clone(&rests.seen),
            sources: rests.sources.clone(),
            most: ALL_SOURCES,
            piece: "".into(),
            more_words: "".into(),
            review_by: rests.review_by,
            not_settled: rests.low,
            not_settled_words: Rc::clone(&self.ui.not_settled),
            titles: true,
            sources_page: sources_page.into(),
        })
    }

    /// A statement drawn beside something else.
    pub(super) fn beside(&self, words: &crate::model::StatementWords, sources_page: &str) -> String {
        let (words, ui) = (Rc::new(words.clone()), Rc::clone(&self.ui));
        draw::<StatementView>(StatementViewProps { words, ui, sources_page: sources_page.into(), most: ALL_SOURCES })
    }
}

/// Where the statement on a card holds, and what says so: for the one who reads it.
fn source_line(card: &Card) -> String {
    let nations = if card.nations.is_empty() { String::new() } else { format!("{} · ", escape(&card.nations)) };
    let from: Vec<String> = card.rests.sources.iter().take(2).map(|source| format!("{}, {}", source.title, source.publisher)).collect();
    let kinds = escape(&card.rests.kinds.join(" + "));
    format!("<p class=\"card__rests\">{nations}{kinds} · {}. {}</p>", escape(&card.rests.seen), escape(&from.join("; ")))
}

/// Several pieces of text, one after the other.
pub(super) fn listed(class: &str, items: impl Iterator<Item = String>) -> String {
    let mut list = format!("<ul class=\"{class}\">");
    for item in items {
        let _ = write!(list, "<li>{item}</li>");
    }
    list + "</ul>"
}
