//! Pieces under the nations they hold in: each nation once, nations of which the same is said together.

use std::{collections::BTreeSet, fmt::Write, rc::Rc};

use super::{ALL_SOURCES, Writer};
use crate::{
    engine::Shown,
    model::{Nation, Nations, StatementId},
    site::render::{draw, escape},
    ui::{CellView, CellViewProps, StatementView, StatementViewProps, nation_names, opener_line},
};

/// A piece of the guide, by place in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Held {
    Cell(usize),
    Statement(StatementId),
}

/// What is said around the nations, escaped.
pub(super) struct NationWords {
    /// Names the links.
    pub label: String,
    /// Under a nation of which nothing more is known.
    pub nothing: String,
}

/// The nations in their order, each with its own; those that have the same stand together.
pub(super) fn alike<T: PartialEq>(own: impl Fn(Nation) -> T) -> Vec<(Nations, T)> {
    let mut groups: Vec<(Nations, T)> = Vec::new();
    for nation in Nation::ALL {
        let own = own(nation);
        match groups.iter_mut().find(|(_, same)| *same == own) {
            Some((nations, _)) => *nations = nations.iter().chain([nation]).collect(),
            None => groups.push(([nation].into_iter().collect(), own)),
        }
    }
    groups
}

/// `england-wales`
pub(super) fn joined_ids(nations: Nations) -> String {
    nations.iter().map(Nation::id).collect::<Vec<_>>().join("-")
}

/// Draws pieces once under an id; a second time on the same page without it.
pub(super) struct Pieces<'w, 'a> {
    writer: &'w Writer<'a>,
    /// Where the sources stand, from the page.
    sources_page: Rc<str>,
    drawn: BTreeSet<Rc<str>>,
}

impl<'w, 'a> Pieces<'w, 'a> {
    pub(super) fn new(writer: &'w Writer<'a>, sources_page: &str) -> Self {
        Self { writer, sources_page: sources_page.into(), drawn: BTreeSet::new() }
    }

    fn holds_in(&self, piece: Held) -> Nations {
        match piece {
            Held::Cell(place) => self.writer.pack.cells[place].nations,
            Held::Statement(StatementId(place)) => self.writer.pack.statements[usize::from(place)].condition.nations,
        }
    }

    /// What answers a question, in the words of the guide: not after what somebody else says, which would be read as the answer.
    pub(super) fn answer(&mut self, lead: &[StatementId]) -> String {
        let drawn: Vec<String> = lead.iter().map(|id| self.statement(*id, Nations::ALL, false)).collect();
        drawn.concat()
    }

    /// Pieces that hold in the whole UK, in their order.
    pub(super) fn everywhere(&mut self, pieces: &[Held]) -> String {
        let wanted: Vec<Held> = pieces.iter().copied().filter(|piece| self.holds_in(*piece) == Nations::ALL).collect();
        wanted.into_iter().map(|piece| self.piece(piece, Nations::ALL)).collect()
    }

    /// The others: a section a nation, or for several of which exactly the same is said, and links to them above. Empty where there is
    /// nothing to tell apart.
    pub(super) fn by_nation(&mut self, pieces: &[Held], words: &NationWords) -> String {
        let groups = alike(|nation| {
            let of_nation = |piece: &Held| self.holds_in(*piece) != Nations::ALL && self.holds_in(*piece).contains(nation);
            pieces.iter().copied().filter(of_nation).collect::<Vec<Held>>()
        });
        if groups.iter().all(|(_, pieces)| pieces.is_empty()) {
            return String::new();
        }
        let (mut links, mut sections) = (String::new(), String::new());
        for (nations, pieces) in groups {
            let (id, names) = (joined_ids(nations), escape(&nation_names(&self.writer.pack, nations)));
            let _ = write!(links, "<li><a href=\"#{id}\">{names}</a></li>");
            let _ = write!(sections, "<section class=\"guide-section\" id=\"{id}\"><h2 tabindex=\"-1\">{names}</h2>");
            if pieces.is_empty() {
                let _ = write!(sections, "<p>{}</p>", words.nothing);
            }
            sections.extend(pieces.into_iter().map(|piece| self.piece(piece, nations)));
            sections.push_str("</section>");
        }
        format!("<nav class=\"nations\" aria-label=\"{}\"><ul>{links}</ul></nav>{sections}", words.label)
    }

    /// One piece as it stands under the heading of `under`, whose nations it need not name again.
    pub(super) fn piece(&mut self, piece: Held, under: Nations) -> String {
        let (compiled, ui, sources_page) = (self.writer.compiled, Rc::clone(&self.writer.ui), Rc::clone(&self.sources_page));
        match piece {
            Held::Cell(place) => {
                let mut words = compiled.cells[place].clone();
                if self.holds_in(piece) == under {
                    words.nations = "".into();
                }
                words.id = self.once(&words.id, under);
                draw::<CellView>(CellViewProps { words: Rc::new(words), ui, sources_page, most: ALL_SOURCES })
            }
            Held::Statement(id) => self.statement(id, under, true),
        }
    }

    fn statement(&mut self, id: StatementId, under: Nations, with_said: bool) -> String {
        let (ui, sources_page) = (Rc::clone(&self.writer.ui), Rc::clone(&self.sources_page));
        let mut words = self.writer.compiled.statements[usize::from(id.0)].clone();
        words.id = self.once(&words.id, under);
        // Only the guide's page has the app, which looks pieces up by their place.
        words.place = None;
        words.said = words.said.filter(|_| with_said);
        let opener = escape(&self.opener(id, under));
        let opener = if opener.is_empty() { opener } else { format!("<p class=\"opener\">{opener}</p>") };
        let drawn = draw::<StatementView>(StatementViewProps { words: Rc::new(words), ui, sources_page, most: ALL_SOURCES });
        format!("<div class=\"shown\">{opener}{drawn}</div>")
    }

    /// An id stands once on a page.
    fn once(&mut self, id: &Rc<str>, under: Nations) -> Rc<str> {
        if self.drawn.insert(Rc::clone(id)) {
            return Rc::clone(id);
        }
        format!("{}-{id}", joined_ids(under)).into()
    }

    /// Whom a statement is for, besides the nations of its heading. The engine says it: with the nation known and nothing else.
    fn opener(&self, id: StatementId, under: Nations) -> String {
        let pack = &self.writer.pack;
        let Some(nation) = under.iter().next() else { return String::new() };
        let mut shown = self.writer.living_in(nation).sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.shown);
        shown.find(|shown| shown.statement == id).map(|shown: &Shown| opener_line(pack, shown, None)).unwrap_or_default()
    }
}
