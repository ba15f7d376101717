//! What a charity pastes into its own page: a link, a frame, two lines with the element. `docs/embedding.md` and the README show the same
//! lines, held equal by `tests/native/embed.rs`. Must not know any page of ours.

use super::{render::escape, web_address::WebAddress, words::FALLBACK};
use crate::model::Nation;

/// What a sandboxed frame needs (`design/tech-notes.md` 10.1): our scripts, a way out that a press opens, printing, and saving a
/// letter on a press.
pub const SANDBOX: &str = "allow-scripts allow-same-origin allow-top-navigation-by-user-activation allow-modals allow-downloads";

/// The themes that a host can ask for.
pub const THEMES: [&str; 2] = ["light", "dark"];

/// The three ways to put the guide on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A plain link.
    Link,
    /// A frame, and the link for those who do not see it.
    Frame,
    /// The element, with the link inside.
    Element,
}

/// What a host wants to show.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    pub address: &'a WebAddress,
    pub lang: &'a str,
    /// Chosen for the visitor.
    pub nation: Option<Nation>,
    /// One of [`THEMES`]; the visitor's own where none is.
    pub theme: Option<&'static str>,
}

/// The words that stand in snippets.
#[derive(Clone, Copy, Debug)]
pub struct SnippetWords<'a> {
    /// On the link.
    pub link: &'a str,
    /// On the link below a frame.
    pub alone: &'a str,
    /// Of the page inside the frame.
    pub title: &'a str,
}

impl Wish<'_> {
    /// The page, with what was chosen after `#`.
    fn page(&self, with_theme: bool) -> String {
        let folder = if self.lang == FALLBACK { String::new() } else { format!("{}/", self.lang) };
        let nation = self.nation.map(|nation| format!("nation={}", nation.id()));
        let theme = self.theme.filter(|_| with_theme).map(|theme| format!("theme={theme}"));
        let asked: Vec<String> = nation.into_iter().chain(theme).collect();
        let hash = if asked.is_empty() { "" } else { "#" };
        format!("{}{folder}{hash}{}", self.address, asked.join("&"))
    }

    /// What to paste.
    #[must_use]
    pub fn snippet(&self, way: Way, words: SnippetWords) -> String {
        match way {
            Way::Link => self.link(words),
            Way::Frame => self.frame(words),
            Way::Element => self.element(words),
        }
    }

    fn link(&self, words: SnippetWords) -> String {
        format!("<a href=\"{}\" rel=\"noreferrer\">{}</a>", escape(&self.page(false)), escape(words.link))
    }

    fn frame(&self, words: SnippetWords) -> String {
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"640\" style=\"border:0\" loading=\"lazy\"\n  referrerpolicy=\"no-referrer\" allow=\"clipboard-write\"\n  sandbox=\"{SANDBOX}\"></iframe>\n<p><a href=\"{}\" rel=\"noreferrer\">{}</a></p>",
            escape(&self.page(true)),
            escape(words.title),
            escape(&self.page(false)),
            escape(words.alone)
        )
    }

    fn element(&self, words: SnippetWords) -> String {
        let nation = self.nation.map(|nation| format!(" nation=\"{}\"", nation.id())).unwrap_or_default();
        let theme = self.theme.map(|theme| format!(" theme=\"{theme}\"")).unwrap_or_default();
        format!(
            "<script async src=\"{}embed.js\" referrerpolicy=\"no-referrer\"></script>\n<ask-first lang=\"{}\"{nation}{theme}>{}</ask-first>",
            escape(self.address.as_str()),
            escape(self.lang),
            self.link(words)
        )
    }

    /// What a host's Content-Security-Policy has to allow.
    #[must_use]
    pub fn policy(&self) -> String {
        let origin = self.address.origin();
        format!("script-src {origin}; frame-src {origin}")
    }
}
