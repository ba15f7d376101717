//! Pages for work, printable: one page before a referral, what to ask, how to write a policy.

use std::fmt::Write;

use super::{Page, Writer};
use crate::site::handouts::WorkPage;

const SOURCES: &str = "../sources/";

impl Writer<'_> {
    /// The pages; none in a language that has not translated them.
    pub(super) fn work(&mut self) -> Result<Vec<Page>, String> {
        let compiled = self.compiled;
        let pages = compiled.handouts.work.iter().filter(|page| self.is_own(&format!("work-{}", page.id))).collect::<Vec<_>>();
        pages.into_iter().map(|page| self.work_page(page)).collect()
    }

    fn work_page(&mut self, page: &WorkPage) -> Result<Page, String> {
        let id = &page.id;
        let mut parts = String::new();
        for part in &page.parts {
            let heading = self.escaped(&format!("work-{id}-{}", part.id));
            let items: String = part.items.iter().map(|words| format!("<li>{}</li>", self.with_nations(words, SOURCES))).collect();
            let _ = write!(
                parts,
                "<section class=\"guide-section\" id=\"{}\"><h2 tabindex=\"-1\">{heading}</h2><ul class=\"work__list\">{items}</ul></section>",
                part.id
            );
        }
        let [heading, lede, print] = [format!("work-{id}"), format!("work-{id}-lede"), "work-print".to_owned()].map(|id| self.escaped(&id));
        let class = if page.tick { "work work--tick" } else { "work" };
        let body =
            format!("<div class=\"page__guide {class}\"><h1>{heading}</h1><p class=\"lede\">{lede}</p><p class=\"aside\">{print}</p>{parts}</div>");
        self.inner(&format!("{id}/"), &format!("page-{id}"), &body)
    }
}
