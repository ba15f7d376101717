//! What this site is, what it keeps, who has checked it.

use std::fmt::Write;

use super::{Page, Writer};
use crate::site::render::escape;

impl Writer<'_> {
    pub(super) fn about(&mut self) -> Result<Page, String> {
        let mut body = String::new();
        for section in ABOUT {
            let _ = write!(body, "<section class=\"guide-section\" id=\"{section}\"><h2>{}</h2>", self.escaped(&format!("about-{section}")));
            for at in 1.. {
                let id = format!("about-{section}-{at}");
                let Some(said) = self.words.said(&id, None, self.problems) else { break };
                let _ = write!(body, "<p>{}</p>", escape(&said.text));
            }
            body.push_str("</section>");
        }
        body.push_str(&format!("<p class=\"back\"><a href=\"../software/\">{}</a></p>", self.escaped("page-software")));
        body.push_str(&self.host_links());
        let heading = self.escaped("about-heading");
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1>{body}</div>");
        self.inner("about/", "page-about", &body)
    }
}

/// The sections of the page about this site: `about-<name>`, then `about-<name>-1` and so on.
const ABOUT: &[&str] = &["what", "privacy", "check", "advice", "review", "access", "licence"];
