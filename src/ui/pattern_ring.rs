//! The pattern as a ring of eight named tactics; a press on one opens its words below. The same tactics follow as a list, so the picture is
//! hidden from listeners and from the keyboard.

use std::rc::Rc;

use yew::{Html, html};

/// Half the width of the drawing.
const CENTRE: f32 = 180.0;
/// From the centre to a tactic.
const RADIUS: f32 = 126.0;
/// Sine and cosine of the eight places, clockwise from the top: a table instead of trigonometry in the WebAssembly.
const PLACES: [(f32, f32); 8] =
    [(0.0, -1.0), (0.707, -0.707), (1.0, 0.0), (0.707, 0.707), (0.0, 1.0), (-0.707, 0.707), (-1.0, 0.0), (-0.707, -0.707)];

/// The ring of eight names; those that were ticked stand out by a thicker line, not by colour alone.
pub fn pattern_ring(tactics: &[Tactic]) -> Html {
    let spot = |(Tactic { id, name, ticked }, (across, down)): (&Tactic, &(f32, f32))| {
        let (x, y) = (CENTRE + RADIUS * across, CENTRE + RADIUS * down);
        let (first, second) = halves(name);
        let line = if second.is_empty() { y } else { y - 8.0 };
        html! {
            <a key={&**id} href={["#", &**id].concat()} tabindex="-1" class={if *ticked { "ring__spot ring__spot--ticked" } else { "ring__spot" }}>
                <circle cx={number(x)} cy={number(y)} r="46" />
                <text x={number(x)} y={number(line)}>{ first }</text>
                <text x={number(x)} y={number(y + 9.0)}>{ second }</text>
            </a>
        }
    };
    html! {
        <svg class="ring" viewBox="0 0 360 360" aria-hidden="true">
            <circle class="ring__line" cx="180" cy="180" r="126" />
            { for tactics.iter().zip(&PLACES).map(spot) }
        </svg>
    }
}

fn number(value: f32) -> String {
    // Whole numbers are exact enough for a drawing and keep float formatting out of the WebAssembly.
    (value as i32).to_string()
}

/// A name in two lines of about the same length.
fn halves(name: &str) -> (String, String) {
    let middle = name.len() / 2;
    let space = name.match_indices(' ').map(|(at, _)| at).min_by_key(|at| at.abs_diff(middle));
    match space {
        Some(at) if name.len() > 11 => (name[..at].to_owned(), name[at + 1..].to_owned()),
        _ => (name.to_owned(), String::new()),
    }
}

/// One of eight.
#[derive(Clone, PartialEq)]
pub struct Tactic {
    /// The heading of its words, as an anchor.
    pub id: Rc<str>,
    pub name: Rc<str>,
    pub ticked: bool,
}
