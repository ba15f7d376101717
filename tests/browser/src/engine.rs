//! The three browser engines.

use crate::proxy::Proxy;
use crate::setup::{Setup, WayOut};
use crate::site::Site;

/// A browser engine, each with its own driver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Blink, as `chromium-headless-shell` (silent by itself) or, with [`Setup::full_browser`], as ordinary Chromium.
    Chromium,
    /// Gecko, as Firefox ESR.
    Firefox,
    /// WebKitGTK, as its MiniBrowser: the nearest to Safari that runs here.
    WebKit,
}

impl Engine {
    /// All three, for tests that compare them.
    pub const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// A browser that reaches the site directly at `http://127.0.0.1:…`, which is a secure context, and nothing else.
    pub fn at(self, site: &Site) -> Setup {
        Setup::new(self, site.address(), WayOut::Closed)
    }

    /// A browser whose only way out is the proxy: it meets the site as `http://site.localhost`.
    pub fn through(self, proxy: &Proxy) -> Setup {
        Setup::new(self, "http://site.localhost".to_owned(), WayOut::Proxy(proxy.port()))
    }

    /// A browser that may call whom it likes, and looks up names by itself. For the sealed box, where [`crate::Wire`] counts it: some
    /// things a browser does only without a proxy (preconnect in Chromium and Firefox).
    pub fn unguarded(self, site: &Site) -> Setup {
        Setup::new(self, site.address(), WayOut::Open)
    }
}
