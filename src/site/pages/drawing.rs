//! Draws each piece of the guide from its words.

use std::rc::Rc;

use yew::{Html, html};

use crate::{
    engine::Variant,
    model::StatementId,
    site::compile::Compiled,
    ui::{CellRow, CellView, Drawing, HelpCard, HelpLine, HostHelp, HostHelpProps, PathView, Piece, Shelf, StatementView, ask_first, prose},
};

/// The way to draw the pieces of `compiled`; `sources_page` is where their sources stand, from the page they are drawn on.
pub(super) fn drawing(compiled: &Compiled, sources_page: &str, host_help: Option<HostHelpProps>) -> Drawing {
    let ui = Rc::new(compiled.pack.ui.clone());
    let sources_page: Rc<str> = sources_page.into();
    let statements: Vec<_> = compiled.statements.iter().cloned().map(Rc::new).collect();
    let cells: Vec<_> = compiled.cells.iter().cloned().map(Rc::new).collect();
    let help: Vec<_> = compiled.help.iter().cloned().map(Rc::new).collect();
    let paths: Vec<_> = compiled.paths.iter().cloned().map(Rc::new).collect();
    Drawing::new(move |piece, _| {
        let (ui, sources_page) = (Rc::clone(&ui), Rc::clone(&sources_page));
        match piece {
            Piece::Statement(StatementId(place)) => {
                html! { <StatementView words={Rc::clone(&statements[usize::from(place)])} {ui} {sources_page} /> }
            }
            Piece::Row(place) => html! { <CellRow words={Rc::clone(&cells[place])} /> },
            Piece::Cell(place) => html! { <CellView words={Rc::clone(&cells[place])} {ui} {sources_page} /> },
            Piece::Know(place, variant) => {
                let cell = &cells[place];
                let text = match variant {
                    Variant::Unknown => Some(&cell.know),
                    Variant::Valid => cell.know_valid.as_ref(),
                    Variant::Without => cell.know_without.as_ref(),
                };
                html! { <p>{ prose(text.unwrap_or(&cell.know)) }</p> }
            }
            Piece::Ask(place, _) => ask_first(&cells[place], &ui, false),
            Piece::Path(place) => html! { <PathView words={Rc::clone(&paths[place])} {place} {ui} {sources_page} /> },
            Piece::Advisers if sources_page.is_empty() => Html::default(),
            Piece::Advisers => {
                let advisers = format!("{}advisers/", sources_page.trim_end_matches("sources/"));
                html! { <p class="see-also" data-advisers="0"><a href={advisers}>{ ui.advisers_link.clone() }</a></p> }
            }
            // Stands once on the page as it comes, beside the guide and not in it.
            Piece::Contents => Html::default(),
            Piece::HostHelp => host_help.clone().map(|props| html! { <HostHelp ..props /> }).unwrap_or_default(),
            Piece::Help(place, Shelf::Kind) => html! { <HelpCard words={Rc::clone(&help[place])} {place} {ui} {sources_page} /> },
            // A card stands once on the page; elsewhere a line leads to it.
            Piece::Help(place, _) => html! { <HelpLine words={Rc::clone(&help[place])} {place} {ui} {sources_page} /> },
        }
    })
}
