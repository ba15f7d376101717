//! The words of one language: Fluent files, resolved here so that the browser carries no formatter.
//!
//! A message that a language lacks comes from English and says so (`lang`); one that English lacks is a problem.

use std::{cell::RefCell, collections::BTreeMap, path::Path, rc::Rc};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::{CharacterDirection, LanguageIdentifier};

use super::{
    load::{files, read_text},
    problem::{Place, Problem, SourceFile},
    pseudo,
};

/// The language everything falls back to.
pub const FALLBACK: &str = "en";

/// The words of a language, English behind it.
pub struct Words {
    pub lang: Rc<str>,
    pub right_to_left: bool,
    /// This language first.
    bundles: Vec<(Rc<str>, FluentBundle<FluentResource>)>,
    /// Applied to each word of a pseudo-locale.
    pseudo: Option<pseudo::Accent>,
    /// Message id → the file it stands in, for messages about it; true once asked for.
    known: RefCell<BTreeMap<String, (Rc<SourceFile>, bool)>>,
}

/// Words, with their language where it is not the page's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: Rc<str>,
    pub lang: Option<Rc<str>>,
}

/// What only some hosts, some contents or other steps of a build ask for.
const SOMETIMES: &[&str] = &[
    "host-feedback",
    "host-heading",
    "host-helpline",
    "host-helpline-unchecked",
    "host-helpline-unnamed",
    "host-hosting",
    "page-offered-by",
    "links-choice-language",
    "links-found-language",
    "kind-plan",
    "language-name",
    "ui-seen-help-rung",
];

impl Words {
    /// Loads `words/<lang>/*.ftl` below `root`, and English behind it. A pseudo-locale is English, accented.
    pub fn load(root: &Path, lang: &str, problems: &mut Vec<Problem>) -> Self {
        let accent = pseudo::Accent::of(lang);
        let known = RefCell::default();
        let mut bundles = Vec::new();
        if lang != FALLBACK && accent.is_none() {
            bundles.push((Rc::from(lang), bundle(root, lang, &known, problems)));
        }
        bundles.push((Rc::from(FALLBACK), bundle(root, FALLBACK, &known, problems)));
        if language(lang).is_none_or(|tag| tag != lang) {
            let help = "name the folder as BCP 47 does: `cy`, `pt-BR`, `zh-Hant`";
            problems.push(Problem::elsewhere(format!("content/words/{lang}/ is no language"), help));
        }
        let right_to_left = language(lang).is_some_and(|tag| tag.character_direction() == CharacterDirection::RTL);
        Self { lang: Rc::from(lang), right_to_left, bundles, pseudo: accent, known }
    }

    /// The words of message `id`, or of its attribute.
    pub fn said(&self, id: &str, attribute: Option<&str>, problems: &mut Vec<Problem>) -> Option<Said> {
        self.resolve(id, attribute, None, problems)
    }

    /// The words of `id` with its blanks filled, for dates and counts.
    pub fn filled(&self, id: &str, blanks: &[(&str, &str)], problems: &mut Vec<Problem>) -> Rc<str> {
        let mut args = FluentArgs::new();
        for (name, value) in blanks {
            // Only a count chooses a plural; a year is a word.
            match value.parse::<u32>() {
                Ok(number) if *name == "count" => args.set(*name, number),
                _ => args.set(*name, *value),
            }
        }
        if let Some(said) = self.resolve(id, None, Some(&args), problems) {
            return said.text;
        }
        problems.push(Problem::elsewhere(format!("message `{id}` is missing"), format!("add `{id} = …` to a file of content/words/{FALLBACK}/")));
        id.into()
    }

    /// The same, needed by `place`.
    pub fn need_filled(&self, id: &str, blanks: &[(&str, &str)], place: &Place, problems: &mut Vec<Problem>) -> Rc<str> {
        if self.known.borrow().contains_key(id) {
            return self.filled(id, blanks, problems);
        }
        self.need(id, None, place, problems).text
    }

    /// The English words of `id`, whatever the page's language: for what is held up to somebody in Britain.
    pub fn english(&self, id: &str, place: &Place, problems: &mut Vec<Problem>) -> Rc<str> {
        let message = self.bundles.last().and_then(|(_, english)| Some((english, english.get_message(id)?.value()?)));
        match message {
            Some((english, pattern)) => english.format_pattern(pattern, None, &mut Vec::new()).as_ref().into(),
            None => self.need(id, None, place, problems).text,
        }
    }

    fn resolve(&self, id: &str, attribute: Option<&str>, args: Option<&FluentArgs>, problems: &mut Vec<Problem>) -> Option<Said> {
        for (lang, bundle) in &self.bundles {
            let Some(message) = bundle.get_message(id) else { continue };
            if let Some((_, asked)) = self.known.borrow_mut().get_mut(id) {
                *asked = true;
            }
            let pattern = match attribute {
                None => message.value(),
                Some(name) => message.get_attribute(name).map(|found| found.value()),
            };
            let Some(pattern) = pattern else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, args, &mut errors);
            if !errors.is_empty() {
                problems.push(self.broken(id, &format!("{}", errors[0])));
            }
            // A message may stand on several lines; one line keeps its blanks, since a separator ends in one.
            let text = if text.contains('\n') { text.split_whitespace().collect::<Vec<_>>().join(" ") } else { text.into_owned() };
            let text = self.pseudo.map_or_else(|| text.clone(), |accent| accent.apply(&text));
            let foreign = self.pseudo.is_none() && **lang != *self.lang;
            return Some(Said { text: text.into(), lang: foreign.then(|| Rc::clone(lang)) });
        }
        None
    }

    /// The words of `id`, which `place` needs; a missing message is a problem and becomes visible words.
    pub fn need(&self, id: &str, attribute: Option<&str>, place: &Place, problems: &mut Vec<Problem>) -> Said {
        self.said(id, attribute, problems).unwrap_or_else(|| {
            let name = attribute.map_or_else(|| id.to_owned(), |name| format!("{id}.{name}"));
            let line = attribute.map_or_else(|| format!("{id} = …"), |name| format!("{id} = …\n    .{name} = …"));
            problems.push(Problem::error(
                place,
                format!("message `{name}` is missing"),
                format!("add to a file of content/words/{FALLBACK}/:\n{line}"),
            ));
            Said { text: format!("[{name}]").into(), lang: None }
        })
    }

    /// Messages nobody asked for, once everything has been drawn.
    pub fn unused(&self) -> Vec<Problem> {
        let unused = self.known.borrow();
        let unused = unused.iter().filter(|(id, (_, asked))| !asked && !SOMETIMES.contains(&id.as_str()));
        unused
            .map(|(id, (file, _))| {
                Problem::warning(&place_of(file, id), format!("no one asks for message `{id}`"), "delete it, or name the statement it was for")
            })
            .collect()
    }

    /// What a translation has that English has not: a name misspelt, or a message that is gone. A pseudo-locale and English have nothing.
    pub fn strangers(&self) -> Vec<Problem> {
        let [(_, own), (_, english)] = &self.bundles[..] else { return Vec::new() };
        let known = self.known.borrow();
        let strangers = known.iter().filter(|(id, _)| own.has_message(id) && !english.has_message(id));
        let warning = |(id, (file, _)): (&String, &(Rc<SourceFile>, bool))| {
            let help = format!("messages are named as in content/words/{FALLBACK}/");
            Problem::warning(&place_of(file, id), format!("no one asks for message `{id}`"), help)
        };
        strangers.map(warning).collect()
    }

    /// How many messages this language has itself, and how many English has.
    pub fn translated(&self) -> (usize, usize) {
        let known = self.known.borrow();
        let having = |bundle: &FluentBundle<FluentResource>| known.keys().filter(|id| bundle.has_message(id)).count();
        let count = |place: Option<&(Rc<str>, FluentBundle<FluentResource>)>| place.map_or(0, |(_, bundle)| having(bundle));
        (count(self.bundles.first()), count(self.bundles.last()))
    }

    /// Every message of every language loaded, with its attributes, for checks on the words themselves.
    pub fn each(&self, mut look: impl FnMut(&str, &Place)) {
        let known: Vec<(String, Rc<SourceFile>)> = self.known.borrow().iter().map(|(id, (file, _))| (id.clone(), Rc::clone(file))).collect();
        for (id, file) in known {
            let place = place_of(&file, &id);
            for (_, bundle) in &self.bundles {
                let Some(message) = bundle.get_message(&id) else { continue };
                let patterns = message.value().into_iter().chain(message.attributes().map(|attribute| attribute.value()));
                for pattern in patterns {
                    look(&bundle.format_pattern(pattern, None, &mut Vec::new()), &place);
                }
            }
        }
    }

    /// Where message `id` stands, if anywhere.
    pub fn place(&self, id: &str) -> Option<Place> {
        self.known.borrow().get(id).map(|(file, _)| place_of(file, id))
    }

    fn broken(&self, id: &str, why: &str) -> Problem {
        match self.place(id) {
            Some(place) => Problem::error(&place, format!("message `{id}` cannot be resolved: {why}"), "check its references and placeables"),
            None => Problem::elsewhere(format!("message `{id}` cannot be resolved: {why}"), "check its references and placeables"),
        }
    }
}

fn language(lang: &str) -> Option<LanguageIdentifier> {
    lang.parse().ok()
}

fn place_of(file: &Rc<SourceFile>, id: &str) -> Place {
    let start = if file.text.starts_with(&format!("{id} =")) { Some(0) } else { file.text.find(&format!("\n{id} =")).map(|newline| newline + 1) };
    let start = start.unwrap_or(0);
    Place { file: Rc::clone(file), span: start..start + id.len() }
}

fn bundle(
    root: &Path,
    lang: &str,
    known: &RefCell<BTreeMap<String, (Rc<SourceFile>, bool)>>,
    problems: &mut Vec<Problem>,
) -> FluentBundle<FluentResource> {
    let tag = language(lang).unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // Isolation marks would land in the page; numbers are isolated by `<bdi>` instead.
    bundle.set_use_isolating(false);
    for path in files(&root.join("words").join(lang), "", "ftl") {
        let Some(file) = read_text(root, &path, problems) else { continue };
        let resource = match FluentResource::try_new(file.text.clone()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let place = Place { file: Rc::clone(&file), span: error.pos };
                    problems.push(Problem::error(
                        &place,
                        format!("not Fluent: {}", error.kind),
                        "a message is `id = words`, an attribute an indented `.name = words`",
                    ));
                }
                resource
            }
        };
        for entry in resource.entries() {
            if let fluent_syntax::ast::Entry::Message(message) = entry {
                known.borrow_mut().entry(message.id.name.to_owned()).or_insert_with(|| (Rc::clone(&file), false));
            }
        }
        for error in bundle.add_resource(resource).err().unwrap_or_default() {
            problems.push(Problem::error(&Place::top(Rc::clone(&file)), format!("{error}"), "each message id stands once in a language"));
        }
    }
    bundle
}
