//! Every service, by kind; in the app narrowed by four lists to choose from. Nothing is typed.

use std::rc::Rc;

use yew::{Event, Html, Properties, component, html};

use super::{Drawing, Facet, LiveHelp, Shelf, live_help::help};
use crate::{
    engine::{found, shelves},
    model::{ForWhom, Nation, Pack},
};

/// All services that help in her nation.
#[component]
pub fn HelpDirectory(HelpDirectoryProps { pack, order, nation, draw, live }: &HelpDirectoryProps) -> Html {
    let live = live.as_ref();
    let filter = live.map(|live| live.filter).unwrap_or_default();
    let list =
        |places: &[usize]| html! { <div class="help-list">{ for places.iter().map(|place| help(pack, draw, live, *place, Shelf::Kind)) }</div> };
    let group = |key: &str, heading: &Rc<str>, note: Option<&Rc<str>>, places: &[usize]| {
        html! {
            <details class="group" key={key.to_owned()}>
                <summary><h3>{ heading.clone() }</h3></summary>
                if let Some(note) = note {
                    <p class="help__note">{ note.clone() }</p>
                }
                { list(places) }
            </details>
        }
    };
    let by_kind = || {
        let shelves = shelves(pack, order);
        let kinds = shelves.kinds.iter().map(|(kind, places)| group(&kind.to_string(), &pack.help_kinds[usize::from(*kind)], None, places));
        let to_read = group("to-read", &pack.ui.to_read_heading, Some(&pack.ui.to_read), &shelves.to_read);
        html! { <div key="kinds">{ for kinds.chain([to_read]) }</div> }
    };
    let found = (!filter.is_empty()).then(|| found(pack, order, &filter));
    let count = found.as_ref().map(|found| format!("{} {}", pack.ui.filter_count, found.len()));
    html! {
        <div class="directory">
            <div class="slot">
                if let Some(live) = live {
                    <div>
                        { filters(pack, live, *nation) }
                        // Always there, so that listeners hear what changes in it.
                        <p class="filters__count" role="status"><span key={count.clone().unwrap_or_default()}>{ count.clone().unwrap_or_default() }</span></p>
                    </div>
                }
            </div>
            <div class="slot">
                if let Some(found) = &found {
                    <div key="found">{ list(found) }</div>
                } else {
                    { by_kind() }
                }
            </div>
        </div>
    }
}

/// Four lists. The browser keeps what they show; the app hears of changes.
fn filters(pack: &Pack, live: &LiveHelp, nation: Option<Nation>) -> Html {
    let ui = &pack.ui;
    let names = |names: &[Rc<str>]| names.iter().enumerate().map(|(place, name)| (place, name.clone())).collect::<Vec<_>>();
    // "Anyone" and "adults" narrow nothing; English is spoken everywhere.
    let whom = ForWhom::ALL.iter().zip(&pack.for_whom).filter(|(whom, _)| !matches!(whom, ForWhom::Anyone | ForWhom::Adults));
    let whom = whom.map(|(whom, name)| (*whom as usize, name.clone())).collect();
    let here = |place: &&crate::model::RegionEntry| nation.is_none_or(|nation| place.nation == nation);
    let regions = pack.regions.iter().enumerate().filter(|(_, place)| here(place)).map(|(at, place)| (at, place.name.clone())).collect();
    let list = |facet: Facet, label: &Rc<str>, options: Vec<(usize, Rc<str>)>| {
        let onchange = live.on_choose.reform(move |event: Event| (facet, event));
        html! {
            <label class="filter">
                <span>{ label.clone() }</span>
                <select {onchange} autocomplete="off">
                    // Said aloud: options are put in from the last to the first, and a browser shows the one it saw first.
                    <option value="" selected=true>{ ui.filter_all.clone() }</option>
                    { for options.iter().map(|(place, name)| html! { <option key={*place} value={place.to_string()}>{ name.clone() }</option> }) }
                </select>
            </label>
        }
    };
    // Another nation has other places, and a fresh start no choices: the lists are then made anew.
    let key = format!("{}-{}", live.round, nation.map_or("all", Nation::id));
    html! {
        <form class="filters" autocomplete="off" {key}>
            { list(Facet::Kind, &ui.filter_kind, names(&pack.help_kinds)) }
            { list(Facet::Whom, &ui.filter_whom, whom) }
            { list(Facet::Language, &ui.filter_language, names(&pack.languages)[1..].to_vec()) }
            { list(Facet::Region, &ui.filter_region, regions) }
        </form>
    }
}

/// What [`HelpDirectory`] needs.
#[derive(Properties, PartialEq)]
pub struct HelpDirectoryProps {
    pub pack: Rc<Pack>,
    /// Best first, by place in [`Pack::help`].
    pub order: Vec<usize>,
    pub nation: Option<Nation>,
    pub draw: Drawing,
    pub live: Option<LiveHelp>,
}
