//! Every service, by kind; in the app narrowed by lists to choose from. Nothing is typed.

use std::rc::Rc;

use yew::{Event, Html, html};

use super::{Facet, Fold, FoldId, Live, Screen, Shelf, block, fold, line, live::help, slot};
use crate::{
    engine::{found, shelves},
    model::{ForWhom, Nation, Pack},
};

/// All services that help in her nation; `order` holds their places in [`Pack::help`], best first.
pub fn help_directory(screen: &Screen, order: &[usize], nation: Option<Nation>) -> Html {
    let Screen { pack, live, .. } = *screen;
    let filter = live.map(|live| live.filter).unwrap_or_default();
    let list = |places: &[usize]| block("help-list", places.iter().map(|place| help(screen, *place, Shelf::Kind)).collect());
    let by_kind = || {
        let shelves = shelves(pack, order);
        let shelf = |id: FoldId, heading: &Rc<str>, inner: &dyn Fn() -> Html| {
            fold(screen, Fold { id, heading, about: None, anchor: false, open: false }, inner)
        };
        let kinds = shelves.kinds.iter().map(|(kind, places)| shelf(FoldId::Help(*kind), &pack.help_kinds[usize::from(*kind)], &|| list(places)));
        let to_read = shelf(FoldId::ToRead, &pack.ui.to_read_heading, &|| {
            html! { <>{ line("help__note", &pack.ui.to_read) }{ list(&shelves.to_read) }</> }
        });
        html! { <div key="kinds">{ for kinds.chain([to_read]) }</div> }
    };
    let found = (!filter.is_empty()).then(|| found(pack, order, &filter));
    let count = found.as_ref().map(|found| format!("{} {}", pack.ui.filter_count, found.len()));
    let filters = |live: &Live| {
        html! {
            <div>
                { filters(pack, live, nation) }
                // Always there, so that listeners hear what changes in it.
                <p class="filters__count" role="status"><span key={count.clone().unwrap_or_default()}>{ count.clone().unwrap_or_default() }</span></p>
            </div>
        }
    };
    let shown = match &found {
        Some(found) => html! { <div key="found">{ list(found) }</div> },
        None => by_kind(),
    };
    block("directory", html! { <>{ slot(live.map(filters).unwrap_or_default()) }{ slot(shown) }</> })
}

/// The lists to choose from. The browser keeps what they show; the app hears of changes.
fn filters(pack: &Pack, live: &Live, nation: Option<Nation>) -> Html {
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
            { list(Facet::Community, &ui.filter_community, names(&pack.communities)) }
            { list(Facet::Language, &ui.filter_language, names(&pack.languages)[1..].to_vec()) }
            { list(Facet::Region, &ui.filter_region, regions) }
        </form>
    }
}
