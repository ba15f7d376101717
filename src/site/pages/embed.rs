//! The page for those who run a website: how it looks, what to paste, what we ask of them, what to write into their records. The snippets
//! are a fixed set, made here, so that nothing has to be typed and no script is needed.

use std::fmt::Write;

use super::{Page, Writer};
use crate::{
    model::Nation,
    site::{
        render::escape,
        snippets::{SANDBOX, SnippetWords, THEMES, Way, Wish},
    },
};

/// `static/pictures/NAME.png`, made by `make pictures`.
const PICTURES: [&str; 3] = ["phone", "guide", "website"];

impl Writer<'_> {
    pub(super) fn embed(&mut self) -> Result<Page, String> {
        let (heading, lede) = (self.escaped("embed-heading"), self.escaped("embed-lede"));
        let preview = self.preview();
        let ways = self.ways();
        let ask = self.list("embed-ask", &["trackers", "why", "check", "address", "own-exit", "name"]);
        let check = self.list("embed-check", &["frame", "exit", "trackers", "answers", "headers", "flags", "kept", "blocked"]);
        let address = self.shared.site.address.to_string();
        let note = self.pasteable("embed-note", &["1", "2", "3", "4", "theirs", "own"], &address);
        let access = self.pasteable("embed-access", &["1", "2", "3"], &address);
        let pictures = self.pictures(&address);
        let copy = self.section("embed-copy", |writer| format!("<p>{}</p>", writer.escaped("embed-copy-note")));
        let body = format!(
            "<div class=\"page__guide embed\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{preview}{ways}{ask}{check}{copy}{note}{access}{pictures}</div>"
        );
        self.inner("embed/", "page-embed", &body)
    }

    fn section(&mut self, id: &str, inside: impl FnOnce(&mut Self) -> String) -> String {
        let heading = self.escaped(&format!("{id}-heading"));
        let inside = inside(self);
        format!("<section class=\"guide-section\" id=\"{id}\"><h2>{heading}</h2>{inside}</section>")
    }

    /// The same frame that a host gets, of this very copy.
    fn preview(&mut self) -> String {
        self.section("embed-preview", |writer| {
            let (note, title) = (writer.escaped("embed-preview-note"), writer.escaped("embed-preview-title"));
            let home = if *writer.words.lang == *"en" { "../../" } else { "../" };
            format!("<p>{note}</p><iframe class=\"embed-preview\" src=\"{home}\" title=\"{title}\" referrerpolicy=\"no-referrer\" sandbox=\"{SANDBOX}\"></iframe>")
        })
    }

    fn ways(&mut self) -> String {
        self.section("embed-ways", |writer| {
            let mut ways = format!("<p>{}</p>", writer.escaped("embed-ways-note"));
            for nation in [None].into_iter().chain(Nation::ALL.map(Some)) {
                let name = match nation {
                    None => writer.escaped("embed-all-nations"),
                    Some(nation) => writer.escaped(&format!("ui-nation-{}", nation.id())),
                };
                let open = if nation.is_none() { " open" } else { "" };
                let _ = write!(ways, "<details class=\"group\"{open}><summary><h3>{name}</h3></summary>{}</details>", writer.ways_of(nation));
            }
            let policy = writer.wish(None, None, |wish, _| wish.policy());
            let _ = write!(ways, "<p>{}</p>{}", writer.escaped("embed-policy-note"), snippet(&policy));
            ways
        })
    }

    /// Link, element and frame, the last two also for each theme.
    fn ways_of(&mut self, nation: Option<Nation>) -> String {
        let mut ways = String::new();
        let link = self.wish(nation, None, |wish, words| wish.snippet(Way::Link, words));
        let _ = write!(ways, "<h4>{}</h4><p>{}</p>{}", self.escaped("embed-way-link"), self.escaped("embed-way-link-note"), snippet(&link));
        for (id, way) in [("embed-way-element", Way::Element), ("embed-way-frame", Way::Frame)] {
            let _ = write!(ways, "<h4>{}</h4><p>{}</p>", self.escaped(id), self.escaped(&format!("{id}-note")));
            let plain = self.wish(nation, None, |wish, words| wish.snippet(way, words));
            let _ = write!(ways, "{}<details class=\"more\"><summary>{}</summary><div>", snippet(&plain), self.escaped("embed-themes"));
            for theme in THEMES {
                let name = self.escaped(&format!("embed-theme-{theme}"));
                let text = self.wish(nation, Some(theme), |wish, words| wish.snippet(way, words));
                let _ = write!(ways, "<p class=\"snippet__for\">{name}</p>{}", snippet(&text));
            }
            ways.push_str("</div></details>");
        }
        ways
    }

    /// One snippet in this page's language.
    fn wish(&mut self, nation: Option<Nation>, theme: Option<&'static str>, draw: impl FnOnce(Wish, SnippetWords) -> String) -> String {
        let (link, alone, title) = (self.word("embed-link-text"), self.word("embed-way-frame-link"), self.word("page-title"));
        let wish = Wish { address: &self.shared.site.address, lang: &self.words.lang, nation, theme };
        draw(wish, SnippetWords { link: &link, alone: &alone, title: &title })
    }

    fn list(&mut self, id: &str, items: &[&str]) -> String {
        self.section(id, |writer| {
            let mut list = String::from("<ul>");
            for item in items {
                let _ = write!(list, "<li>{}</li>", writer.escaped(&format!("{id}-{item}")));
            }
            list + "</ul>"
        })
    }

    /// Paragraphs in a box that one press selects.
    fn pasteable(&mut self, id: &str, parts: &[&str], address: &str) -> String {
        self.section(id, |writer| writer.paste_box(id, parts, address))
    }

    fn paste_box(&mut self, id: &str, parts: &[&str], address: &str) -> String {
        let mut paragraphs = String::new();
        for part in parts {
            let said = self.words.filled(&format!("{id}-{part}"), &[("address", address)], self.problems);
            let _ = write!(paragraphs, "<p>{}</p>", escape(&said));
        }
        format!("<div class=\"to-paste\" tabindex=\"0\">{paragraphs}</div>")
    }

    /// Links to the pictures of [`PICTURES`], and a few lines to go with them. Links, since pages of ours ask for no picture.
    fn pictures(&mut self, address: &str) -> String {
        self.section("embed-pictures", |writer| {
            let mut list = String::new();
            for name in PICTURES {
                let words = writer.escaped(&format!("embed-pictures-{name}"));
                let _ = write!(list, "<li><a href=\"../../pictures/{name}.png\">{words}</a></li>");
            }
            let (note, text) = (writer.escaped("embed-pictures-note"), writer.paste_box("embed-pictures", &["1"], address));
            format!("<p>{note}</p><ul>{list}</ul>{text}")
        })
    }
}

fn snippet(text: &str) -> String {
    format!("<pre class=\"snippet\" translate=\"no\" dir=\"ltr\" tabindex=\"0\">{}</pre>", escape(text))
}
