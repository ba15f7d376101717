//! The link maker: a page for each language, nation and reader, with a link, its code and a message for each part of the guide. Everything is
//! made here, so that it works with scripts off and nothing about a person can get into a link.

use std::fmt::Write;

use super::{Head, Page, Writer};
use crate::{
    model::{Link, Nation, Voice},
    site::{pseudo::Accent, qr::qr, render::escape, words::FALLBACK},
};

/// What was chosen so far; each choice is a page.
#[derive(Clone, Copy)]
struct Chosen<'c> {
    /// The language of the guide that is linked to.
    lang: &'c str,
    nation: Option<Nation>,
    helper: bool,
}

/// The first is "not chosen".
const NATIONS: [Option<Nation>; 5] = [None, Some(Nation::England), Some(Nation::NorthernIreland), Some(Nation::Scotland), Some(Nation::Wales)];

impl Writer<'_> {
    /// The pages of the link maker; none in a language that has not translated it.
    pub(super) fn links(&mut self) -> Result<Vec<Page>, String> {
        if !self.is_own("links-heading") {
            return Ok(Vec::new());
        }
        let langs = self.linked_languages();
        let mut pages = vec![self.link_list(&langs)?];
        for (lang, nation, helper) in langs.iter().flat_map(|(lang, _)| NATIONS.map(|nation| (lang, nation))).flat_map(both) {
            pages.push(self.link_page(Chosen { lang, nation, helper }, &langs)?);
        }
        Ok(pages)
    }

    /// Links from a page lead to the guide in its language; from English, which helpers share, to the guide in every language.
    fn linked_languages(&self) -> Vec<(String, String)> {
        let own = |(lang, _): &&(String, String)| **lang == *self.words.lang;
        let shared = &self.shared.languages;
        let name = shared.iter().find(own).map(|(_, name)| name.clone()).unwrap_or_default();
        let others = shared.iter().filter(|lang| *self.words.lang == *FALLBACK && !own(lang) && Accent::of(&lang.0).is_none());
        [(self.words.lang.to_string(), name)].into_iter().chain(others.cloned()).collect()
    }

    /// Where the page of a choice stands, below the language's folder.
    fn path_of(&self, chosen: Chosen) -> String {
        let lang = if *chosen.lang == *self.words.lang { String::new() } else { format!("{}/", chosen.lang) };
        let helper = if chosen.helper { "-helper" } else { "" };
        format!("links/{lang}{}{helper}/", chosen.nation.map_or("uk", Nation::id))
    }

    fn nation_name(&mut self, nation: Option<Nation>) -> String {
        self.escaped(&nation.map_or_else(|| "links-uk".to_owned(), |nation| format!("ui-nation-{}", nation.id())))
    }

    fn link_list(&mut self, langs: &[(String, String)]) -> Result<Page, String> {
        let [heading, lede, me, helps] = ["links-heading", "links-lede", "links-reader-me", "links-reader-helper"].map(|id| self.escaped(id));
        let mut lists = String::new();
        for (lang, name) in langs {
            let mut list = String::new();
            for nation in NATIONS {
                let [to_me, to_helper] = [false, true].map(|helper| self.path_of(Chosen { lang, nation, helper }));
                let [to_me, to_helper] = [&to_me, &to_helper].map(|path| path.trim_start_matches("links/"));
                let _ = write!(
                    list,
                    "<li><b>{}</b> <span class=\"choices\"><a href=\"{to_me}\">{me}</a> <a href=\"{to_helper}\">{helps}</a></span></li>",
                    self.nation_name(nation)
                );
            }
            let name = if langs.len() > 1 { format!("<h2 lang=\"{lang}\">{}</h2>", escape(name)) } else { String::new() };
            let _ = write!(lists, "<section class=\"guide-section\">{name}<ul class=\"page-list\">{list}</ul></section>");
        }
        let (found, before) = (self.found(None), self.before_sending("links/"));
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{lists}{found}{before}</div>");
        self.inner("links/", "page-links", &body)
    }

    fn link_page(&mut self, chosen: Chosen, langs: &[(String, String)]) -> Result<Page, String> {
        let path = self.path_of(chosen);
        let [heading, parts, select, print, back] =
            ["links-heading", "links-parts-heading", "links-select", "links-print", "links-all"].map(|id| self.escaped(id));
        let (choices, found, before) = (self.choices(chosen, langs), self.found(Some(chosen)), self.before_sending(&path));
        let folder = self.folder_from(&path);
        let whole = self.word("links-whole");
        let mut links = self.link_to(chosen, None, &whole)?;
        for section in Link::SECTIONS {
            let pack = std::rc::Rc::clone(&self.pack);
            if let Some(words) = pack.sections.iter().find(|words| words.id == section) {
                links.push_str(&self.link_to(chosen, Some(section), &words.heading)?);
            }
        }
        let (edition, kept) = (self.short_edition(), self.escaped("limits-copy"));
        let reader = self.escaped(if chosen.helper { "links-reader-helper" } else { "links-reader-me" });
        let chosen_words = format!("{} · {reader}", self.nation_name(chosen.nation));
        let body = format!(
            "<p class=\"back\"><a href=\"{folder}links/\">{back}</a></p><div class=\"page__guide links\"><h1>{heading}</h1><p class=\"lede\">{chosen_words}</p>{choices}{found}{before}\
             <section class=\"guide-section\" id=\"parts\"><h2 tabindex=\"-1\">{parts}</h2><p class=\"aside\">{select} {print}</p><p class=\"copy-note\">{kept}</p>\
             {links}<p class=\"links__edition\">{edition}</p></section></div>"
        );
        let (title, description) = (self.word("page-links"), self.word("page-description"));
        let script = format!("<script>{}</script>", self.shared.copy);
        self.below(&path, &Head { title: &title, description: &description, data: &script }, &body)
    }

    /// What is chosen, each choice a press away from the others.
    fn choices(&mut self, chosen: Chosen, langs: &[(String, String)]) -> String {
        let folder = self.folder_from(&self.path_of(chosen));
        let choice = |writer: &Self, name: &str, to: Chosen, here: bool| {
            let here = if here { " aria-current=\"page\"" } else { "" };
            format!("<li><a href=\"{folder}{}\"{here}>{name}</a></li>", writer.path_of(to))
        };
        let mut groups: Vec<(&str, String)> = Vec::new();
        if langs.len() > 1 {
            let list = langs.iter().map(|(lang, name)| choice(self, &escape(name), Chosen { lang, ..chosen }, lang == chosen.lang)).collect();
            groups.push(("links-choice-language", list));
        }
        let mut nations = String::new();
        for nation in NATIONS {
            let name = self.nation_name(nation);
            nations.push_str(&choice(self, &name, Chosen { nation, ..chosen }, nation == chosen.nation));
        }
        groups.push(("links-choice-nation", nations));
        let mut readers = String::new();
        for (helper, id) in [(false, "links-reader-me"), (true, "links-reader-helper")] {
            let name = self.escaped(id);
            readers.push_str(&choice(self, &name, Chosen { helper, ..chosen }, helper == chosen.helper));
        }
        groups.push(("links-choice-reader", readers));
        let mut drawn = String::new();
        for (id, list) in groups {
            let label = self.escaped(id);
            let _ = write!(drawn, "<p id=\"{id}\">{label}</p><ul class=\"choices\" aria-labelledby=\"{id}\">{list}</ul>");
        }
        format!("<nav class=\"links__choices\" aria-label=\"{}\">{drawn}</nav>", self.escaped("links-choose"))
    }

    /// What a link tells whoever finds it.
    fn found(&mut self, chosen: Option<Chosen>) -> String {
        let mut items = vec![self.word("links-found-open"), self.word("links-found-site")];
        if let Some(chosen) = chosen {
            // The language stands in the path, before the "#".
            if chosen.lang != FALLBACK {
                let name = self.shared.languages.iter().find(|(lang, _)| lang == chosen.lang).map(|(_, name)| name.clone()).unwrap_or_default();
                items.push(self.words.filled("links-found-language", &[("language", &name)], self.problems));
            }
            items.push(match chosen.nation {
                Some(nation) => {
                    let name = self.word(&format!("ui-nation-{}", nation.id()));
                    self.words.filled("links-found-nation", &[("nation", &name)], self.problems)
                }
                None => self.word("links-found-no-nation"),
            });
            items.push(self.word(if chosen.helper { "links-found-helper" } else { "links-found-anybody" }));
        }
        items.extend(["links-found-section", "links-found-nobody", "links-found-hash"].map(|id| self.word(id)));
        let items: String = items.iter().map(|item| format!("<li>{}</li>", escape(item))).collect();
        let heading = self.escaped("links-found-heading");
        format!("<section class=\"guide-section limits links__found\" id=\"found\"><h2 tabindex=\"-1\">{heading}</h2><ul>{items}</ul></section>")
    }

    fn before_sending(&mut self, path: &str) -> String {
        let compiled = self.compiled;
        let heading = self.escaped("links-before-heading");
        let sources = format!("{}sources/", self.folder_from(path));
        let before: String = compiled.handouts.before_links.iter().map(|words| self.beside(words, &sources)).collect();
        format!(
            "<section class=\"guide-section links__before\" id=\"before\"><h2 tabindex=\"-1\">{heading}</h2><div class=\"statements\">{before}</div></section>"
        )
    }

    /// The address that a link of these choices has.
    pub(super) fn linked(&self, lang: &str, link: Link) -> String {
        let folder = if *lang == *FALLBACK { String::new() } else { format!("{lang}/") };
        let asked = link.to_string();
        let hash = if asked.is_empty() { "" } else { "#" };
        format!("{}{folder}{hash}{asked}", self.shared.site.address)
    }

    /// One link with its messages and its code.
    fn link_to(&mut self, chosen: Chosen, section: Option<crate::model::SectionId>, name: &str) -> Result<String, String> {
        let voice = chosen.helper.then_some(Voice::SomeoneElse);
        let address = self.linked(chosen.lang, Link { nation: chosen.nation, voice, section });
        let label = self.words.filled("links-code", &[("address", &address)], self.problems);
        let code = qr(&address, &label)?;
        let reader = if chosen.helper { "-helper" } else { "" };
        let [safe, plain] = ["safe", "plain"]
            .map(|kind| self.words.filled(&format!("links-say-{kind}{reader}"), &[("address", &address)], self.problems))
            .map(|text| self.copy_box("to-paste", &text));
        let link = self.copy_box("snippet", &address);
        let ids = ["links-code-note", "links-message", "links-message-safe", "links-message-plain", "links-message-plain-note"];
        let [code_note, message, safe_name, plain_name, plain_note] = ids.map(|id| self.escaped(id));
        let (open, id) = (if section.is_none() { " open" } else { "" }, section.map_or("whole", crate::model::SectionId::id));
        Ok(format!(
            "<details class=\"group link\" id=\"to-{id}\"{open}><summary><h3>{}</h3></summary><div class=\"link__row\"><div class=\"link__code\">{code}\
             <p>{code_note}</p></div><div class=\"link__words\">{link}<h4>{message}</h4><p>{safe_name}</p>{safe}<p>{plain_name}. {plain_note}</p>{plain}</div></div></details>",
            escape(name)
        ))
    }

    /// Words in a box that one press selects, and a button that appears where a script can copy.
    fn copy_box(&mut self, class: &str, text: &str) -> String {
        let [copy, done, failed] = ["links-copy", "links-copied", "links-copy-failed"].map(|id| self.escaped(id));
        format!(
            "<div class=\"{class}\" tabindex=\"0\" dir=\"auto\">{}</div><button class=\"press press--plain copy\" type=\"button\" hidden data-done=\"{done}\" data-failed=\"{failed}\">{copy}</button>",
            escape(text)
        )
    }
}

/// The same choice for both readers.
fn both((lang, nation): (&String, Option<Nation>)) -> [(&str, Option<Nation>, bool); 2] {
    [false, true].map(|helper| (lang.as_str(), nation, helper))
}
