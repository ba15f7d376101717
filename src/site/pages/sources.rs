//! Every cited source with its address.

use std::fmt::Write;

use super::{Page, Writer};
use crate::site::render::escape;

impl Writer<'_> {
    pub(super) fn sources(&mut self) -> Result<Page, String> {
        let mut list = String::new();
        let excerpt = self.escaped("sources-excerpt");
        let no_address = self.escaped("sources-no-address");
        for source in &self.compiled.sources {
            let line = &source.line;
            let date = line.published.as_ref().map(|date| format!(", {}", escape(date))).unwrap_or_default();
            let address = match &source.url {
                Some(url) => format!("<a href=\"{0}\" rel=\"noreferrer noopener nofollow\">{0}</a>", escape(url)),
                None => no_address.clone(),
            };
            let read = if source.excerpt { format!(" · {excerpt}") } else { String::new() };
            let _ = write!(
                list,
                "<li id=\"{}\"><cite>{}</cite>, {}{date}{read}<br><span class=\"sources__address\" dir=\"ltr\">{address}</span></li>",
                escape(&line.id),
                escape(&line.title),
                escape(&line.publisher)
            );
        }
        let (heading, lede) = (self.escaped("sources-heading"), self.escaped("sources-lede"));
        let body = format!(
            "<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p><ul class=\"source-list\" lang=\"en\" translate=\"no\">{list}</ul></div>"
        );
        self.inner("sources/", "page-sources", &body)
    }
}
