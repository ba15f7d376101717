//! How a browser is set up before it starts: window, way out, and what the person or her phone has turned off.

use std::process::Command;

use serde_json::{Value, json};

use crate::display::Display;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::folder::Folder;
use crate::page::Page;
use crate::proxy::Proxy;
use crate::site::Site;
use crate::webdriver::WebDriver;
use crate::{chromium, firefox, ledger, webkit};

/// A browser that has not been started yet. Made by [`Engine::at`], [`Engine::through`] or [`Engine::unguarded`].
#[derive(Clone, Debug)]
pub struct Setup {
    pub(crate) engine: Engine,
    pub(crate) way_out: WayOut,
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) zoom: u32,
    pub(crate) scripts: bool,
    pub(crate) wasm: bool,
    pub(crate) dark: bool,
    pub(crate) forced_colours: bool,
    pub(crate) reduced_motion: bool,
    pub(crate) touch: bool,
    pub(crate) full_browser: bool,
    pub(crate) waits: bool,
    pub(crate) day: Option<String>,
}

/// How a browser reaches the world.
#[derive(Clone, Debug)]
pub(crate) enum WayOut {
    /// Through the recording proxy.
    Proxy(Proxy),
    /// By itself, to this site or to anybody.
    Open(Site),
}

/// What an engine's own file makes of a [`Setup`].
pub(crate) struct Launch {
    pub(crate) driver: Command,
    pub(crate) port: u16,
    pub(crate) capabilities: Value,
    pub(crate) display: Option<Display>,
}

impl Setup {
    pub(crate) fn new(engine: Engine, way_out: WayOut) -> Setup {
        Setup {
            engine,
            way_out,
            width: 1280,
            height: 800,
            zoom: 1,
            scripts: true,
            wasm: true,
            dark: false,
            forced_colours: false,
            reduced_motion: false,
            touch: false,
            full_browser: false,
            waits: true,
            day: None,
        }
    }

    /// A window of 360 × 640, the small cheap phone that the pages are made for first.
    pub fn phone(self) -> Setup {
        self.size(360, 640)
    }

    /// A window whose page is this large, in CSS pixels at 100 % zoom. Without it: 1280 × 800.
    pub fn size(self, width: u32, height: u32) -> Setup {
        Setup { width, height, ..self }
    }

    /// Zoomed in `times` over: 4 is 400 %, which makes 1280 × 1024 lay out as 320 × 256.
    pub fn zoomed(self, times: u32) -> Setup {
        Setup { zoom: times, ..self }
    }

    /// The page's own scripts do not run; the rig's still do.
    pub fn scripts_off(self) -> Setup {
        Setup { scripts: false, ..self }
    }

    /// No `WebAssembly` at all, as in Lockdown Mode and in Tor Browser's stricter levels.
    pub fn wasm_off(self) -> Setup {
        Setup { wasm: false, ..self }
    }

    /// The person's system is set to dark.
    pub fn dark(self) -> Setup {
        Setup { dark: true, ..self }
    }

    /// The person's system imposes its own few colours. WebKit has no such mode: a panic there.
    pub fn forced_colours(self) -> Setup {
        assert_ne!(self.engine, Engine::WebKit, "WebKit has no forced colours: leave it out of this test");
        Setup { forced_colours: true, ..self }
    }

    /// The person's system asks for no movement.
    pub fn reduced_motion(self) -> Setup {
        Setup { reduced_motion: true, ..self }
    }

    /// A touch screen and the mobile viewport rules. Only Chromium can pretend to be a phone: a panic elsewhere.
    pub fn touch_screen(self) -> Setup {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium can pretend to have a touch screen");
        Setup { touch: true, ..self }
    }

    /// Ordinary Chromium in place of the headless shell. It calls its maker whatever it is told, so never count its connections.
    pub fn full_browser(self) -> Setup {
        assert_eq!(self.engine, Engine::Chromium, "the others are always the full browser");
        Setup { full_browser: true, ..self }
    }

    /// She does not wait until a page has loaded: `open` and `press` return at once, and only what is seen is waited for.
    pub fn impatient(self) -> Setup {
        Setup { waits: false, ..self }
    }

    /// The clock of her device stands at noon of this day, such as `2027-03-01`. Only Chromium's tools can set it: a panic elsewhere.
    pub fn on_day(self, day: &str) -> Setup {
        assert_eq!(self.engine, Engine::Chromium, "only Chromium's tools can set the clock");
        Setup { day: Some(day.to_owned()), ..self }
    }

    /// Starts the browser on an empty page.
    pub fn start(&self) -> Page {
        let folder = Folder::new();
        let mut launch = match self.engine {
            Engine::Chromium => chromium::launch(self, &folder),
            Engine::Firefox => firefox::launch(self, &folder),
            Engine::WebKit => webkit::launch(self, &folder),
        };
        let driver = Driver::start(&mut launch.driver, launch.port, &folder.log());
        launch.capabilities["proxy"] = self.proxy_capability();
        launch.capabilities["pageLoadStrategy"] = json!(if self.waits { "normal" } else { "none" });
        let session = WebDriver::begin(launch.port, &launch.capabilities)
            .unwrap_or_else(|refusal| panic!("{:?} does not start: {refusal}; see {}", self.engine, folder.log().display()));
        ledger::note(self.engine, "version", session.version());
        // axe-core reads a long page slowly on a busy machine.
        let patience = session.post("/timeouts", &json!({ "script": 80_000 }));
        patience.unwrap_or_else(|refusal| panic!("{:?} takes no timeout: {refusal}", self.engine));
        let page = Page::new(self, session, driver, launch.display, folder);
        match self.engine {
            Engine::Chromium => chromium::prepare(self, &page),
            Engine::Firefox => firefox::prepare(&page),
            Engine::WebKit => {}
        }
        // Chromium's pretended phone has no window to fit.
        if !self.touch {
            page.fit(self.width / self.zoom, self.height / self.zoom);
        }
        page
    }

    /// The way out as WebDriver wants it.
    fn proxy_capability(&self) -> Value {
        match &self.way_out {
            WayOut::Open(_) => json!({ "proxyType": "direct" }),
            WayOut::Proxy(proxy) => {
                // No `noProxy`: MiniBrowser 2.50 crashes on it now and then.
                let proxy = format!("127.0.0.1:{}", proxy.port());
                json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy })
            }
        }
    }
}

impl WayOut {
    /// The address of the site, as this browser finds it.
    pub(crate) fn base(&self) -> String {
        match self {
            WayOut::Proxy(proxy) => proxy.base(),
            WayOut::Open(site) => format!("{}{}", site.address(), site.folder().trim_end_matches('/')),
        }
    }
}
