//! Side by side, for a desk: one service in four nations, and every service in one nation. The cells are the guide's own.

use std::{fmt::Write, rc::Rc};

use super::{ALL_SOURCES, Page, Writer};
use crate::{
    model::{CellWords, Nation, Nations},
    site::render::{draw, escape},
    ui::{CellView, CellViewProps, LevelMark, LevelMarkProps, nation_names},
};

impl Writer<'_> {
    /// The list and its pages; none in a language that has not translated them.
    pub(super) fn compare(&mut self) -> Result<Vec<Page>, String> {
        if !self.is_own("compare-heading") {
            return Ok(Vec::new());
        }
        let pack = Rc::clone(&self.pack);
        let mut pages = vec![self.compare_list()?];
        for nation in Nation::ALL {
            pages.push(self.nation_page(nation)?);
        }
        for (place, service) in pack.services.iter().enumerate() {
            pages.push(self.service_page(place, &service.id, &service.name)?);
        }
        Ok(pages)
    }

    fn compare_list(&mut self) -> Result<Page, String> {
        let pack = Rc::clone(&self.pack);
        let link = |id: &str, words: &str| format!("<li><a href=\"{id}/\">{}</a></li>", escape(words));
        let nations: String = Nation::ALL.iter().map(|nation| link(nation.id(), &nation_names(&pack, [*nation].into_iter().collect()))).collect();
        let services: String = pack.services.iter().map(|service| link(&service.id, &service.name)).collect();
        let ids = ["compare-heading", "compare-lede", "compare-nations", "compare-services"];
        let [heading, lede, of_nations, of_services] = ids.map(|id| self.escaped(id));
        let body = format!(
            "<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>\
             <section class=\"guide-section\"><h2>{of_nations}</h2><ul class=\"compare-list\">{nations}</ul></section>\
             <section class=\"guide-section\"><h2>{of_services}</h2><ul class=\"compare-list\">{services}</ul></section></div>"
        );
        self.inner("compare/", "page-compare", &body)
    }

    /// One service: a column for each nation, or for several of which the same is said.
    fn service_page(&mut self, place: usize, id: &str, name: &str) -> Result<Page, String> {
        let (pack, compiled) = (Rc::clone(&self.pack), self.compiled);
        let cells = pack.cells.iter().zip(&compiled.cells).filter(|(cell, _)| usize::from(cell.service.0) == place);
        let (mut columns, mut count) = (String::new(), 0);
        for (cell, words) in cells {
            let nations = if cell.nations == Nations::ALL { self.escaped("answers-everywhere") } else { escape(&nation_names(&pack, cell.nations)) };
            let words = Rc::new(CellWords { nations: "".into(), ..words.clone() });
            let (ui, sources_page) = (Rc::clone(&self.ui), "../../sources/".into());
            let cell = draw::<CellView>(CellViewProps { words, ui, sources_page, most: ALL_SOURCES });
            let _ = write!(columns, "<section class=\"side__nation\"><h2>{nations}</h2>{cell}</section>");
            count += 1;
        }
        let body = format!("<h1>{}</h1><div class=\"side side--{count}\">{columns}</div>", escape(name));
        self.compared(id, &body)
    }

    /// One nation: a line for each service.
    fn nation_page(&mut self, nation: Nation) -> Result<Page, String> {
        let (pack, compiled) = (Rc::clone(&self.pack), self.compiled);
        let heads = ["compare-service", "compare-level", "compare-unless"].map(|id| format!("<th scope=\"col\">{}</th>", self.escaped(id)));
        let mut rows = String::new();
        for (cell, words) in pack.cells.iter().zip(&compiled.cells).filter(|(cell, _)| cell.nations.contains(nation)) {
            let service = &pack.services[usize::from(cell.service.0)];
            let level = draw::<LevelMark>(LevelMarkProps { level: words.level, words: Rc::clone(&words.level_words) });
            let not = escape(words.ask_not.as_deref().unwrap_or_default());
            let ask = words
                .ask
                .as_ref()
                .map(|ask| format!("<p class=\"compare__ask\"><b>{}</b> <span>{}</span> {not}</p>", escape(&self.ui.ask_first), escape(ask)));
            let _ = write!(
                rows,
                "<tr><th scope=\"row\"><a href=\"../{}/\">{}</a></th><td>{level}</td><td><p>{}</p>{}<p class=\"compare__seen\">{} · {}</p></td></tr>",
                service.id,
                escape(&service.name),
                escape(&words.unless),
                ask.unwrap_or_default(),
                escape(&words.kinds.join(" + ")),
                escape(&words.seen)
            );
        }
        let name = escape(&nation_names(&pack, [nation].into_iter().collect()));
        let caption = escape(&pack.ui.table_heading);
        let body = format!(
            "<h1>{name}</h1><table class=\"compare\"><caption>{caption}</caption><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table>",
            heads.concat()
        );
        self.compared(nation.id(), &body)
    }

    /// A page of the comparison, with the way back to the list and how to read it.
    fn compared(&mut self, id: &str, body: &str) -> Result<Page, String> {
        let [back, note, print] = ["compare-back", "compare-note", "compare-print"].map(|id| self.escaped(id));
        let body = format!(
            "<p class=\"back\"><a href=\"../\">{back}</a></p><div class=\"page__guide page__guide--wide\">{body}<p class=\"aside\">{note}</p><p class=\"aside\">{print}</p></div>"
        );
        let (title, description) = (self.word("page-compare"), self.word("page-description"));
        self.below(&format!("compare/{id}/"), &super::Head { title: &title, description: &description, data: "" }, &body)
    }
}
