//! How old this copy is, for copies that outlive their facts. Hidden until `static/scripts/40-age.js` counts three months. The count stands
//! beside the words, not in them, so that no language needs its plurals in the browser.

use super::Writer;
use crate::site::render::escape;

impl Writer<'_> {
    /// The note, with a link to where the newest copy stands if that is known.
    pub(super) fn age(&mut self) -> String {
        let address = self.shared.site.address.clone();
        let (words, check, newest) = (self.escaped("age-months"), self.escaped("age-check"), self.escaped("age-newest"));
        let link = if address.is_placeholder() { String::new() } else { format!(" <a href=\"{}\">{newest}</a>", escape(address.as_str())) };
        format!("<p class=\"beside age\" id=\"age\" hidden><span>{words} <b></b>. {check}{link}</span></p>")
    }
}
