//! How old this copy is, for copies that outlive their facts. Hidden until `static/scripts/40-age.js` counts three months. The count stands
//! beside the words, not in them, so that no language needs its plurals in the browser.

use std::rc::Rc;

use super::Writer;
use crate::site::render::escape;

impl Writer<'_> {
    /// The note, with a link to where the newest copy stands if that is known. The script hides it there.
    pub(super) fn age(&mut self) -> String {
        let site = Rc::clone(&self.shared.site);
        let address = site.newest_or_own();
        let (words, check, newest) = (self.escaped("age-months"), self.escaped("age-check"), self.escaped("age-newest"));
        let is_known = site.newest.is_some() || !address.is_placeholder();
        let link = if is_known { format!(" <a href=\"{}\">{newest}</a>", escape(address.as_str())) } else { String::new() };
        format!("<p class=\"beside age\" id=\"age\" hidden><span>{words} <b></b>. {check}{link}</span></p>")
    }
}
