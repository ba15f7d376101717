//! What unfolds under its heading. The running app draws it when somebody opens it: a whole second guide beside the static one is more than
//! an old phone should have to hold (BENCHMARKS.md).

use std::rc::Rc;

use yew::{Event, Html, html};

use super::{Screen, slot};
use crate::model::SectionId;

/// What is folded. Numbers are places in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FoldId {
    /// The statements of a section under one heading.
    Heading(SectionId, u8),
    /// One kind of help.
    Help(u8),
    /// What there is to read.
    ToRead,
    /// The numbers of the emergency services.
    Emergency,
}

impl FoldId {
    fn section(self) -> SectionId {
        match self {
            Self::Heading(section, _) => section,
            Self::Help(_) | Self::ToRead => SectionId::Help,
            Self::Emergency => SectionId::Talk,
        }
    }
}

/// Which folds are drawn beside those that stand open.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unfolded {
    /// To print the guide or to search it.
    whole: bool,
    opened: Vec<FoldId>,
}

impl Unfolded {
    /// All of them.
    pub fn whole() -> Self {
        Self { whole: true, ..Self::default() }
    }

    /// One more.
    pub fn open(&mut self, fold: FoldId) {
        if !self.has(fold) {
            self.opened.push(fold);
        }
    }

    /// Whether the same folds of this section are drawn.
    pub fn is_same_in(&self, section: SectionId, other: &Self) -> bool {
        let here = |fold: &&FoldId| fold.section() == section;
        self.whole == other.whole && self.opened.iter().filter(here).eq(other.opened.iter().filter(here))
    }

    fn has(&self, fold: FoldId) -> bool {
        self.whole || self.opened.contains(&fold)
    }
}

/// A fold and its heading.
#[derive(Debug)]
pub struct Fold<'a> {
    pub id: FoldId,
    pub heading: &'a Rc<str>,
    /// By which links find it in the running app.
    pub about: Option<&'a Rc<str>>,
    /// Whether it carries that also as its id.
    pub anchor: bool,
    /// Whether it stands open before anybody has pressed its heading.
    pub open: bool,
}

/// Draws a fold; `inner` only where it shows, or without an app to draw it later.
pub fn fold(screen: &Screen, fold: Fold, inner: &dyn Fn() -> Html) -> Html {
    let Fold { id, heading, about, anchor, open } = fold;
    let waits = screen.live.filter(|live| !open && !live.unfolded.has(id));
    let key = match id {
        FoldId::Heading(_, place) | FoldId::Help(place) => u16::from(place),
        FoldId::ToRead | FoldId::Emergency => 256,
    };
    let ontoggle = waits.map(|live| live.on_unfold.reform(move |_: Event| id));
    let inner = if waits.is_some() { Html::default() } else { inner() };
    html! {
        <details class="group" {key} id={about.filter(|_| anchor).map(ToString::to_string)} {open} data-about={about.map(ToString::to_string)} {ontoggle}>
            <summary><h3>{ heading.clone() }</h3></summary>
            { slot(inner) }
        </details>
    }
}
