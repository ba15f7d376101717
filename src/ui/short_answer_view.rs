//! The short answer: what to know before she speaks, one thing to say first, one number. The only framed text on the page.

use yew::{Html, html};

use super::{Piece, Screen, Shelf, block, live::help, slot};
use crate::{
    engine::ShortAnswer,
    model::{Nations, Pack, Situation, Voice},
};

/// At most 150 words and two services.
pub fn short_answer_view(screen: &Screen, short: &ShortAnswer, situation: &Situation) -> Html {
    let Screen { pack, draw, .. } = screen;
    let ui = &pack.ui;
    let part = |(place, variant): &(usize, crate::engine::Variant)| {
        let cell = &pack.cells[*place];
        let service = pack.services[usize::from(cell.service.0)].name.clone();
        let nations = (situation.nation.is_none() && cell.nations != Nations::ALL).then(|| nation_names(pack, cell.nations));
        html! {
            <div class="short-answer__part" key={*place}>
                <p class="short-answer__service">
                    <b>{ service }</b>
                    <span>{ nations.map(|names| format!(" · {names}")).unwrap_or_default() }</span>
                </p>
                <div>{ draw.draw(Piece::Know(*place, *variant)) }</div>
            </div>
        }
    };
    let heading = if situation.voice == Some(Voice::SomeoneElse) { &ui.short_answer_helper } else { &ui.short_answer_heading };
    html! {
        <div class="short-answer" data-section="short-answer">
            <h2 tabindex="-1"><span key={&**heading}>{ heading.clone() }</span></h2>
            { slot(short.cells.iter().map(part).collect()) }
            { slot(short.ask.map(|place| html! { <div key={place}>{ draw.draw(Piece::Ask(place, Shelf::ShortAnswer)) }</div> }).unwrap_or_default()) }
            { block("help-lines", short.numbers.iter().map(|place| help(screen, *place, Shelf::ShortAnswer)).collect()) }
            <p class="short-answer__others"><a href="#talk">{ ui.number_others.clone() }</a></p>
        </div>
    }
}

/// "England, Wales"
#[must_use]
pub fn nation_names(pack: &Pack, nations: Nations) -> String {
    let ui = &pack.ui;
    let names = [&ui.nation_england, &ui.nation_northern_ireland, &ui.nation_scotland, &ui.nation_wales];
    let names: Vec<&str> = nations.iter().map(|nation| &**names[nation as usize]).collect();
    names.join(&ui.list_separator)
}
