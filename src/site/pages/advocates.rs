//! The page for helpers: their tools, then their lines by section and heading. Evidence and changes have pages of their own.

use std::{fmt::Write, rc::Rc};

use super::{Page, Writer};
use crate::{
    model::SectionId,
    site::render::{draw, escape},
    ui::{MOST, StatementView, StatementViewProps},
};

impl Writer<'_> {
    pub(super) fn advocates(&mut self) -> Result<Page, String> {
        let mut body = String::new();
        let sections = [SectionId::SixtySeconds, SectionId::DoNot, SectionId::MaySay, SectionId::Practice]
            .into_iter()
            .chain(SectionId::ALL)
            .filter(|id| ![SectionId::Advisers, SectionId::Evidence, SectionId::Changes].contains(id));
        let mut done: Vec<SectionId> = Vec::new();
        for id in sections {
            if done.contains(&id) {
                continue;
            }
            done.push(id);
            let mut drawn = String::new();
            for (about, statements) in self.by_heading(id) {
                if let Some(place) = about {
                    let _ = write!(drawn, "<h3>{}</h3>", escape(&self.pack.headings[usize::from(place)].words));
                }
                drawn.extend(statements.into_iter().map(|words| {
                    draw::<StatementView>(StatementViewProps {
                        words: Rc::new(words.clone()),
                        ui: Rc::clone(&self.ui),
                        sources_page: "../sources/".into(),
                        most: MOST,
                    })
                }));
            }
            let Some(section) = self.pack.sections.iter().find(|section| section.id == id).filter(|_| !drawn.is_empty()) else { continue };
            let _ = write!(
                body,
                "<section class=\"guide-section\" id=\"{}\"><h2 tabindex=\"-1\">{}</h2><p class=\"guide-section__answer\">{}</p><div class=\"statements\">{drawn}</div></section>",
                id.id(),
                escape(&section.heading),
                escape(&section.answer)
            );
        }
        body.push_str(&self.data());
        let (heading, lede) = (self.escaped("advocates-heading"), self.escaped("advocates-lede"));
        let tools = self.tools();
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{tools}{body}</div>");
        self.inner("advocates/", "page-advocates", &body)
    }

    /// The pages with something to send, print, show or cite.
    fn tools(&mut self) -> String {
        let label = self.escaped("advocates-tools");
        let items: String = TOOLS
            .iter()
            .map(|(page, title)| {
                let folder = self.folder_of(page);
                format!(
                    "<li><a href=\"../../{folder}{page}/\">{}</a><span>{}</span></li>",
                    self.escaped(title),
                    self.escaped(&format!("{title}-tool"))
                )
            })
            .collect();
        format!("<nav aria-label=\"{label}\"><ul class=\"tools\">{items}</ul></nav>")
    }

    /// The same content as data, for the records of a charity or for research.
    fn data(&mut self) -> String {
        let (heading, lede) = (self.escaped("advocates-data"), self.escaped("advocates-data-lede"));
        let mut links = String::new();
        for name in ["services.csv", "services.json", "sharing.json", "figures.csv", "schema.json"] {
            let words = self.escaped(&format!("advocates-data-{}", name.replace('.', "-")));
            let _ = write!(links, "<li><a href=\"../../data/{name}\"><bdi dir=\"ltr\">{name}</bdi></a><span> · {words}</span></li>");
        }
        format!(
            "<section class=\"guide-section\" id=\"data\"><h2 tabindex=\"-1\">{heading}</h2><p>{lede}</p><ul class=\"data-list\">{links}</ul></section>"
        )
    }
}

/// Pages for helpers: folder and title; `<title>-tool` says in one line what each is for.
const TOOLS: &[(&str, &str)] = &[
    ("compare", "page-compare"),
    ("before-you-refer", "page-before-you-refer"),
    ("questions-to-ask", "page-questions-to-ask"),
    ("sharing-policy", "page-sharing-policy"),
    ("evidence", "page-evidence"),
    ("changes", "page-changes"),
    ("links", "page-links"),
    ("print", "page-print"),
    ("cards", "page-cards"),
    ("letters", "page-letters"),
    ("take-away", "page-take-away"),
];
