//! Proof that the rig works: every detector catches its leak, and every setting takes hold, in every engine.
//!
//! A "nothing was sent" from a detector that has not caught anything here means nothing. Where an engine does not do a thing by itself, the
//! control says so in place of the leak; when a new version begins to do it, the control fails and the exception goes.

mod breaking;
mod keeping;
mod person;
mod sending;
mod settings;

use browser_tests::Page;

/// What `leaky.js` puts together at run time. No file holds it whole, and nor may this one.
fn marker() -> String {
    ["zqxj", "vkwp", "ytgh"].concat()
}

/// Presses this button of the leaky page and waits until the page says that it has leaked.
#[track_caller]
fn leak(page: &Page, button: &str) {
    page.press(button);
    page.sees(&format!("{button}: done."));
}
