//! What the screens need to draw a piece in words. Made natively; in the browser the drawn pieces are copied from the page.

use std::rc::Rc;

use super::{Day, Level, Nations, ServiceId};

/// One source as a reader sees it in place: what, who, when. Its address stands on the page of sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceLine {
    /// Its anchor on the page of sources: short, since a page has thousands. The same within a build.
    pub number: u16,
    pub title: Rc<str>,
    pub publisher: Rc<str>,
    /// "November 2023", where known.
    pub published: Option<Rc<str>>,
}

/// Everything a statement says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementWords {
    /// The content id: its anchor.
    pub id: Rc<str>,
    /// Where the pack has it, for the app to find it again; `None` on other pages.
    pub place: Option<u16>,
    pub text: Rc<str>,
    /// What the person harming says, in threats.
    pub said: Option<Rc<str>>,
    /// Shown with it: what somebody close could notice, what an authority would learn.
    pub notice: Option<Rc<str>>,
    pub learn: Option<Rc<str>>,
    /// Its date on a timeline.
    pub date: Option<Rc<str>>,
    /// The same as content has it, for sorting.
    pub date_key: Option<Rc<str>>,
    /// Law, guidance, what happens …
    pub kinds: Vec<Rc<str>>,
    /// "seen in a text of May 2026"
    pub seen: Rc<str>,
    /// "not settled", where a fact behind it has low confidence.
    pub not_settled: bool,
    pub sources: Vec<SourceLine>,
    /// From when on it is due for checking.
    pub review_by: Day,
    pub from: Option<Day>,
    pub until: Option<Day>,
    /// `data-…` attributes by which the style sheet filters with scripts off: field id, answer ids.
    pub filters: Vec<(Rc<str>, Rc<str>)>,
    /// The language of the words where it is not the page's.
    pub lang: Option<Rc<str>>,
}

/// What a service does in some nations, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellWords {
    pub id: Rc<str>,
    pub place: u16,
    pub service: Rc<str>,
    /// The content id of the service.
    pub service_id: Rc<str>,
    /// "England, Wales"; empty for the whole UK.
    pub nations: Rc<str>,
    pub level: Level,
    pub level_words: Rc<str>,
    pub unless: Rc<str>,
    pub know: Rc<str>,
    pub know_valid: Option<Rc<str>>,
    /// For the style sheet's filter: the permissions that `know_valid` is for.
    pub valid_for: Rc<str>,
    pub know_without: Option<Rc<str>>,
    pub without_for: Rc<str>,
    pub ask: Option<Rc<str>>,
    /// What somebody who helps can ask, with no name.
    pub ask_helper: Option<Rc<str>>,
    pub ask_not: Option<Rc<str>>,
    pub seen: Rc<str>,
    pub kinds: Vec<Rc<str>>,
    pub sources: Vec<SourceLine>,
    pub review_by: Day,
    pub filters: Vec<(Rc<str>, Rc<str>)>,
    pub lang: Option<Rc<str>>,
}

/// A service that helps, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpWords {
    pub id: Rc<str>,
    /// Never translated.
    pub name: Rc<str>,
    /// What it does, one sentence.
    pub line: Rc<str>,
    /// For whom and where, what matters most first: "England", "for women" or "For men", "England, Scotland, Wales".
    pub label: (Rc<str>, Rc<str>),
    /// At a glance: languages, immigration law.
    pub facts: Vec<Rc<str>>,
    /// What to know before it is chosen: the Home Office behind it, a worker who must ask.
    pub notes: Vec<Rc<str>>,
    /// As shown, grouped.
    pub phone: Option<Rc<str>>,
    /// Hours, cost, traces.
    pub small: Rc<str>,
    /// The other ways to reach it.
    pub ways: Vec<HelpWay>,
    pub confidentiality: Option<Rc<str>>,
    pub caveat: Option<Rc<str>>,
    /// "from a text of September 2024; not rung"
    pub seen: Rc<str>,
    pub sources: Vec<SourceLine>,
    pub review_by: Day,
    /// Whether it rests on one weak source.
    pub check_first: bool,
    /// For the style sheet's filter: ids of nations, absent for the whole UK.
    pub nations: Option<Rc<str>>,
    /// The language of the words where it is not the page's.
    pub lang: Option<Rc<str>>,
}

/// A way to reach a service other than a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpWay {
    /// "Website:", or a whole sentence.
    pub words: Rc<str>,
    pub link: Option<WayLink>,
}

/// Something to press: what is shown, and where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayLink {
    /// Its mark in the sprite, beside the words.
    pub mark: &'static str,
    /// As short as it can be read out.
    pub shown: Rc<str>,
    /// Absent where pressing would ask a third party.
    pub address: Option<Rc<str>>,
    /// Whether it leaves this page for a website.
    pub leaves: bool,
}

/// What happens after somebody tells a service, step by step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathWords {
    pub id: Rc<str>,
    pub service: ServiceId,
    pub nation_set: Nations,
    /// "England, Wales"; empty for the whole UK.
    pub nations: Rc<str>,
    pub steps: Vec<StepWords>,
    pub seen: Rc<str>,
    pub kinds: Vec<Rc<str>>,
    pub sources: Vec<SourceLine>,
    pub review_by: Day,
    pub filters: Vec<(Rc<str>, Rc<str>)>,
}

/// One step; `leaves` where information can leave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepWords {
    pub text: Rc<str>,
    pub leaves: Option<Rc<str>>,
}

// The anchors of pieces on the page of sources: places, since the guide has hundreds of links to them. The same within a build.

impl StatementWords {
    /// Its anchor there, without `of-`.
    #[must_use]
    pub fn piece(&self) -> String {
        self.place.map_or_else(|| self.id.to_string(), |place| place.to_string())
    }
}

impl CellWords {
    /// The same for a cell.
    #[must_use]
    pub fn piece(&self) -> String {
        ["c", &self.place.to_string()].concat()
    }
}

impl PathWords {
    /// The same for the path at `place`.
    #[must_use]
    pub fn piece(&self, place: usize) -> String {
        ["p", &place.to_string()].concat()
    }
}

impl HelpWords {
    /// The same for the service at `place`.
    #[must_use]
    pub fn piece(&self, place: usize) -> String {
        ["h", &place.to_string()].concat()
    }
}
