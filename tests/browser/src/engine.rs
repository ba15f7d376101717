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

    /// A browser that can reach this site, as `http://site.localhost`, and nothing else. (That name makes a secure context in all engines,
    /// as the published page is one.)
    pub fn at(self, site: &Site) -> Setup {
        self.through(&Proxy::to(site))
    }

    /// The same with a proxy of the test's own, to ask it what the browser has sent.
    pub fn through(self, proxy: &Proxy) -> Setup {
        Setup::new(self, WayOut::Proxy(proxy.clone()))
    }

    /// A browser that may call whom it likes, and looks up names by itself. For the sealed box, where [`crate::Wire`] counts it: some
    /// things a browser does only without a proxy (preconnect in Chromium and Firefox).
    pub fn unguarded(self, site: &Site) -> Setup {
        Setup::new(self, WayOut::Open(site.clone()))
    }
}
