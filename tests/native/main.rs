//! Everything that needs no browser: the rules of the house, the content and what is made of it, the compiler, the engine.
//!
//! One program, so that it is linked once and the site is drawn once for all who read it. `cargo test --features site --test native house::`
//! runs one file.

mod compiler;
mod data;
mod directory;
mod drawn;
mod embed;
mod evidence;
mod guide;
mod help;
mod hostile;
mod house;
mod links;
mod pages;
mod real;
mod sections;
mod situations;
mod stripped;
mod supply;
mod takeaway;
mod unused;
mod upkeep;
mod words;
