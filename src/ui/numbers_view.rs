//! Whom to call: one line each and large numbers first, then what to say, then the cards for her.

use yew::{Html, html};

use super::{Fold, FoldId, Piece, Screen, Shelf, block, fold, line, live::help, press, slot};
use crate::engine::{Guide, Pick, shelves};

/// The first screen of the section: danger, her helpline or those of all nations, lines for others.
pub fn number_lines(screen: &Screen, guide: &Guide) -> Html {
    let Screen { pack, draw, .. } = screen;
    let leading = guide.first_help.iter().take(guide.leading).map(|pick| pick.index);
    let lines = guide.danger_line.into_iter().chain(leading).chain(guide.other_lines.iter().copied());
    let cards = || block("help-list", shelves(pack, &guide.help).emergency.iter().map(|place| help(screen, *place, Shelf::Kind)).collect());
    let emergency = Fold { id: FoldId::Emergency, heading: &pack.ui.emergency_heading, about: None, anchor: false, open: false };
    html! {
        <div class="numbers">
            { slot(draw.draw(Piece::HostHelp)) }
            { block("help-lines", lines.map(|place| help(screen, place, Shelf::Line)).collect()) }
            { fold(screen, emergency, &cards) }
        </div>
    }
}

/// The cards for her, each with why it is listed.
pub fn first_help(screen: &Screen, guide: &Guide) -> Html {
    let pack = screen.pack;
    let Some(live) = screen.live else {
        // With scripts off the cards stand once, under their kinds.
        return line("help__note", &pack.ui.before_call_list);
    };
    let pick = |pick: &Pick| {
        let reasons: Vec<&str> = pick.reasons.iter().filter_map(|reason| pack.reasons.get(*reason as usize)).map(|words| &**words).collect();
        html! {
            <div key={pick.index}>
                { help(screen, pick.index, Shelf::First) }
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
            { line("help__note", &pack.ui.before_call_list) }
            { block("help-list", guide.first_help.iter().map(pick).collect()) }
            { press("press press--plain", &pack.ui.print_numbers, print) }
        </div>
    }
}
