//! What a person sees, one part a file, drawn alike on the server and in the browser.
//!
//! What the browser draws is a plain function: a component there costs a first visit more than a kilobyte (BENCHMARKS.md). But for sections of
//! the guide: most are as they were after a press. What is drawn only when the site is built is a component.
//! Knows the model and the engine, never the browser: no `web-sys`, no clock, no effects. Two rules keep a page alive that a browser
//! translates in place (`design/tech-notes.md` 1.1 and 7.1): no bare text beside another node, and every optional part in a slot of its own.

mod answers_list;
mod block;
mod cell_view;
mod draw;
mod exit_bar;
mod fold;
mod guide_view;
mod help_card;
mod help_directory;
mod host_help;
mod level_mark;
mod live;
mod numbers_view;
mod on_screen;
mod open_line;
mod path_view;
mod pattern_ring;
mod progress;
mod prose;
mod question_card;
mod screen;
mod section_view;
mod short_answer_view;
mod sources_note;
mod statement_view;

pub use answers_list::answers_list;
pub use block::{block, changing_line, line, press, slot};
pub use cell_view::{CellRow, CellRowProps, CellView, CellViewProps, ask_first};
pub use draw::{Drawing, Piece, Shelf};
pub use exit_bar::{ExitBar, ExitBarProps};
pub use fold::{Fold, FoldId, Unfolded, fold};
pub use guide_view::{guide_view, opener_line, sections};
pub use help_card::{HelpCard, HelpCardProps, HelpLine};
pub use help_directory::help_directory;
pub use host_help::{HostHelp, HostHelpProps};
pub use level_mark::{LevelMark, LevelMarkProps};
pub use live::{Facet, Live};
pub use numbers_view::{first_help, number_lines};
pub use on_screen::OnScreen;
pub use open_line::open_line;
pub use path_view::{PathView, PathViewProps};
pub use pattern_ring::{Tactic, pattern_ring};
pub use progress::progress;
pub use prose::{numbers, prose};
pub use question_card::{Choice, Unsaid, question_card};
pub use screen::Screen;
pub use section_view::{SectionView, SectionViewProps};
pub use short_answer_view::{nation_names, short_answer_view};
pub use sources_note::{MOST, SourcesNote, SourcesNoteProps, iso};
pub use statement_view::{StatementView, StatementViewProps};
