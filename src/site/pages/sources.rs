//! Every cited source with its address.

use std::fmt::Write;

use super::{Page, Writer};
use crate::{
    model::SourceLine,
    site::{compile::Compiled, render::escape},
    ui::MOST,
};

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
                "<li id=\"s{}\"><cite>{}</cite>, {}{date}{read}<br><span class=\"sources__address\" dir=\"ltr\">{address}</span></li>",
                line.number,
                escape(&line.title),
                escape(&line.publisher)
            );
        }
        let longer = self.longer_lists();
        let (heading, lede) = (self.escaped("sources-heading"), self.escaped("sources-lede"));
        let body = format!(
            "<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p><ul class=\"source-list\" lang=\"en\" translate=\"no\">{list}</ul>{longer}</div>"
        );
        self.inner("sources/", "page-sources", &body)
    }

    /// The pieces that rest on more sources than stand beside them, each with all of its own.
    fn longer_lists(&mut self) -> String {
        let Compiled { statements, beside, cells, paths, help, .. } = self.compiled;
        let of = |piece: String, id: String, sources: &Vec<SourceLine>, most: usize| {
            let links: String = sources.iter().map(|line| format!(" <a href=\"#s{}\">{}</a>,", line.number, escape(&line.publisher))).collect();
            let item = format!("<li id=\"of-{piece}\"><code>{id}</code>:{}</li>", links.trim_end_matches(','));
            if sources.len() > most { item } else { String::new() }
        };
        let list: String = statements
            .iter()
            .chain(beside.iter().map(|one| &one.words))
            .map(|words| of(words.piece(), words.id.to_string(), &words.sources, MOST))
            .chain(cells.iter().map(|words| of(words.piece(), format!("cell-{}", words.id), &words.sources, MOST)))
            .chain(paths.iter().enumerate().map(|(place, words)| of(words.piece(place), format!("path-{}", words.id), &words.sources, MOST)))
            .chain(help.iter().enumerate().map(|(place, words)| of(words.piece(place), format!("help-{}", words.id), &words.sources, 0)))
            .collect();
        format!("<h2>{}</h2><ul class=\"source-list\" lang=\"en\" translate=\"no\">{list}</ul>", self.escaped("sources-longer"))
    }
}
