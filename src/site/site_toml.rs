//! What the host of a copy chooses, in `site.toml`: its address, where the newest edition is, its name, its helpline, the way out, colours,
//! languages. Knows nothing that could switch off a safety note or "not reviewed by": there is no such key.

use std::{collections::BTreeMap, fs, path::Path, rc::Rc};

use serde::Deserialize;

use super::{
    colours::colour_rules,
    load::{Content, Loaded},
    problem::{Place, Problem, SourceFile, nearest},
    raw::Text,
    web_address::{WebAddress, page_address},
    words::FALLBACK,
};
use crate::model::phone_number;

/// A checked `site.toml`.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where the copy will stand. Links, snippets and QR codes carry it.
    pub address: WebAddress,
    /// Where the newest edition is published, if that is not here.
    pub newest: Option<WebAddress>,
    /// Shown beside ours.
    pub name: Option<Rc<str>>,
    /// Shown first, and labelled as the host's.
    pub helpline: Option<Helpline>,
    /// Where "Exit this page" leads.
    pub exit: Rc<str>,
    /// Rules that follow the tokens of the style sheet.
    pub colours: String,
    /// Offered; all that are ready where nothing is said.
    pub languages: Option<Vec<String>>,
    /// Where mistakes are reported, `mailto:` or `https:`.
    pub feedback: Option<Rc<str>>,
    /// A page that says what the host's server writes down.
    pub hosting: Option<Rc<str>>,
    /// Whether the guide's page holds words or colours of the host's.
    pub adds_to_pages: bool,
}

impl Site {
    /// Where to look for a newer edition: at the place that was named, or where this copy stands.
    #[must_use]
    pub fn newest_or_own(&self) -> &WebAddress {
        self.newest.as_ref().unwrap_or(&self.address)
    }
}

/// The host's own helpline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Helpline {
    /// By its place in the directory.
    Listed(usize),
    /// As the host describes it; nobody of ours has looked.
    Own { name: Rc<str>, number: Rc<str>, hours: Option<Rc<str>> },
}

/// The file as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawSite {
    address: Text,
    newest: Option<Text>,
    exit: Text,
    name: Option<Text>,
    languages: Option<Vec<Text>>,
    feedback: Option<Text>,
    hosting: Option<Text>,
    helpline: Option<toml::Spanned<RawHelpline>>,
    #[serde(default)]
    pub(super) colours: RawColours,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHelpline {
    service: Option<Text>,
    name: Option<Text>,
    number: Option<Text>,
    hours: Option<Text>,
}

/// Token to colour.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawColours {
    #[serde(default)]
    pub light: BTreeMap<String, Text>,
    #[serde(default)]
    pub dark: BTreeMap<String, Text>,
}

/// What a `site.toml` is checked against.
pub struct Against<'a> {
    pub content: &'a Content,
    /// The languages that have words.
    pub languages: &'a [String],
    /// `static/styles/00-tokens.css`
    pub tokens: &'a str,
}

/// Reads and checks the file at `path`. `None` where it cannot be used.
pub fn load_site(path: &Path, against: &Against, problems: &mut Vec<Problem>) -> Option<Site> {
    let site = read(path, problems)?;
    let raw = &site.value;
    let before = problems.len();
    let address = folder(&site, &raw.address, "for this site", problems);
    let newest = raw.newest.as_ref().and_then(|newest| folder(&site, newest, "of the newest edition", problems));
    let exit = page(&site, &raw.exit, &["https:"], problems);
    if address.as_ref().is_some_and(|address| exit.starts_with(&format!("{}/", address.origin())) || *exit == *address.origin()) {
        let help = "name a dull page that is not personalised, on somebody else's site: weather, news, a map";
        problems.push(Problem::error(&site.at(&raw.exit), "\"Exit this page\" would stay on the same site", help));
    }
    let text = |text: &Option<Text>, problems: &mut Vec<Problem>| text.as_ref().map(|text| short(&site, text, problems));
    let name = text(&raw.name, problems);
    let feedback = raw.feedback.as_ref().map(|link| page(&site, link, &["https:", "mailto:"], problems));
    let hosting = raw.hosting.as_ref().map(|link| page(&site, link, &["https:"], problems));
    let languages = raw.languages.as_ref().map(|chosen| languages(&site, chosen, against.languages, problems));
    let helpline = raw.helpline.as_ref().and_then(|helpline| helpline_of(&site, helpline, against.content, problems));
    let colours = colour_rules(&site, against.tokens, problems);
    let own_colours = !raw.colours.light.is_empty() || !raw.colours.dark.is_empty();
    let adds_to_pages = name.is_some() || helpline.is_some() || newest.is_some() || own_colours;
    let address = address.filter(|_| problems.len() == before)?;
    Some(Site { address, newest, name, helpline, exit, colours, languages, feedback, hosting, adds_to_pages })
}

/// Refuses to release a copy that does not know where it will stand.
///
/// # Errors
/// Says what to write where.
pub fn may_be_released(site: &Site, path: &Path) -> Result<(), String> {
    let refused = |address: &WebAddress, what: &str, remedy: &str| {
        let message = format!("`{address}` in {} is a placeholder: {what} would lead nowhere", path.display());
        Err(Problem::elsewhere(message, remedy).to_string())
    };
    if site.address.is_placeholder() {
        let remedy = "write the address where this copy will stand, or build with --site FILE";
        return refused(&site.address, "links, QR codes and snippets", remedy);
    }
    match &site.newest {
        Some(newest) if newest.is_placeholder() => {
            refused(newest, "whoever holds an old copy", "write the address where the newest edition is published, or leave `newest` out")
        }
        _ => Ok(()),
    }
}

fn read(path: &Path, problems: &mut Vec<Problem>) -> Option<Loaded<RawSite>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) => {
            let message = format!("{} cannot be read: {error}", path.display());
            problems.push(Problem::elsewhere(message, "copy site.toml from the repository and change what you need"));
            return None;
        }
    };
    let shown = path.file_name().map_or_else(|| path.to_path_buf(), Into::into);
    let file = Rc::new(SourceFile { path: shown, text });
    match toml::from_str(&file.text) {
        Ok(value) => Some(Loaded { file, value }),
        Err(error) => {
            let place = Place { file, span: error.span().unwrap_or(0..0) };
            problems.push(Problem::error(&place, error.message().to_owned(), "docs/hosting.md explains every key of site.toml"));
            None
        }
    }
}

/// One line of words that will be shown.
fn short(site: &Loaded<RawSite>, text: &Text, problems: &mut Vec<Problem>) -> Rc<str> {
    let words = text.get_ref();
    if words.trim().is_empty() || words.chars().count() > 80 || words.chars().any(char::is_control) {
        problems.push(Problem::error(&site.at(text), "this cannot be shown in one line", "write 1 to 80 letters"));
    }
    words.as_str().into()
}

/// The address of a folder on the web.
fn folder(site: &Loaded<RawSite>, text: &Text, what: &str, problems: &mut Vec<Problem>) -> Option<WebAddress> {
    let wrong = |why: String| {
        let message = format!("`{}` is no address {what}: {why}", text.get_ref());
        problems.push(Problem::error(&site.at(text), message, "write it as in \"https://example.org/ask-first/\""));
    };
    WebAddress::parse(text.get_ref()).map_err(wrong).ok()
}

/// The address of a page, with one of these schemes.
fn page(site: &Loaded<RawSite>, text: &Text, schemes: &[&str], problems: &mut Vec<Problem>) -> Rc<str> {
    if let Err(why) = page_address(text.get_ref(), schemes) {
        let help = format!("begin with {}", schemes.join(" or "));
        problems.push(Problem::error(&site.at(text), format!("`{}` is no address: {why}", text.get_ref()), help));
    }
    text.get_ref().as_str().into()
}

fn languages(site: &Loaded<RawSite>, chosen: &[Text], known: &[String], problems: &mut Vec<Problem>) -> Vec<String> {
    for lang in chosen.iter().filter(|lang| !known.contains(lang.get_ref())) {
        let meant = nearest(lang.get_ref(), known.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
        let message = format!("there are no words in `{}`", lang.get_ref());
        problems.push(Problem::error(&site.at(lang), message, format!("{meant}Ready are: {}", known.join(", "))));
    }
    if !chosen.iter().any(|lang| lang.get_ref() == FALLBACK) {
        let message = "English is not among the languages";
        let help = "add \"en\": what a translation lacks is shown in English, and the first page is English";
        let place = chosen.first().map_or_else(|| Place::top(Rc::clone(&site.file)), |lang| site.at(lang));
        problems.push(Problem::error(&place, message, help));
    }
    chosen.iter().map(|lang| lang.get_ref().clone()).collect()
}

fn helpline_of(site: &Loaded<RawSite>, raw: &toml::Spanned<RawHelpline>, content: &Content, problems: &mut Vec<Problem>) -> Option<Helpline> {
    match raw.get_ref() {
        RawHelpline { service: Some(service), name: None, number: None, hours: None } => {
            let ids: Vec<&str> = content.help.iter().flat_map(|file| &file.value.service).map(|help| help.id.get_ref().as_str()).collect();
            let place = ids.iter().position(|id| id == service.get_ref());
            if place.is_none() {
                let meant = nearest(service.get_ref(), ids.into_iter()).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
                let message = format!("service `{}` is not in the directory", service.get_ref());
                let help = format!("{meant}The ids stand in content/services/; a line that is not there needs `name` and `number`");
                problems.push(Problem::error(&site.at(service), message, help));
            }
            let listed = content.help.iter().flat_map(|file| &file.value.service).nth(place?)?;
            if listed.phone.is_none() {
                let help = "choose one with a number, or write `name` and `number`";
                problems.push(Problem::error(&site.at(service), format!("service `{}` has no telephone number", service.get_ref()), help));
            }
            Some(Helpline::Listed(place?))
        }
        RawHelpline { service: None, name: Some(name), number: Some(number), hours } => {
            if let Some(why) = phone_number::problem(number.get_ref()) {
                problems.push(Problem::error(&site.at(number), format!("`{}` is no UK number", number.get_ref()), why));
            }
            let hours = hours.as_ref().map(|hours| short(site, hours, problems));
            Some(Helpline::Own { name: short(site, name, problems), number: number.get_ref().as_str().into(), hours })
        }
        _ => {
            let help = "write `service` alone, for a line of the directory, or `name` and `number`, for any other";
            problems.push(Problem::error(&site.at(raw), "the helpline is said neither way or both ways", help));
            None
        }
    }
}
