//! Every page of one language, as HTML. The guide's own page carries the pack; the others need no script of the app.

mod about;
mod advisers;
mod advocates;
mod age;
mod answers;
mod cards;
mod changes;
mod chart;
mod compare;
mod drawing;
mod embed;
mod evidence;
mod framed;
mod home;
mod host;
mod letters;
mod links;
mod nations;
mod not_found;
mod one_file;
mod plain_text;
mod print;
mod short;
pub mod sitemap;
pub mod software;
mod sources;
mod take_away;
mod timeline;
mod work;

use std::{fmt::Write, rc::Rc};

use super::{
    compile::Compiled,
    one_file::Draft,
    policy::{Frames, content_security_policy},
    problem::{Place, Problem, SourceFile},
    render::{draw, escape, fill},
    site_toml::Site,
    words::{FALLBACK, Words},
};
use crate::{
    engine::{Guide, guide},
    model::{Nation, Pack, Situation, UiWords},
    ui::{ExitBar, ExitBarProps},
};

/// A page to be written: where, and what.
pub struct Page {
    /// From the top of the site: `""` or ending in a slash, or the name of a plain text file.
    pub path: String,
    pub html: String,
}

impl Page {
    /// The file it is written to.
    #[must_use]
    pub fn file(&self) -> String {
        if self.path.is_empty() || self.path.ends_with('/') { format!("{}index.html", self.path) } else { self.path.clone() }
    }
}

/// What every page of a build shares.
#[derive(Clone)]
pub struct Shared {
    /// `index.html` at the top of the repository.
    pub template: String,
    pub style: String,
    /// What filters the static guide, a sheet of its own ([`crate::site::filter_style`]); empty until the pack is known.
    pub filters: String,
    /// The style of every page but the guide's: the same, and what is handed out.
    pub inner_style: String,
    /// The style of a file that is carried away: the guide's, and what only such files show.
    pub whole_style: String,
    pub boot: String,
    /// The script of pages with words to copy.
    pub copy: String,
    pub sprite: String,
    /// The bill of materials, `parts::BILL`.
    pub bill: String,
    /// What the host of this copy chose.
    pub site: Rc<Site>,
    /// Languages offered, with their own names.
    pub languages: Vec<(String, String)>,
}

impl Shared {
    /// The policy of a page with these styles; `copies` where it has words to copy.
    fn policy(&self, styles: &[&str], frames: Frames, copies: bool) -> String {
        let scripts: &[&str] = if copies { &[&self.boot, &self.copy] } else { &[&self.boot] };
        content_security_policy(styles, scripts, frames)
    }

    /// The policy that the header gives for all pages, and for what is taken away when somebody opens it where it stands; each page's own
    /// `meta` says what it does not need.
    #[must_use]
    pub fn header_policy(&self) -> String {
        content_security_policy(&[&self.style, &self.filters, &self.inner_style, &self.whole_style], &[&self.boot, &self.copy], Frames::Own)
    }
}

/// Draws the pages of one language.
///
/// # Errors
/// What is wrong with the template.
pub fn pages(compiled: &Compiled, words: &Words, shared: &Shared, problems: &mut Vec<Problem>) -> Result<Vec<Page>, String> {
    let mut writer = Writer::new(compiled, words, shared, problems);
    let mut pages =
        vec![writer.home()?, writer.advisers()?, writer.advocates()?, writer.sources()?, writer.about()?, writer.embed()?, writer.take_away_page()?];
    pages.push(writer.software()?);
    pages.extend(writer.answers()?);
    pages.extend(writer.cards()?);
    pages.extend(writer.letters()?);
    pages.extend(writer.work()?);
    pages.extend(writer.compare()?);
    pages.extend(writer.evidence()?);
    pages.extend(writer.changes()?);
    pages.extend(writer.links()?);
    pages.extend(writer.printed()?);
    if *words.lang == *FALLBACK {
        pages.push(writer.not_found()?);
    }
    Ok(pages)
}

/// Plain pages show every source in place: there is room, and nothing to open twice.
const ALL_SOURCES: usize = usize::MAX;

/// What can be taken away in one language.
pub struct TakeAway {
    /// The guide with everything inside; the app is put in when it has been built.
    pub one_file: Draft,
    /// The other editions: path and content.
    pub files: Vec<(String, String)>,
}

/// Makes the editions that are taken away.
///
/// # Errors
/// What is wrong with the template.
pub fn take_away(compiled: &Compiled, words: &Words, shared: &Shared, problems: &mut Vec<Problem>) -> Result<TakeAway, String> {
    let mut writer = Writer::new(compiled, words, shared, problems);
    let text = (format!("download/ask-first-{}.txt", words.lang), writer.plain_text());
    Ok(TakeAway { files: vec![text, writer.short()?], one_file: writer.one_file()? })
}

/// The way from a page to the top of the site: `../` for each folder it is in.
fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

/// What stands in the head of a page, and what it carries for the app or for search engines.
struct Head<'h> {
    title: &'h str,
    description: &'h str,
    /// Data blocks and the app's script.
    data: &'h str,
}

/// What stands around a body.
struct Frame<'f> {
    head: &'f Head<'f>,
    body: &'f str,
    /// Where the telephone numbers stand, from the page.
    numbers: &'f str,
    footer: &'f str,
    style: &'f str,
    /// Empty where no questions filter.
    filters: &'f str,
    policy: &'f str,
    /// The picture that a link to this page is shown with; often none.
    preview: &'f str,
}

/// What every page is written with.
struct Writer<'a> {
    compiled: &'a Compiled,
    pack: Rc<Pack>,
    ui: Rc<UiWords>,
    words: &'a Words,
    shared: &'a Shared,
    problems: &'a mut Vec<Problem>,
    /// What somebody is shown of whom the nation is known and nothing else, by nation: many pages ask for it.
    by_nation: [Guide; Nation::ALL.len()],
}

impl<'a> Writer<'a> {
    fn new(compiled: &'a Compiled, words: &'a Words, shared: &'a Shared, problems: &'a mut Vec<Problem>) -> Self {
        let (pack, ui) = (Rc::new(compiled.pack.clone()), Rc::new(compiled.pack.ui.clone()));
        let by_nation = Nation::ALL.map(|nation| guide(&pack, &Situation { nation: Some(nation), ..Situation::default() }, pack.edition.date));
        Self { compiled, pack, ui, words, shared, problems, by_nation }
    }
}

/// Pages that a language has once it has their heading, `<page>-heading`; so have pages for work, `work-<page>`.
const ONCE_TRANSLATED: [&str; 8] = ["answers", "cards", "changes", "compare", "evidence", "letters", "links", "print"];

impl Writer<'_> {
    /// The guide of somebody of whom only the nation is known.
    const fn living_in(&self, nation: Nation) -> &Guide {
        &self.by_nation[nation as usize]
    }

    /// A message of the page itself.
    fn word(&mut self, id: &str) -> Rc<str> {
        let file = Rc::new(SourceFile { path: "src/site/pages".into(), text: String::new() });
        self.words.need(id, None, &Place::top(file), self.problems).text
    }

    fn escaped(&mut self, id: &str) -> String {
        escape(&self.word(id))
    }

    /// Whether this language has its own words for `id`: a page is made in a language once its heading is translated.
    fn is_own(&mut self, id: &str) -> bool {
        self.words.said(id, None, self.problems).is_some_and(|said| said.lang.is_none())
    }

    /// The folder of a language's inner pages.
    fn folder(&self) -> String {
        format!("{}/", self.words.lang)
    }

    /// The folder where `page` is: English for one that this language has not translated.
    fn folder_of(&mut self, page: &str) -> String {
        let name = page.trim_end_matches('/');
        let heading = if ONCE_TRANSLATED.contains(&name) { format!("{name}-heading") } else { format!("work-{name}") };
        let is_made = self.words.said(&heading, None, self.problems).is_none_or(|said| said.lang.is_none());
        if is_made { self.folder() } else { format!("{FALLBACK}/") }
    }

    fn masthead(&mut self, root: &str) -> String {
        let mut list = String::new();
        for (lang, name) in &self.shared.languages {
            let href = if lang == "en" { format!("{root}./") } else { format!("{root}{lang}/") };
            let here = if **lang == *self.words.lang { " aria-current=\"page\"" } else { "" };
            let _ = write!(list, "<li><a href=\"{href}\" lang=\"{lang}\" hreflang=\"{lang}\"{here}>{}</a></li>", escape(name));
        }
        let (name, label) = (self.escaped("page-masthead"), self.escaped("page-languages"));
        let (offered, framed, age) = (self.offered_by(), self.framed(), self.age());
        let languages = if self.shared.languages.len() > 1 {
            format!("<nav aria-label=\"{label}\"><ul class=\"languages\">{list}</ul></nav>")
        } else {
            String::new()
        };
        format!("<header class=\"masthead\"><p translate=\"no\">{name}{offered}</p>{languages}</header>{framed}{age}")
    }

    fn footer(&mut self, root: &str) -> String {
        let date = self.edition();
        let mut links = String::new();
        for (id, page) in [
            ("page-about", "about/"),
            ("page-answers", "answers/"),
            ("page-advisers", "advisers/"),
            ("page-advocates", "advocates/"),
            ("page-sources", "sources/"),
            ("page-embed", "embed/"),
        ] {
            let folder = self.folder_of(page);
            let _ = write!(links, "<li><a href=\"{root}{folder}{page}\">{}</a></li>", self.escaped(id));
        }
        let (general, reviewed) = (self.escaped("footer-general"), self.escaped("footer-not-reviewed"));
        format!("<ul class=\"footer__links\">{links}</ul><p>{general}</p><p>{reviewed}</p><p>{date}</p>")
    }

    /// A page below the language's folder, with the way back to the guide. `title` is a message; neutral titles stand in history.
    fn inner(&mut self, page: &str, title: &str, body: &str) -> Result<Page, String> {
        let (title, description) = (self.word(title), self.word("page-description"));
        let home = self.home_from(&format!("{}{page}", self.folder()));
        let back = format!("<p class=\"back\"><a href=\"{home}\">{}</a></p>", self.escaped("page-back"));
        self.below(page, &Head { title: &title, description: &description, data: "" }, &format!("{back}{body}"))
    }

    /// The same with a head and a way back of its own.
    fn below(&mut self, page: &str, head: &Head, body: &str) -> Result<Page, String> {
        let path = format!("{}{page}", self.folder());
        let home = self.home_from(&path);
        let masthead = self.masthead(&up(&path));
        let body = format!("{masthead}<main class=\"page page--inner\" id=\"main\">{body}</main>");
        let html = self.fill(&up(&path), head, &body, &format!("{home}#talk"))?;
        Ok(Page { path, html })
    }

    /// The language's folder, from its page `page`.
    fn folder_from(&self, page: &str) -> String {
        format!("{}{}", up(&format!("{}{page}", self.folder())), self.folder())
    }

    /// The guide, from a page of this language.
    fn home_from(&self, path: &str) -> String {
        let root = up(path);
        if *self.words.lang == *"en" { root } else { format!("{root}{}", self.folder()) }
    }

    /// Puts a page of the site into the template. `root` is the way to the top of the site, `numbers` where the telephone numbers stand,
    /// from there.
    fn fill(&mut self, root: &str, head: &Head, body: &str, numbers: &str) -> Result<String, String> {
        let mut footer = self.footer(root);
        // The guide is alone in carrying its own style only: a first visit pays for nothing that it does not show.
        let is_guide = numbers.starts_with('#');
        // Whoever holds an older print of an inner page looks up what changed; the guide's own page stays as light as it is.
        if !is_guide && self.is_own("changes-heading") {
            let (link, folder) = (self.escaped("changes-link"), self.folder());
            let _ = write!(footer, "<p><a href=\"{root}{folder}changes/\">{link}</a></p>");
        }
        let shared = self.shared;
        let (style, filters) = if is_guide { (&*shared.style, &*shared.filters) } else { (&*shared.inner_style, "") };
        let styles: &[&str] = if is_guide { &[style, filters] } else { &[style] };
        let frames = if body.contains("<iframe") { Frames::Own } else { Frames::None };
        let policy = shared.policy(styles, frames, head.data.contains(&shared.copy));
        // Whoever is sent the link sees a sheet of paper and "Guide". The picture needs a whole address; a placeholder has none.
        let address = &shared.site.address;
        let shows = is_guide && !address.is_placeholder();
        let preview = if shows {
            format!("\n<meta property=\"og:image\" content=\"{}pictures/preview.png\">", escape(address.as_str()))
        } else {
            String::new()
        };
        self.frame(&Frame { head, body, numbers, footer: &footer, style, filters, policy: &policy, preview: &preview })
    }

    fn frame(&mut self, frame: &Frame) -> Result<String, String> {
        let (ui, exit, days) = (Rc::clone(&self.ui), Rc::clone(&self.shared.site.exit), self.word("page-days"));
        let exit_bar = draw::<ExitBar>(ExitBarProps { ui, exit, numbers: frame.numbers.into(), days });
        let due = escape(&self.ui.due_for_checking);
        let filters = if frame.filters.is_empty() { String::new() } else { format!("<noscript><style>{}</style></noscript>", frame.filters) };
        let (idle_soon, stuck) = (self.escaped("page-idle-soon"), self.stuck());
        fill(
            &self.shared.template,
            &[
                ("lang", &self.words.lang),
                ("dir", if self.words.right_to_left { "rtl" } else { "ltr" }),
                ("edition", &crate::ui::iso(self.pack.edition.date)),
                ("policy", frame.policy),
                ("title", &escape(frame.head.title)),
                ("description", &escape(frame.head.description)),
                ("preview", frame.preview),
                ("style", frame.style),
                ("filters", &filters),
                ("due", &due),
                ("sprite", &self.shared.sprite),
                ("exit_bar", &exit_bar),
                ("idle_soon", &idle_soon),
                ("body", frame.body),
                ("footer", frame.footer),
                ("stuck", &stuck),
                ("boot", &self.shared.boot),
                ("app", frame.head.data),
            ],
        )
    }

    /// "Edition of 2026-11-24", for what is printed small.
    fn short_edition(&mut self) -> String {
        let number = Rc::clone(&self.pack.edition.number);
        escape(&self.words.filled("print-edition", &[("number", &number)], self.problems))
    }

    /// "Edition of 2026-11-24. Each sentence shows …"
    fn edition(&mut self) -> String {
        escape(&self.edition_line())
    }

    fn edition_line(&mut self) -> Rc<str> {
        let number = Rc::clone(&self.pack.edition.number);
        self.words.filled("footer-edition", &[("number", &number)], self.problems)
    }
}
