//! What the person's system asks of every page, changed while the page stands there; and the size of the window.

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::page::Page;

/// A wish of the person's system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// No wish: light, colours as the page has them.
    Plain,
    /// Dark.
    Dark,
    /// The system's own few colours in place of the page's.
    ForcedColours,
    /// No movement.
    ReducedMotion,
}

impl Page {
    /// The system now wishes this and nothing else. WebKitGTK takes wishes only at the start ([`crate::Setup::dark`]): a panic there.
    #[track_caller]
    pub fn turn(&self, look: Look) {
        match self.engine() {
            Engine::Chromium => {
                let features = match look {
                    Look::Plain => json!([]),
                    Look::Dark => json!([{ "name": "prefers-color-scheme", "value": "dark" }]),
                    Look::ForcedColours => json!([{ "name": "forced-colors", "value": "active" }]),
                    Look::ReducedMotion => json!([{ "name": "prefers-reduced-motion", "value": "reduce" }]),
                };
                self.developer_tools("Emulation.setEmulatedMedia", &json!({ "features": features }));
            }
            Engine::Firefox => {
                let wish = |wanted: Look, yes: u8, no: u8| if look == wanted { yes } else { no };
                let (dark, still, forced) = (wish(Look::Dark, 1, 0), wish(Look::ReducedMotion, 1, 0), wish(Look::ForcedColours, 2, 1));
                self.as_the_browser(&format!(
                    "for (const [name, value] of [['ui.systemUsesDarkTheme', {dark}], ['ui.prefersReducedMotion', {still}], ['browser.display.document_color_use', {forced}]])
                         Services.prefs.setIntPref(name, value);"
                ));
            }
            Engine::WebKit => panic!("WebKitGTK takes a person's wishes only at the start"),
        }
        self.settle();
    }

    /// The window is now round a page of this many CSS pixels.
    #[track_caller]
    pub fn resize(&self, width: u32, height: u32) {
        self.fit(width, height);
        self.settle();
    }

    /// What this element's style comes to, such as `outline-style` of `button`; nothing where there is no such element.
    #[track_caller]
    pub fn style(&self, selector: &str, property: &str) -> Option<String> {
        let found = self.run(&format!(
            "const found = document.querySelector({}); return found && getComputedStyle(found).getPropertyValue({})",
            Value::from(selector),
            Value::from(property),
        ));
        found.as_str().map(str::to_owned)
    }
}
