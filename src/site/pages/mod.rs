//! Every page of one language, as HTML. The guide's own page carries the pack; the others need no script of the app.

mod about;
mod advocates;
mod drawing;
mod home;
mod sources;

use std::{fmt::Write, rc::Rc};

use super::{
    compile::Compiled,
    policy::content_security_policy,
    problem::{Place, Problem, SourceFile},
    render::{draw, escape, fill},
    site_toml::Site,
    words::Words,
};
use crate::{
    model::{Pack, UiWords},
    ui::{ExitBar, ExitBarProps},
};

/// A page to be written: where, and what.
pub struct Page {
    /// From the top of the site, `""` or ending in a slash.
    pub path: String,
    pub html: String,
}

/// What every page of a build shares.
pub struct Shared {
    /// `index.html` at the top of the repository.
    pub template: String,
    pub style: String,
    pub boot: String,
    pub sprite: String,
    /// What the host of this copy chose.
    pub site: Rc<Site>,
    /// Languages offered, with their own names.
    pub languages: Vec<(String, String)>,
}

impl Shared {
    /// The policy of every page.
    #[must_use]
    pub fn policy(&self) -> String {
        content_security_policy(&self.style, &[&self.boot])
    }
}

/// Draws the pages of one language.
///
/// # Errors
/// What is wrong with the template.
pub fn pages(compiled: &Compiled, words: &Words, shared: &Shared, problems: &mut Vec<Problem>) -> Result<Vec<Page>, String> {
    let (pack, ui) = (Rc::new(compiled.pack.clone()), Rc::new(compiled.pack.ui.clone()));
    let mut writer = Writer { compiled, pack, ui, words, shared, problems };
    Ok(vec![writer.home()?, writer.advocates()?, writer.sources()?, writer.about()?])
}

/// What every page is written with.
struct Writer<'a> {
    compiled: &'a Compiled,
    pack: Rc<Pack>,
    ui: Rc<UiWords>,
    words: &'a Words,
    shared: &'a Shared,
    problems: &'a mut Vec<Problem>,
}

impl Writer<'_> {
    /// A message of the page itself.
    fn word(&mut self, id: &str) -> Rc<str> {
        let file = Rc::new(SourceFile { path: "src/site/pages".into(), text: String::new() });
        self.words.need(id, None, &Place::top(file), self.problems).text
    }

    fn escaped(&mut self, id: &str) -> String {
        escape(&self.word(id))
    }

    /// The folder of a language's inner pages.
    fn folder(&self) -> String {
        format!("{}/", self.words.lang)
    }

    fn masthead(&mut self, root: &str) -> String {
        let mut list = String::new();
        for (lang, name) in &self.shared.languages {
            let href = if lang == "en" { format!("{root}./") } else { format!("{root}{lang}/") };
            let here = if **lang == *self.words.lang { " aria-current=\"page\"" } else { "" };
            let _ = write!(list, "<li><a href=\"{href}\" lang=\"{lang}\" hreflang=\"{lang}\"{here}>{}</a></li>", escape(name));
        }
        let (name, label) = (self.escaped("page-masthead"), self.escaped("page-languages"));
        let languages = if self.shared.languages.len() > 1 {
            format!("<nav aria-label=\"{label}\"><ul class=\"languages\">{list}</ul></nav>")
        } else {
            String::new()
        };
        format!("<header class=\"masthead\"><p translate=\"no\">{name}</p>{languages}</header>")
    }

    fn footer(&mut self, root: &str) -> String {
        let folder = self.folder();
        let date = self.edition();
        let mut links = String::new();
        for (id, page) in [("page-about", "about/"), ("page-advocates", "advocates/"), ("page-sources", "sources/")] {
            let _ = write!(links, "<li><a href=\"{root}{folder}{page}\">{}</a></li>", self.escaped(id));
        }
        let (general, reviewed) = (self.escaped("footer-general"), self.escaped("footer-not-reviewed"));
        format!("<ul class=\"footer__links\">{links}</ul><p>{general}</p><p>{reviewed}</p><p>{date}</p>")
    }

    /// A page below the language's folder, with the way back to the guide. `title` is a message.
    fn inner(&mut self, page: &str, title: &str, body: &str) -> Result<Page, String> {
        let path = format!("{}{page}", self.folder());
        let masthead = self.masthead("../../");
        let back = self.escaped("page-back");
        let home = if *self.words.lang == *"en" { "../../" } else { "../" };
        let body = format!("{masthead}<main class=\"page page--inner\" id=\"main\"><p><a href=\"{home}\">{back}</a></p>{body}</main>");
        let title = self.word(title);
        let description = self.word("page-description");
        let html = self.fill(&title, &description, &body, "", &format!("{home}#talk"))?;
        Ok(Page { path, html })
    }

    fn fill(&mut self, title: &str, description: &str, body: &str, app: &str, numbers: &str) -> Result<String, String> {
        let exit_bar = draw::<ExitBar>(ExitBarProps { ui: Rc::clone(&self.ui), exit: Rc::clone(&self.shared.site.exit), numbers: numbers.into() });
        let root = match numbers {
            "#talk" if *self.words.lang == *"en" => "",
            "#talk" => "../",
            _ => "../../",
        };
        let footer = self.footer(root);
        let date = crate::ui::iso(self.pack.edition.date);
        fill(
            &self.shared.template,
            &[
                ("lang", &self.words.lang),
                ("dir", if self.words.right_to_left { "rtl" } else { "ltr" }),
                ("edition", &date),
                ("policy", &self.shared.policy()),
                ("title", &escape(title)),
                ("description", &escape(description)),
                ("style", &self.shared.style),
                ("sprite", &self.shared.sprite),
                ("exit_bar", &exit_bar),
                ("body", body),
                ("footer", &footer),
                ("boot", &self.shared.boot),
                ("app", app),
            ],
        )
    }

    /// "Edition of 2026-11-24."
    fn edition(&mut self) -> String {
        let number = Rc::clone(&self.pack.edition.number);
        escape(&self.words.filled("footer-edition", &[("number", &number)], self.problems))
    }
}
