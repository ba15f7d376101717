//! On other people's pages: the lines of the README, pasted into hosts that are careful, careless and hostile. Whatever the host does, the
//! guide stays silent, tells it nothing about what is pressed, and the way out leads out or says that it cannot.
//!
//! `make test-hosts` walks these in all three engines.

mod age;
mod charity;
mod element;
mod headerless;
mod own_page;
mod policies;
mod rough;
mod sandboxes;
mod saving;
mod snippets;
mod watched;
