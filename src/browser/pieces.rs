//! Copies of prerendered pieces: words travel once, in the page, and the app shows copies of its nodes.

use std::cell::RefCell;

use gloo::utils::document;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};
use yew::{Html, virtual_dom::VNode};

use crate::{
    engine::Variant,
    model::StatementId,
    ui::{Drawing, Piece},
};

/// Draws pieces by copying them from the static guide. A copy is made once, so that what was opened stays open.
#[must_use]
pub fn drawing() -> Drawing {
    let cabinet: RefCell<Cabinet> = RefCell::default();
    Drawing::new(move |piece, now| {
        let Some(copy) = cabinet.borrow_mut().copy(piece) else { return Html::default() };
        tell_how_it_is_now(&copy, now);
        VNode::VRef(copy)
    })
}

/// Writes whether a service is open now into a copied card, where it is heard: after the name and before the number.
fn tell_how_it_is_now(card: &Node, now: &str) {
    let found = |selector| card.dyn_ref::<Element>().and_then(|card| card.query_selector(selector).ok().flatten());
    if let Some(line) = found(".help__open") {
        if line.text_content().as_deref() != Some(now) {
            line.set_text_content(Some(now));
        }
    } else if let (false, Some(label)) = (now.is_empty(), found(".help__for")) {
        let Ok(line) = document().create_element("p") else { return };
        let _ = line.set_attribute("class", "help__open");
        line.set_text_content(Some(now));
        let _ = card.insert_before(&line, label.next_sibling().as_ref());
    }
}

/// By which attribute the page marks pieces of one kind; its value is the place in the pack.
const MARKS: [&str; 12] = [
    "data-s",
    "data-row",
    "data-cell",
    "data-path",
    "data-ask",
    "data-know",
    "data-know-valid",
    "data-know-without",
    "data-help",
    "data-host-help",
    "data-advisers",
    "data-contents",
];

/// The kind of a piece as an index of [`MARKS`], its place, and which copy of it is meant.
fn address(piece: Piece) -> (usize, usize, usize) {
    match piece {
        Piece::Statement(StatementId(place)) => (0, usize::from(place), 0),
        Piece::Row(place) => (1, place, 0),
        Piece::Cell(place) => (2, place, 0),
        Piece::Path(place) => (3, place, 0),
        Piece::Ask(place, shelf) => (4, place, shelf as usize),
        Piece::Know(place, Variant::Unknown) => (5, place, 0),
        Piece::Know(place, Variant::Valid) => (6, place, 0),
        Piece::Know(place, Variant::Without) => (7, place, 0),
        Piece::Help(place, shelf) => (8, place, shelf as usize),
        Piece::HostHelp => (9, 0, 0),
        Piece::Advisers => (10, 0, 0),
        Piece::Contents => (11, 0, 0),
    }
}

/// Originals and copies by kind and place. The page is searched once for each kind, also for one that it has none of: a search walks through
/// twenty thousand elements.
#[derive(Default)]
struct Cabinet([Option<Vec<Drawer>>; MARKS.len()]);

#[derive(Default)]
struct Drawer {
    original: Option<Node>,
    /// By shelf.
    copies: Vec<Option<Node>>,
}

impl Cabinet {
    fn copy(&mut self, piece: Piece) -> Option<Node> {
        let (kind, place, shelf) = address(piece);
        let drawers = self.0[kind].get_or_insert_with(|| originals(MARKS[kind]));
        let drawer = drawers.get_mut(place)?;
        if drawer.copies.len() <= shelf {
            drawer.copies.resize(shelf + 1, None);
        }
        let copy = &mut drawer.copies[shelf];
        if copy.is_none() {
            *copy = drawer.original.as_ref()?.clone_node_with_deep(true).ok();
            copy.as_ref().map(forget_ids);
        }
        copy.clone()
    }
}

/// The pieces of the static guide with this mark, by place; where one stands twice, the first.
fn originals(mark: &str) -> Vec<Drawer> {
    let mut drawers: Vec<Drawer> = Vec::new();
    let Ok(found) = document().query_selector_all(&["#guide-static [", mark, "]"].concat()) else { return drawers };
    let mut next = 0;
    for at in 0..found.length() {
        let Some(element) = found.item(at).and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
        // Where the page leaves the place out, it follows from the one before (`src/site/thin.rs`).
        let place = element.get_attribute(mark).and_then(|place| place.parse().ok()).unwrap_or(next);
        next = place + 1;
        while drawers.len() <= place {
            drawers.push(Drawer::default());
        }
        drawers[place].original.get_or_insert(element.into());
    }
    drawers
}

/// An id stands once in a document; the original keeps it. The copy is found by `data-about` in its place.
fn forget_ids(copy: &Node) {
    let Some(element) = copy.dyn_ref::<Element>() else { return };
    if let Some(id) = element.get_attribute("id") {
        let _ = element.set_attribute("data-about", &id);
    }
    let _ = element.remove_attribute("id");
    if let Ok(inside) = element.query_selector_all("[id]") {
        for at in 0..inside.length() {
            if let Some(node) = inside.item(at).and_then(|node| node.dyn_into::<Element>().ok()) {
                let _ = node.remove_attribute("id");
            }
        }
    }
}
