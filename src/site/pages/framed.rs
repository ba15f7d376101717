//! What a page says inside somebody else's: where it stands, and that it could not leave. Hidden until `static/scripts/15-frame.js` finds
//! itself in a frame.

use super::Writer;
use crate::site::render::escape;

impl Writer<'_> {
    /// Where this stands, what the host can see, and the way to have it alone.
    pub(super) fn framed(&mut self) -> String {
        let (note, alone) = (self.escaped("frame-note"), self.escaped("frame-alone"));
        format!("<p class=\"beside framed\" hidden><span>{note} <a href=\"./\" target=\"_top\" rel=\"noreferrer\">{alone}</a></span></p>")
    }

    /// All that is left where the host forbids to move the tab.
    pub(super) fn stuck(&mut self) -> String {
        let exit = escape(&self.shared.site.exit);
        let (words, link) = (self.escaped("frame-stuck"), self.escaped("frame-stuck-link"));
        format!(
            "<p class=\"stuck\" hidden><span>{words}</span> <a href=\"{exit}\" rel=\"noreferrer noopener nofollow\" target=\"_top\">{link}</a></p>"
        )
    }
}
