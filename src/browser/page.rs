//! The page the app finds itself in: its pack, what was pressed before it started, today, and the switch between static and live guide.

use gloo::{events::EventListener, utils::document};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

use crate::model::{AnswerId, Day, Link, Nation, Pack, packed::unpack, packed_text};

/// The pack inside the page; `None` where it is damaged, and the static guide stays.
#[must_use]
pub fn pack() -> Option<Pack> {
    let written = document().get_element_by_id("pack")?.text_content()?;
    unpack(&packed_text::from_text(&written)?)
}

/// Where the app draws: the questions and the guide. Both are empty until then and belong to the app alone.
#[must_use]
pub fn roots() -> Option<(Element, Element)> {
    Some((document().get_element_by_id("ask")?, document().get_element_by_id("guide")?))
}

/// What was pressed in the static filter before the app started: nation, and the place of the permission.
#[must_use]
pub fn pressed() -> (Option<Nation>, Option<AnswerId>) {
    let value = |name: &str| {
        let input = document().query_selector(&format!("#ask-static [name=ask-{name}]:checked")).ok()??;
        Some(input.dyn_into::<HtmlInputElement>().ok()?.value())
    };
    let nation = value("nation").and_then(|id| Nation::from_id(&id));
    let permission = value("permission").and_then(|place| place.parse().ok()).map(AnswerId);
    (nation, permission)
}

/// What the link asked for; already wiped from the address. The start-up script keeps only what is on the lists, and so does this.
#[must_use]
pub fn arrival() -> Link {
    Link::parse(&document().document_element().and_then(|root| root.get_attribute("data-arrived")).unwrap_or_default())
}

/// The day the start-up script wrote down; never earlier than the edition.
#[must_use]
pub fn today(pack: &Pack) -> Day {
    let written = document().document_element().and_then(|root| root.get_attribute("data-today"));
    written.and_then(|day| Day::parse(&day)).unwrap_or(pack.edition.date).max(pack.edition.date)
}

/// The app's questions take the place of the static ones, and nothing filters the static guide any more.
pub fn take_over() {
    switch("has-app", true);
    if let Some(filters) = document().get_element_by_id("filters") {
        filters.remove();
    }
}

/// Shows the live guide in place of the static one, or the other way round.
pub fn show_live_guide(live: bool) {
    switch("has-guide", live);
}

fn switch(class: &str, on: bool) {
    if let Some(root) = document().document_element() {
        let _ = root.class_list().toggle_with_force(class, on);
    }
}

/// Opens the sources of every statement of the live guide.
pub fn open_sources() {
    let Ok(sources) = document().query_selector_all("#guide .sources:not([open])") else { return };
    for at in 0..sources.length() {
        if let Some(details) = sources.item(at).and_then(|node| node.dyn_into::<Element>().ok()) {
            let _ = details.set_attribute("open", "");
        }
    }
}

/// Makes what the app has ticked count as how the page came, so that no browser keeps it to restore: Firefox writes the difference to the disk.
/// What she ticks herself the start-up script has seen to.
pub fn leave_nothing_to_restore() {
    // Not the whole page, which has thirty thousand elements.
    let Ok(inputs) = document().query_selector_all("#ask input") else { return };
    for at in 0..inputs.length() {
        if let Some(input) = inputs.item(at).and_then(|node| node.dyn_into::<HtmlInputElement>().ok()) {
            input.set_default_checked(input.checked());
        }
    }
}

/// Says something to listeners without moving them.
pub fn announce(words: &str) {
    if let Some(status) = document().get_element_by_id("status") {
        status.set_text_content(Some(words));
    }
}

/// Puts the focus on the first match, without scrolling it out of place.
pub fn focus_first(selector: &str) {
    if let Ok(Some(found)) = document().query_selector(selector)
        && let Ok(element) = found.dyn_into::<HtmlElement>()
    {
        // Laid out first: Firefox gives no focus to a legend that is new and has no place yet, and says nothing.
        let _ = element.offset_height();
        let _ = element.focus();
    }
}

/// Brings the piece marked `data-section` into view, and listeners to its heading.
pub fn show(section: &str) {
    let piece = ["#guide [data-section=\"", section, "\"]"].concat();
    if let Ok(Some(found)) = document().query_selector(&piece) {
        found.scroll_into_view();
    }
    focus_first(&[&piece, " h2"].concat());
}

/// Opens the browser's print window.
pub fn print() {
    let _ = gloo::utils::window().print();
}

/// Opens the browser's print window for one page: whom to call. The start-up script takes the mark away after printing.
pub fn print_numbers() {
    if let Some(root) = document().document_element() {
        let _ = root.set_attribute("data-print", "numbers");
    }
    print();
}

/// The place chosen in the list that `event` comes from; nothing for its first line.
#[must_use]
pub fn chosen(event: &web_sys::Event) -> Option<u8> {
    event.target()?.dyn_into::<HtmlSelectElement>().ok()?.value().parse().ok()
}

/// A listener that ends when it is dropped.
#[must_use = "dropping it stops listening"]
pub struct Listening(#[allow(dead_code, reason = "held for its drop")] EventListener);

/// Calls back when the start-up script says `what`: `ask-first:wipe` on exit, after idling, and when the page comes back from memory;
/// `ask-first:unfold` before the guide is printed or searched.
pub fn on(what: &'static str, callback: impl FnMut(&web_sys::Event) + 'static) -> Listening {
    Listening(EventListener::new(&document(), what, callback))
}
