//! Chromium: command line, capabilities, and what only its developer tools can set.

use std::process::Command;

use serde_json::{Value, json};

use crate::driver::free_port;
use crate::folder::Folder;
use crate::page::Page;
use crate::setup::{Launch, Setup};
use crate::tool;

pub(crate) fn launch(setup: &Setup, folder: &Folder) -> Launch {
    let port = free_port();
    let mut driver = Command::new(tool::program("chromedriver"));
    driver.arg(format!("--port={port}"));
    // The shell opens no page in a folder named on its command line (tried in 156), but makes one of its own here.
    driver.env("TMPDIR", folder.profile());
    let shell = if setup.full_browser { "chromium" } else { "chromium-headless-shell" };
    let mut options = json!({ "binary": tool::program(shell), "args": arguments(setup, folder) });
    if setup.touch {
        let screen = json!({ "width": setup.width / setup.zoom, "height": setup.height / setup.zoom, "pixelRatio": 2 * setup.zoom, "touch": true, "mobile": true });
        options["mobileEmulation"] = json!({ "deviceMetrics": screen });
    }
    let capabilities = json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL" },
    });
    Launch { driver, port, capabilities, display: None }
}

fn arguments(setup: &Setup, folder: &Folder) -> Vec<String> {
    let mut arguments = vec![
        // Its sandbox refuses to start as root, which is what a build machine and the sealed box are.
        "--no-sandbox".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--lang=en-GB".to_owned(),
        "--proxy-bypass-list=<-loopback>".to_owned(),
    ];
    if setup.full_browser {
        arguments.push("--headless=new".to_owned());
        arguments.push(format!("--user-data-dir={}", folder.profile().join("chromium").display()));
    }
    if setup.zoom > 1 {
        arguments.push(format!("--force-device-scale-factor={}", setup.zoom));
    }
    if !setup.scripts {
        arguments.push("--blink-settings=scriptEnabled=false".to_owned());
    }
    if !setup.wasm {
        // `--no-expose-wasm` no longer takes it away (tried in 156); without a compiler there is none.
        arguments.push("--js-flags=--jitless".to_owned());
    }
    arguments
}

/// What can only be set in a running browser.
pub(crate) fn prepare(setup: &Setup, page: &Page) {
    let wish = |wanted: bool, name: &str, value: &str| -> Option<Value> { wanted.then(|| json!({ "name": name, "value": value })) };
    let features: Vec<Value> = [
        wish(setup.dark, "prefers-color-scheme", "dark"),
        wish(setup.forced_colours, "forced-colors", "active"),
        wish(setup.reduced_motion, "prefers-reduced-motion", "reduce"),
    ]
    .into_iter()
    .flatten()
    .collect();
    page.developer_tools("Emulation.setEmulatedMedia", &json!({ "features": features }));
    if let Some(day) = &setup.day {
        let clock = format!(
            "{{ const Real = Date, ahead = Real.parse('{day}T12:00') - Real.now();
            Date = class extends Real {{
                constructor(...given) {{ given.length ? super(...given) : super(Real.now() + ahead); }}
                static now() {{ return Real.now() + ahead; }}
            }}; }}"
        );
        page.developer_tools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": clock }));
    }
}
