//! The page that a server sends where there is none. It can stand at any address below ours, so its links begin at the host's top.

use super::{Head, Page, Writer};

impl Writer<'_> {
    pub(super) fn not_found(&mut self) -> Result<Page, String> {
        let root = self.shared.site.address.path().to_owned();
        let (title, description) = (self.word("page-title"), self.word("page-description"));
        let (heading, danger, back) = (self.escaped("not-found-heading"), self.escaped("start-danger"), self.escaped("page-back"));
        let masthead = self.masthead(&root);
        let body = format!(
            "{masthead}<main class=\"page page--inner\" id=\"main\"><div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{danger}</p>\
             <p class=\"back\"><a href=\"{root}\">{back}</a></p></div></main>"
        );
        let head = Head { title: &title, description: &description, data: "" };
        Ok(Page { html: self.fill(&root, &head, &body, &format!("{root}#talk"))?, path: "404.html".to_owned() })
    }
}
