//! One plain page for each question that people type into a search engine. The only pages whose address and title name their subject:
//! each says so first, with the neutral page one press away. Pieces are the guide's own.

use std::fmt::Write;

use serde_json::json;

use super::{
    Head, Page, Writer,
    nations::{Held, NationWords, Pieces},
};
use crate::{
    site::{
        handouts::Answer,
        render::{draw, escape},
    },
    ui::{HelpCard, HelpCardProps, HostHelp},
};

impl Writer<'_> {
    /// The list and its pages; none in a language that has not translated them.
    pub(super) fn answers(&mut self) -> Result<Vec<Page>, String> {
        if !self.is_own("answers-heading") {
            return Ok(Vec::new());
        }
        let compiled = self.compiled;
        let mut pages = vec![self.answer_list()?];
        for answer in &compiled.handouts.answers {
            pages.push(self.answer(answer)?);
        }
        Ok(pages)
    }

    fn answer_list(&mut self) -> Result<Page, String> {
        let mut list = String::new();
        for answer in &self.compiled.handouts.answers {
            let _ = write!(list, "<li><a href=\"{}/\">{}</a><p>{}</p></li>", answer.id, escape(&answer.question), escape(&answer.about));
        }
        let named = self.named_page("answers/");
        let (heading, lede) = (self.escaped("answers-heading"), self.escaped("answers-lede"));
        let body =
            format!("{named}<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p><ul class=\"page-list\">{list}</ul></div>");
        let (title, description) = (self.word("answers-heading"), self.word("answers-lede"));
        self.below("answers/", &Head { title: &title, description: &description, data: "" }, &body)
    }

    fn answer(&mut self, answer: &Answer) -> Result<Page, String> {
        let page = format!("answers/{}/", answer.id);
        let (named, danger) = (self.named_page(&page), self.danger());
        let words = NationWords { label: self.escaped("answers-nations"), nothing: self.escaped("answers-nothing-more") };
        let same = self.escaped("answers-same-everywhere");
        let rest: Vec<Held> = answer.cells.iter().copied().map(Held::Cell).chain(answer.statements.iter().copied().map(Held::Statement)).collect();
        let mut pieces = Pieces::new(self, "../../sources/");
        let lead = pieces.answer(&answer.lead);
        let nations = pieces.by_nation(&rest, &words);
        let everywhere = pieces.everywhere(&rest);
        let nations = if nations.is_empty() { format!("<p class=\"lede\">{same}</p>") } else { nations };
        let everywhere = if everywhere.is_empty() {
            String::new()
        } else {
            let heading = self.escaped("answers-everywhere");
            format!(
                "<section class=\"guide-section\" id=\"everywhere\"><h2 tabindex=\"-1\">{heading}</h2><div class=\"statements\">{everywhere}</div></section>"
            )
        };
        let lines = self.lines(answer);
        let body = format!(
            "{named}<article class=\"page__guide\"><p class=\"danger\">{danger}</p><h1>{}</h1>\
             <div class=\"statements\" id=\"answer\">{lead}</div>{nations}{everywhere}{lines}</article>",
            escape(&answer.question)
        );
        let data = self.structured(answer);
        self.below(&page, &Head { title: &answer.question, description: &answer.about, data: &data }, &body)
    }

    /// "The address and title of this page name what it is about …", with the neutral page.
    fn named_page(&mut self, page: &str) -> String {
        let home = self.home_from(&format!("{}{page}", self.folder()));
        let (says, link) = (self.escaped("answers-named"), self.escaped("answers-neutral"));
        format!("<p class=\"named\">{says} <a href=\"{home}\">{link}</a></p>")
    }

    /// Whom to ask: the host's helpline, the services for this question, then the national lines.
    fn lines(&mut self, answer: &Answer) -> String {
        let heading = self.escaped("answers-lines");
        let mut cards = self.host_help().map(draw::<HostHelp>).unwrap_or_default();
        let mut places = answer.help.clone();
        places.extend(self.compiled.handouts.lines.iter().filter(|place| !answer.help.contains(place)));
        places.retain(|place| !self.is_the_hosts(*place));
        for place in places {
            let words = std::rc::Rc::new(self.compiled.help[place].clone());
            let card = draw::<HelpCard>(HelpCardProps { words, place, ui: std::rc::Rc::clone(&self.ui), sources_page: "../../sources/".into() });
            cards.push_str(&card);
        }
        format!("<section class=\"guide-section\" id=\"lines\"><h2 tabindex=\"-1\">{heading}</h2><div class=\"help-list\">{cards}</div></section>")
    }

    /// The same question and answer for search engines (schema.org), in a block that no browser runs.
    fn structured(&mut self, answer: &Answer) -> String {
        let mut text: Vec<String> = answer.lead.iter().map(|id| self.compiled.statements[usize::from(id.0)].text.to_string()).collect();
        for place in &answer.cells {
            let words = &self.compiled.cells[*place];
            let nations = if words.nations.is_empty() { String::new() } else { format!("{}: ", words.nations) };
            text.push(format!("{}, {nations}{}", words.service, words.know));
        }
        let date = crate::ui::iso(self.pack.edition.date);
        let data = json!({
            "@context": "https://schema.org",
            "@type": "FAQPage",
            "inLanguage": &*self.words.lang,
            "isAccessibleForFree": true,
            "dateModified": date,
            "version": &*self.pack.edition.number,
            "description": &*answer.about,
            "mainEntity": [{
                "@type": "Question",
                "name": &*answer.question,
                "acceptedAnswer": { "@type": "Answer", "text": text.join(" ") },
            }],
        });
        format!("<script type=\"application/ld+json\">{}</script>", data.to_string().replace('<', "\\u003c"))
    }
}
