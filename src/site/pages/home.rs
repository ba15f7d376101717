//! The page of the guide: first screen, filter, everything said, and the pack for the app.

use std::{fmt::Write, rc::Rc};

use yew::Callback;

use super::{Head, Page, Writer, drawing::drawing, up};
use crate::{
    engine::guide,
    model::{Nation, Pack, QuestionKind, Situation, packed, packed_text},
    site::{
        render::{draw_html, escape},
        thin::thin,
    },
    ui::{Screen, guide_view, prose, question_card, sections, short_answer_view},
};

impl Writer<'_> {
    pub(super) fn home(&mut self) -> Result<Page, String> {
        let english = *self.pack.lang == *"en";
        let path = if english { String::new() } else { self.folder() };
        let masthead = self.masthead(&up(&path));
        let guide = self.guide(if english { "en/sources/" } else { "sources/" }, "");
        let app = format!("{}\n<script type=\"module\" src=\"{}app.js\"></script>", self.packed(), up(&path));
        let title = self.word("page-title");
        let description = self.word("page-description");
        let head = Head { title: &title, description: &description, data: &app };
        Ok(Page { html: self.fill(&up(&path), &head, &format!("{masthead}{guide}"), "#talk")?, path })
    }

    /// The pack as a block of data, for the app to read.
    pub(super) fn packed(&self) -> String {
        format!("<script type=\"application/octet-stream\" id=\"pack\">{}</script>", packed_text::to_text(&packed::pack(&*self.pack)))
    }

    /// The questions and everything said. `sources_page` is where the sources stand, from the page; `after` stands below the guide.
    pub(super) fn guide(&mut self, sources_page: &str, after: &str) -> String {
        let pack = Rc::clone(&self.pack);
        let nobody = Situation::default();
        let host_help = self.host_help();
        let drawing = drawing(self.compiled, sources_page, host_help);
        // What holds from a later day on is in the page too: the start-up script shows it on that day, and the app copies it from here.
        let mut timeless = (*pack).clone();
        for statement in &mut timeless.statements {
            (statement.from, statement.until) = (None, None);
        }
        let everything = guide(&timeless, &nobody, pack.edition.date);
        let filter = self.filter(&nobody);
        let screen = Screen { pack: &pack, draw: &drawing, live: None };
        let short_for = |nation: Option<Nation>| {
            let situation = Situation { nation, ..Situation::default() };
            let short = guide(&timeless, &situation, pack.edition.date).short;
            let answer = thin(&draw_html(short_answer_view(&screen, &short, &situation)));
            format!("<div class=\"short-for short-for--{}\">{answer}</div>", nation.map_or("all", Nation::id))
        };
        let short: String = [None].into_iter().chain(Nation::ALL.map(Some)).map(short_for).collect();
        let contents = contents(&pack);
        let guide = thin(&draw_html(guide_view(everything.variant, &sections(&pack, &drawing, None, everything, true, None))));
        let start = self.start();
        let limits = self.limits();
        let contents_heading = self.escaped("page-contents");
        format!(
            "<main class=\"page\" id=\"main\"><div class=\"page__ask\">{start}<div id=\"ask-static\">{filter}</div><div id=\"ask\"></div></div>\
             <div class=\"page__guide\"><div id=\"guide\"></div><div id=\"guide-static\">{short}\
             <nav class=\"contents\" data-contents=\"0\" aria-labelledby=\"contents\"><h2 id=\"contents\">{contents_heading}</h2>{contents}</nav>{guide}</div>{limits}{after}</div></main>"
        )
    }

    /// The first screen: danger, what this is, what the way out does and does not do.
    fn start(&mut self) -> String {
        let danger = self.danger();
        let (heading, lede) = (self.escaped("start-heading"), self.escaped("start-lede"));
        let (panel, limits) = (self.escaped("start-exit-panel"), self.escaped("start-limits-link"));
        format!(
            "<section class=\"start\"><p class=\"danger\">{danger}</p><h1>{heading}</h1><p class=\"lede\">{lede}</p>\
             <p class=\"start__panel\">{panel} <a href=\"#limits\">{limits}</a></p></section>"
        )
    }

    pub(super) fn danger(&mut self) -> String {
        let words = [self.word("start-danger"), self.word("start-danger-more")];
        let [first, more] = words.map(|words| draw_html(prose(&words)));
        format!("<b>{first}</b> {more}")
    }

    /// With scripts off two questions filter the page by plain CSS. The app reads what was pressed here before it takes over.
    fn filter(&mut self, nobody: &Situation) -> String {
        let wanted = |question: &&crate::model::Question| question.kind == QuestionKind::Nation || &*question.id == "permission";
        let pack = Rc::clone(&self.pack);
        let cards: String =
            pack.questions.iter().filter(wanted).map(|question| draw_html(question_card(&pack, question, nobody, None, &Callback::noop()))).collect();
        format!("<form autocomplete=\"off\">{cards}</form>")
    }

    /// What we cannot hide: said on the page itself, beside the privacy claim.
    fn limits(&mut self) -> String {
        let heading = self.escaped("limits-heading");
        let mut items = String::new();
        for name in LIMITS {
            let _ = write!(items, "<li>{}</li>", self.escaped(&format!("limits-{name}")));
        }
        format!("<section class=\"guide-section limits\" id=\"limits\"><h2 tabindex=\"-1\">{heading}</h2><ul>{items}</ul></section>")
    }
}

/// Links to the sections, for readers without scripts.
fn contents(pack: &Pack) -> String {
    let mut list = String::from("<ul>");
    for section in pack.sections.iter().filter(|section| section.id.in_guide()) {
        let _ = write!(list, "<li><a href=\"#{}\">{}</a></li>", section.id.id(), escape(&section.heading));
    }
    list + "</ul>"
}

/// What no page can hide, in order of weight: `limits-<name>`.
pub(super) const LIMITS: &[&str] = &["history", "spyware", "private", "network", "calls", "translate", "print", "copy", "clear"];
