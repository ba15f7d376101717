//! Every page of one language, as HTML. The guide's own page carries the pack; the others need no script of the app.

use std::{fmt::Write, rc::Rc};

use yew::Callback;

use super::{
    compile::Compiled,
    policy::{base64, content_security_policy},
    problem::{Place, Problem},
    render::{draw, escape, fill},
    words::Words,
};
use crate::{
    engine::{Variant, guide},
    model::{Pack, QuestionKind, SectionId, Situation, StatementId, UiWords},
    ui::{
        CellRow, CellView, Drawing, ExitBar, ExitBarProps, GuideView, GuideViewProps, HelpCard, PathView,
        Piece, QuestionCard, QuestionCardProps, ShortAnswerView, ShortAnswerViewProps, StatementView, StatementViewProps, prose,
    },
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
    pub exit: Rc<str>,
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
pub fn pages(compiled: Compiled, words: &Words, shared: &Shared, problems: &mut Vec<Problem>) -> Result<Vec<Page>, String> {
    let Compiled { pack, statements, cells, help, paths, beside, sources } = compiled;
    let pack = Rc::new(pack);
    let ui = Rc::new(pack.ui.clone());
    let mut writer = Writer { words, shared, ui: Rc::clone(&ui), problems };
    let sources_page: Rc<str> = if *pack.lang == *"en" { "en/sources/".into() } else { "sources/".into() };
    let (statements, cells, help, paths): (Vec<_>, Vec<_>, Vec<_>, Vec<_>) = (
        statements.into_iter().map(Rc::new).collect(),
        cells.into_iter().map(Rc::new).collect(),
        help.into_iter().map(Rc::new).collect(),
        paths.into_iter().map(Rc::new).collect(),
    );
    let drawing = {
        let ui = Rc::clone(&ui);
        let sources_page = Rc::clone(&sources_page);
        Drawing::new(move |piece| {
            let (ui, sources_page) = (Rc::clone(&ui), Rc::clone(&sources_page));
            use yew::html;
            match piece {
                Piece::Statement(StatementId(place)) => html! { <StatementView words={Rc::clone(&statements[usize::from(place)])} {ui} {sources_page} /> },
                Piece::Row(place) => html! { <CellRow words={Rc::clone(&cells[place])} /> },
                Piece::Cell(place) => html! { <CellView words={Rc::clone(&cells[place])} {ui} {sources_page} /> },
                Piece::Know(place, variant) => {
                    let cell: &Rc<crate::model::CellWords> = &cells[place];
                    let text = match variant {
                        Variant::Unknown => Some(&cell.know),
                        Variant::Valid => cell.know_valid.as_ref(),
                        Variant::Without => cell.know_without.as_ref(),
                    };
                    html! { <p>{ prose(text.unwrap_or(&cell.know)) }</p> }
                }
                Piece::Ask(place) => html! {
                    <div class="cell__ask">
                        <p class="cell__ask-label">{ &*ui.ask_first }</p>
                        <p class="say">{ cells[place].ask.as_deref().unwrap_or_default() }</p>
                    </div>
                },
                Piece::Path(place) => html! { <PathView words={Rc::clone(&paths[place])} {place} {ui} {sources_page} /> },
                Piece::Help(place, _) => html! { <HelpCard words={Rc::clone(&help[place])} {place} {ui} {sources_page} /> },
            }
        })
    };
    let mut made = vec![writer.home(&pack, drawing)?];
    made.push(writer.advocates(&pack, beside)?);
    made.push(writer.sources(&pack, &sources)?);
    made.push(writer.about(&pack)?);
    Ok(made)
}

struct Writer<'a> {
    words: &'a Words,
    shared: &'a Shared,
    ui: Rc<UiWords>,
    problems: &'a mut Vec<Problem>,
}

impl Writer<'_> {
    /// A message of the page itself.
    fn word(&mut self, id: &str) -> Rc<str> {
        let file = Rc::new(super::problem::SourceFile { path: "src/site/pages.rs".into(), text: String::new() });
        self.words.need(id, None, &Place::top(file), self.problems).text
    }

    fn escaped(&mut self, id: &str) -> String {
        escape(&self.word(id))
    }

    /// The folder of a language's inner pages.
    fn folder(&self) -> String {
        format!("{}/", self.words.lang)
    }

    fn home(&mut self, pack: &Rc<Pack>, drawing: Drawing) -> Result<Page, String> {
        let nobody = Situation::default();
        let everything = guide(pack, &nobody, pack.edition.date);
        let filter = self.filter(pack, &nobody);
        let short = draw::<ShortAnswerView>(ShortAnswerViewProps {
            pack: Rc::clone(pack),
            short: everything.short.clone(),
            situation: nobody.clone(),
            draw: drawing.clone(),
        });
        let contents = contents(pack);
        let guide = draw::<GuideView>(GuideViewProps { pack: Rc::clone(pack), guide: everything, draw: drawing, anchors: true });
        let start = self.start();
        let limits = self.limits();
        let masthead = self.masthead("");
        let contents_heading = self.escaped("page-contents");
        let body = format!(
            "{masthead}<main class=\"page\" id=\"main\"><div class=\"page__ask\">{start}<div id=\"ask-static\">{filter}</div><div id=\"ask\"></div></div>\
             <div class=\"page__guide\"><div id=\"guide\"></div><div id=\"guide-static\">{short}\
             <nav class=\"contents\" aria-labelledby=\"contents\"><h2 id=\"contents\">{contents_heading}</h2>{contents}</nav>{guide}</div>{limits}</div></main>"
        );
        let packed = postcard::to_allocvec(&**pack).map_err(|error| format!("the pack cannot be written: {error}"))?;
        let root = if *pack.lang == *"en" { "" } else { "../" };
        let app = format!(
            "<script type=\"application/octet-stream\" id=\"pack\">{}</script>\n<script type=\"module\" src=\"{root}app.js\"></script>",
            base64(&packed)
        );
        let path = if *pack.lang == *"en" { String::new() } else { self.folder() };
        let title = self.word("page-title");
        let description = self.word("page-description");
        Ok(Page { html: self.fill(pack, &title, &description, &body, &app, "#talk")?, path })
    }

    /// The first screen: danger, what this is, what the way out does and does not do.
    fn start(&mut self) -> String {
        let danger = self.danger();
        let (heading, lede) = (self.escaped("start-heading"), self.escaped("start-lede"));
        let (panel, limits) = (self.escaped("start-exit-panel"), self.escaped("start-limits-link"));
        format!(
            "<section class=\"start\"><p class=\"danger\">{danger}</p><h1>{heading}</h1><p class=\"lede\">{lede}</p>\
             <p class=\"start__panel\">{panel} <a href=\"#limits\">{limits}</a></p></section>"
        )
    }

    fn danger(&mut self) -> String {
        let words = [self.word("start-danger"), self.word("start-danger-more")];
        let [first, more] = words.map(|words| draw::<Prose>(ProseProps { text: words }));
        format!("<b>{first}</b> {more}")
    }

    /// With scripts off two questions filter the page by plain CSS. The app reads what was pressed here before it takes over.
    fn filter(&mut self, pack: &Rc<Pack>, nobody: &Situation) -> String {
        let wanted = |question: &&crate::model::Question| question.kind == QuestionKind::Nation || &*question.id == "permission";
        let cards: String = pack
            .questions
            .iter()
            .filter(wanted)
            .map(|question| {
                draw::<QuestionCard>(QuestionCardProps {
                    pack: Rc::clone(pack),
                    question: question.clone(),
                    situation: nobody.clone(),
                    helper: false,
                    on_choose: Callback::noop(),
                })
            })
            .collect();
        format!("<form autocomplete=\"off\">{cards}</form>")
    }

    /// What we cannot hide: said on the page itself, beside the privacy claim.
    fn limits(&mut self) -> String {
        let heading = self.escaped("limits-heading");
        let mut items = String::new();
        for name in LIMITS {
            let _ = write!(items, "<li>{}</li>", self.escaped(&format!("limits-{name}")));
        }
        format!("<section class=\"guide-section limits\" id=\"limits\"><h2 tabindex=\"-1\">{heading}</h2><ul>{items}</ul></section>")
    }

    fn masthead(&mut self, root: &str) -> String {
        let mut list = String::new();
        for (lang, name) in &self.shared.languages {
            let href = if lang == "en" { format!("{root}./") } else { format!("{root}{lang}/") };
            let here = if **lang == *self.words.lang { " aria-current=\"page\"" } else { "" };
            let _ = write!(list, "<li><a href=\"{href}\" lang=\"{lang}\" hreflang=\"{lang}\"{here}>{}</a></li>", escape(name));
        }
        let (name, label) = (self.escaped("page-masthead"), self.escaped("page-languages"));
        let languages = if self.shared.languages.len() > 1 { format!("<nav aria-label=\"{label}\"><ul class=\"languages\">{list}</ul></nav>") } else { String::new() };
        format!("<header class=\"masthead\"><p translate=\"no\">{name}</p>{languages}</header>")
    }

    fn footer(&mut self, pack: &Pack, root: &str) -> String {
        let folder = self.folder();
        let date = draw_date(self, pack);
        let mut links = String::new();
        for (id, page) in [("page-about", "about/"), ("page-advocates", "advocates/"), ("page-sources", "sources/")] {
            let _ = write!(links, "<li><a href=\"{root}{folder}{page}\">{}</a></li>", self.escaped(id));
        }
        let (general, reviewed) = (self.escaped("footer-general"), self.escaped("footer-not-reviewed"));
        format!("<ul class=\"footer__links\">{links}</ul><p>{general}</p><p>{reviewed}</p><p>{date}</p>")
    }

    fn advocates(&mut self, pack: &Rc<Pack>, beside: Vec<(SectionId, crate::model::StatementWords)>) -> Result<Page, String> {
        let mut body = String::new();
        let sections = [SectionId::SixtySeconds, SectionId::DoNot, SectionId::MaySay, SectionId::Practice].into_iter().chain(SectionId::ALL);
        let mut done: Vec<SectionId> = Vec::new();
        for id in sections {
            if done.contains(&id) {
                continue;
            }
            done.push(id);
            let drawn: String = beside
                .iter()
                .filter(|(section, _)| *section == id)
                .map(|(_, words)| {
                    draw::<StatementView>(StatementViewProps { words: Rc::new(words.clone()), ui: Rc::clone(&self.ui), sources_page: "../sources/".into() })
                })
                .collect();
            let Some(section) = pack.sections.iter().find(|section| section.id == id).filter(|_| !drawn.is_empty()) else { continue };
            let _ = write!(
                body,
                "<section class=\"guide-section\" id=\"{}\"><h2 tabindex=\"-1\">{}</h2><p class=\"guide-section__answer\">{}</p><div class=\"statements\">{drawn}</div></section>",
                id.id(),
                escape(&section.heading),
                escape(&section.answer)
            );
        }
        let (heading, lede) = (self.escaped("advocates-heading"), self.escaped("advocates-lede"));
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>{body}</div>");
        self.inner(pack, "advocates/", "page-advocates", &body)
    }

    fn sources(&mut self, pack: &Rc<Pack>, sources: &[super::compile::CitedSource]) -> Result<Page, String> {
        let mut list = String::new();
        let excerpt = self.escaped("sources-excerpt");
        let no_address = self.escaped("sources-no-address");
        for source in sources {
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
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p><ul class=\"source-list\" lang=\"en\" translate=\"no\">{list}</ul></div>");
        self.inner(pack, "sources/", "page-sources", &body)
    }

    fn about(&mut self, pack: &Rc<Pack>) -> Result<Page, String> {
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
        let heading = self.escaped("about-heading");
        let body = format!("<div class=\"page__guide\"><h1>{heading}</h1>{body}</div>");
        self.inner(pack, "about/", "page-about", &body)
    }

    fn inner(&mut self, pack: &Rc<Pack>, page: &str, title: &str, body: &str) -> Result<Page, String> {
        let path = format!("{}{page}", self.folder());
        let masthead = self.masthead("../../");
        let back = self.escaped("page-back");
        let home = if *pack.lang == *"en" { "../../" } else { "../" };
        let body = format!("{masthead}<main class=\"page page--inner\" id=\"main\"><p><a href=\"{home}\">{back}</a></p>{body}</main>");
        let title = self.word(title);
        let description = self.word("page-description");
        let html = self.fill(pack, &title, &description, &body, "", &format!("{home}#talk"))?;
        Ok(Page { path, html })
    }

    fn fill(&mut self, pack: &Rc<Pack>, title: &str, description: &str, body: &str, app: &str, numbers: &str) -> Result<String, String> {
        let exit_bar = draw::<ExitBar>(ExitBarProps { ui: Rc::clone(&self.ui), exit: Rc::clone(&self.shared.exit), numbers: numbers.into() });
        let root = match numbers {
            "#talk" if *pack.lang == *"en" => "",
            "#talk" => "../",
            _ => "../../",
        };
        let footer = self.footer(pack, root);
        let date = crate::ui::iso(pack.edition.date);
        fill(
            &self.shared.template,
            &[
                ("lang", &pack.lang),
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
}

/// "Edition 2026-11-24. Facts as of …"
fn draw_date(writer: &mut Writer<'_>, pack: &Pack) -> String {
    let number = &*pack.edition.number;
    escape(&writer.words.filled("footer-edition", &[("number", number)], writer.problems))
}

/// Links to the sections, for readers without scripts.
fn contents(pack: &Pack) -> String {
    let mut list = String::from("<ul>");
    for section in pack.sections.iter().filter(|section| section.id.in_guide()) {
        let _ = write!(list, "<li><a href=\"#{}\">{}</a></li>", section.id.id(), escape(&section.heading));
    }
    list + "</ul>"
}

/// What no page can hide, in order of weight: `limits-<name>`.
const LIMITS: &[&str] = &["history", "spyware", "private", "network", "calls", "translate", "print", "copy", "clear"];

/// The sections of the page about this site: `about-<name>`, then `about-<name>-1` and so on.
const ABOUT: &[&str] = &["what", "privacy", "check", "advice", "review", "access", "licence"];

use prose_component::{Prose, ProseProps};

/// [`prose`] as a component, to be drawn by itself.
mod prose_component {
    use std::rc::Rc;

    use yew::{Html, Properties, component};

    use crate::ui::prose;

    /// Words with their numbers.
    #[component]
    pub fn Prose(ProseProps { text }: &ProseProps) -> Html {
        prose(text)
    }

    /// What [`Prose`] needs.
    #[derive(Properties, PartialEq)]
    pub struct ProseProps {
        pub text: Rc<str>,
    }
}
