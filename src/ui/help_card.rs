//! A service that helps, to be read in three seconds: for whom, name, one line, one large number.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{iso, prose, prose::tel, sources_note::source_numbers};
use crate::model::{HelpWay, HelpWords, UiWords};

/// One service in full.
#[component]
pub fn HelpCard(HelpCardProps { words, place, ui, sources_page }: &HelpCardProps) -> Html {
    let id = format!("help-{}", words.id);
    html! {
        <div class="help" {id} data-help={place.to_string()} data-nation={words.nations.clone()} lang={words.lang.clone()}>
            // Who goes from heading to heading by ear hears for whom it is after the name; the eye finds that above it (`help.css`).
            <h3 translate="no"><bdi>{ &*words.name }</bdi></h3>
            { label(words) }
            // What has to be known before the call; then the call, before whatever takes longer than three seconds to read.
            { for words.notes.iter().map(|note| html! { <p class="help__note">{ &**note }</p> }) }
            { call(words, ui) }
            <p class="help__line">{ prose(&words.line) }</p>
            if !words.facts.is_empty() {
                <ul class="help__facts">{ for words.facts.iter().map(|fact| html! { <li>{ &**fact }</li> }) }</ul>
            }
            <p class="help__small">{ &*words.small }</p>
            { more(words, ui) }
            <p class="sources" data-review={iso(words.review_by)}>
                if sources_page.is_empty() {
                    <span>{ &*words.seen }</span>
                } else {
                    <a href={format!("{sources_page}#of-{}", words.piece(*place))}>{ &*words.seen }</a>
                }
                if words.check_first {
                    <span class="sources__doubt">{ format!(" · {}", ui.check_first) }</span>
                }
            </p>
            if sources_page.is_empty() {
                { source_numbers(&words.sources) }
            }
        </div>
    }
}

/// The same in one line: for whom, name, number. The card itself stands elsewhere on the page.
#[component]
pub fn HelpLine(HelpCardProps { words, ui, .. }: &HelpCardProps) -> Html {
    html! {
        <div class="help" data-nation={words.nations.clone()} lang={words.lang.clone()}>
            <h3 translate="no"><a href={format!("#help-{}", words.id)}><bdi>{ &*words.name }</bdi></a></h3>
            { label(words) }
            if words.phone.is_some() {
                { call(words, ui) }
            } else {
                { more(words, ui) }
            }
        </div>
    }
}

fn label(words: &HelpWords) -> Html {
    let (first, second) = &words.label;
    html! { <p class="help__for"><b>{ &**first }</b><span>{ if second.is_empty() { String::new() } else { format!(" · {second}") } }</span></p> }
}

fn call(words: &HelpWords, ui: &UiWords) -> Html {
    words.phone.as_ref().map(|phone| call_link(phone, &words.name, ui)).unwrap_or_default()
}

/// A large number to press. Who hears it in a list of links hears whom it calls as well.
pub(super) fn call_link(phone: &str, name: &str, ui: &UiWords) -> Html {
    let heard = if name.starts_with(phone) { name.to_owned() } else { [phone, &ui.list_separator, name].concat() };
    html! {
        <a class="call" href={tel(phone)} aria-label={heard} translate="no">
            <svg aria-hidden="true"><use href="#i-phone" /></svg>
            <bdi>{ phone }</bdi>
        </a>
    }
}

fn more(words: &HelpWords, ui: &UiWords) -> Html {
    let leaves = words.ways.iter().filter_map(|way| way.link.as_ref()).any(|link| link.leaves);
    html! {
        <details class="help__more">
            <summary>{ &*ui.help_more }</summary>
            if leaves {
                <p class="help__leaves">{ &*ui.website_warning }</p>
            }
            if !words.ways.is_empty() {
                <ul>{ for words.ways.iter().map(way) }</ul>
            }
            if let Some(confidentiality) = &words.confidentiality {
                <p>{ &**confidentiality }</p>
            }
            if let Some(caveat) = &words.caveat {
                <p>{ prose(caveat) }</p>
            }
        </details>
    }
}

fn way(way: &HelpWay) -> Html {
    let Some(link) = &way.link else { return html! { <li>{ prose(&way.words) }</li> } };
    let shown = html! { <bdi dir="ltr">{ &*link.shown }</bdi> };
    html! {
        <li>
            <svg aria-hidden="true"><use href={link.mark} /></svg>
            <span>{ format!(" {} ", way.words) }</span>
            if let Some(address) = &link.address {
                <a href={address.clone()} target={link.leaves.then_some("_top")} rel={link.leaves.then_some("noreferrer noopener nofollow")} translate="no">{ shown }</a>
            } else {
                <span translate="no">{ shown }</span>
            }
        </li>
    }
}

/// What [`HelpCard`] and [`HelpLine`] need.
#[derive(Properties, PartialEq)]
pub struct HelpCardProps {
    pub words: Rc<HelpWords>,
    /// In the pack's directory.
    pub place: usize,
    pub ui: Rc<UiWords>,
    /// Where the page of sources stands, from here; empty where the sources stand on the same page, by number.
    pub sources_page: Rc<str>,
}
