//! The browser test rig: real browsers, driven in the words of a person, with everything they send or keep written down.
//!
//! A test starts a [`Site`] (the built pages, whole or broken on purpose), puts a [`Proxy`] before it as the browser's only way out, and
//! walks through the pages with a [`Page`]:
//!
//! ```
//! let site = Site::of_dist();
//! let proxy = Proxy::to(&site);
//! let page = Engine::Firefox.through(&proxy).phone().start();
//! page.open("/");
//! let loaded = proxy.mark();
//! page.press("Scotland");
//! page.sees("Now showing Scotland");
//! assert_eq!(proxy.since(loaded), []);
//! ```
//!
//! To run it: `make test-browser`. Or by hand, in the sealed box that [`Wire`] needs, with a word of the wanted tests' names:
//!
//! ```sh
//! CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUNNER=$PWD/scripts/sealed-box.sh cargo test -p browser-tests firefox -- --test-threads=2
//! ```
//!
//! Rules of the rig. A missing tool is a panic that says what to install, never a skipped test. Nothing sleeps for a fixed time: what takes
//! time is asked again until a deadline ([`wait_until`]), and the panic says what was seen last. Nothing is tried twice to hide a fault. A
//! detector counts only if `tests/controls.rs` has seen it catch a leak in the same engine.
//!
//! What a run has seen in figures goes to the [`ledger`], from which `make prove` writes its report; with [`URL`] the same tests look at a copy
//! on another server of this machine. What it cannot show: iOS Safari, Samsung Internet and Android's WebView have no driver here, and automation changes a browser (new
//! profile, no autofill, no translation bar; WebKitGTK keeps its profile in memory).

#![forbid(unsafe_code)]

mod chromium;
mod display;
mod driver;
mod engine;
mod firefox;
mod folder;
mod http;
pub mod ledger;
mod outcome;
mod page;
mod picture;
mod process_group;
mod proxy;
mod remains;
mod request;
mod server;
mod setup;
mod site;
mod tool;
mod wait;
mod web_server;
mod webdriver;
mod webkit;
mod wire;

pub use engine::Engine;
pub use outcome::outcome;
pub use page::{Focus, Kept, Key, Look, Page, Part, Pressable, Printed, PrintedWord, Return, Rules, Violation};
pub use picture::Picture;
pub use proxy::{Mark, Proxy, Seen, is_this_machine};
pub use remains::Remains;
pub use request::{Answered, request};
pub use setup::Setup;
pub use site::{BRIDGE, Fault, Site, URL};
pub use wait::{PATIENCE, wait_until};
pub use web_server::WebServer;
pub use wire::{Wire, nothing_went_past_the_proxy};

/// The engines by name, as tests and reports call them.
pub const ENGINES: [&str; 3] = ["Chromium", "Firefox", "WebKit"];

/// Makes one test for each engine from one function: `a_test::chromium`, `a_test::firefox`, `a_test::webkit`.
#[macro_export]
macro_rules! in_each_engine {
    ($($tests:tt)*) => { $crate::in_engines! { [chromium Chromium firefox Firefox webkit WebKit] $($tests)* } };
}

/// The same for what is printed: WebKitGTK's driver cannot.
#[macro_export]
macro_rules! in_each_engine_that_prints {
    ($($tests:tt)*) => { $crate::in_engines! { [chromium Chromium firefox Firefox] $($tests)* } };
}

/// What both are made of: the rows, and one function after the other.
#[doc(hidden)]
#[macro_export]
macro_rules! in_engines {
    ([$($row:ident $engine:ident)*]) => {};
    ([$($row:ident $engine:ident)*] $(#[$meta:meta])* fn $name:ident($each:ident) $body:block $($rest:tt)*) => {
        $(#[$meta])*
        mod $name {
            use super::*;

            fn walk($each: $crate::Engine) $body

            $(
                #[test]
                fn $row() {
                    walk($crate::Engine::$engine);
                }
            )*
        }

        $crate::in_engines! { [$($row $engine)*] $($rest)* }
    };
}
