//! Copies of prerendered pieces: words travel once, in the page, and the app shows copies of its nodes.

use std::{cell::RefCell, collections::BTreeMap};

use gloo::utils::document;
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
    let copies: RefCell<BTreeMap<Piece, Node>> = RefCell::default();
    Drawing::new(move |piece| {
        if let Some(copy) = copies.borrow().get(&piece) {
            return VNode::VRef(copy.clone());
        }
        let Some(copy) = copy_of(piece) else { return Html::default() };
        copies.borrow_mut().insert(piece, copy.clone());
        VNode::VRef(copy)
    })
}

fn copy_of(piece: Piece) -> Option<Node> {
    let selector = match piece {
        Piece::Statement(StatementId(place)) => format!("[data-s=\"{place}\"]"),
        Piece::Row(place) => format!("[data-row=\"{place}\"]"),
        Piece::Cell(place) => format!("[data-cell=\"{place}\"]"),
        Piece::Know(place, variant) => format!("[data-know=\"{place}-{}\"]", variant_name(variant)),
        Piece::Ask(place) => format!("[data-ask=\"{place}\"]"),
        Piece::Path(place) => format!("[data-path=\"{place}\"]"),
        Piece::HostHelp => "[data-host-help]".to_owned(),
        Piece::Advisers => ".see-also".to_owned(),
        Piece::Help(place, _) => format!("[data-help=\"{place}\"]"),
    };
    let original = document().query_selector(&format!("#guide-static {selector}")).ok()??;
    let copy = original.clone_node_with_deep(true).ok()?;
    forget_ids(&copy);
    Some(copy)
}

const fn variant_name(variant: Variant) -> &'static str {
    match variant {
        Variant::Unknown => "unknown",
        Variant::Valid => "valid",
        Variant::Without => "without",
    }
}

/// An id stands once in a document; the original keeps it.
fn forget_ids(copy: &Node) {
    use wasm_bindgen::JsCast;
    let Some(element) = copy.dyn_ref::<Element>() else { return };
    let _ = element.remove_attribute("id");
    if let Ok(inside) = element.query_selector_all("[id]") {
        for at in 0..inside.length() {
            if let Some(node) = inside.item(at).and_then(|node| node.dyn_into::<Element>().ok()) {
                let _ = node.remove_attribute("id");
            }
        }
    }
}
