//! How a piece of the guide gets its words: drawn from words on the server, copied from the prerendered page in the browser.

use std::{fmt, rc::Rc};

use yew::Html;

use crate::{engine::Variant, model::StatementId};

/// A piece that stands once in the prerendered page. Numbers are places in the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    Statement(StatementId),
    /// A line of the table.
    Row(usize),
    /// A cell in full.
    Cell(usize),
    /// What to know before speaking to a service.
    Know(usize, Variant),
    /// What to ask it first, in the short answer or as a line of the table.
    Ask(usize, Shelf),
    Path(usize),
    /// The helpline of whoever put this copy online; often none.
    HostHelp,
    /// The way to the page on advisers; none where pages of ours are out of reach.
    Advisers,
    /// The list of sections, to jump to.
    Contents,
    /// A card of the directory, on one of the [`Shelf`] it stands on: a copied node can stand in one place only.
    Help(usize, Shelf),
}

/// Where a copy stands of what is shown in several places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// In the short answer, in one line.
    ShortAnswer,
    /// Among the numbers, or in the table, in one line.
    Line,
    First,
    Kind,
}

/// Draws a piece, with what is said of it now.
type Draw = dyn Fn(Piece, &str) -> Html;

/// Draws pieces. Two are equal when they are the same.
#[derive(Clone)]
pub struct Drawing(Rc<Draw>);

impl Drawing {
    /// A way to draw: a piece, and what [`Drawing::draw_now`] adds to it.
    pub fn new(draw: impl Fn(Piece, &str) -> Html + 'static) -> Self {
        Self(Rc::new(draw))
    }

    /// Draws one piece.
    pub fn draw(&self, piece: Piece) -> Html {
        self.draw_now(piece, "")
    }

    /// Draws one piece with a line, below its name, on how it is at this minute. Only the running app has such words.
    pub fn draw_now(&self, piece: Piece, now: &str) -> Html {
        (self.0)(piece, now)
    }
}

impl PartialEq for Drawing {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Drawing")
    }
}
