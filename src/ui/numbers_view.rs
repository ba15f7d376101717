//! Whom to call: one line each and large numbers first, then what to say, then the cards for her.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{Drawing, LiveHelp, Piece, Shelf, live_help::help};
use crate::{
    engine::{Guide, Pick, shelves},
    model::Pack,
};

/// The first screen of the section: danger, her helpline or those of all nations, lines for others.
#[component]
pub fn NumberLines(NumbersProps { pack, guide, draw, live }: &NumbersProps) -> Html {
    let live = live.as_ref();
    let leading = guide.first_help.iter().take(guide.leading).map(|pick| pick.index);
    let line = |place: usize| help(pack, draw, live, place, Shelf::Line);
    let emergency = shelves(pack, &guide.help).emergency;
    html! {
        <div class="numbers">
            <div class="slot">{ draw.draw(Piece::HostHelp) }</div>
            <div class="help-lines">{ for guide.danger_line.into_iter().chain(leading).chain(guide.other_lines.iter().copied()).map(line) }</div>
            <details class="group">
                <summary><h3>{ pack.ui.emergency_heading.clone() }</h3></summary>
                <div class="help-list">{ for emergency.iter().map(|place| help(pack, draw, live, *place, Shelf::Kind)) }</div>
            </details>
        </div>
    }
}

/// The cards for her, each with why it is listed.
#[component]
pub fn FirstHelp(NumbersProps { pack, guide, draw, live }: &NumbersProps) -> Html {
    let Some(live) = live else {
        // With scripts off the cards stand once, under their kinds.
        return html! { <p class="help__note">{ pack.ui.before_call_list.clone() }</p> };
    };
    let pick = |pick: &Pick| {
        let reasons: Vec<&str> = pick.reasons.iter().filter_map(|reason| pack.reasons.get(*reason as usize)).map(|words| &**words).collect();
        html! {
            <div key={pick.index}>
                { help(pack, draw, Some(live), pick.index, Shelf::First) }
                // Reasons repeat her answers, so they show on a press only (`casework.md` 17).
                <details class="why">
                    <summary>{ pack.ui.why_listed.clone() }</summary>
                    <p key={reasons.join(" ")}>{ reasons.join(" ") }</p>
                </details>
            </div>
        }
    };
    let print = live.on_print.reform(|_: yew::MouseEvent| ());
    html! {
        <div class="first-help">
            <p class="help__note">{ pack.ui.before_call_list.clone() }</p>
            <div class="help-list">{ for guide.first_help.iter().map(pick) }</div>
            <button class="press press--plain" type="button" onclick={print}>{ pack.ui.print_numbers.clone() }</button>
        </div>
    }
}

/// What [`NumberLines`] and [`FirstHelp`] need.
#[derive(Properties, PartialEq)]
pub struct NumbersProps {
    pub pack: Rc<Pack>,
    pub guide: Guide,
    pub draw: Drawing,
    pub live: Option<LiveHelp>,
}
