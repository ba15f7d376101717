//! Firefox: profile, preferences, and the smallest window it allows.

use std::process::Command;

use serde_json::{Value, json};

use crate::driver::free_port;
use crate::folder::Folder;
use crate::page::Page;
use crate::setup::{Launch, Setup};
use crate::tool;

pub(crate) fn launch(setup: &Setup, folder: &Folder) -> Launch {
    let port = free_port();
    let mut driver = Command::new(tool::program("geckodriver"));
    driver.args(["--port", &port.to_string(), "--websocket-port", "0", "--allow-system-access"]);
    driver.env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1").env("HOME", folder.configuration());
    let capabilities = json!({
        "moz:firefoxOptions": {
            "binary": tool::program("firefox-esr"),
            "args": ["-headless", "-profile", folder.profile()],
            "prefs": preferences(setup),
        },
    });
    Launch { driver, port, capabilities, display: None }
}

fn preferences(setup: &Setup) -> Value {
    let mut preferences = json!({
        // With `MOZ_REMOTE_SETTINGS_DEVTOOLS` this ends its calls for remote settings, the only ones that a new profile makes.
        "services.settings.server": "data:,#remote-settings-dummy/v1",
        "network.proxy.allow_hijacking_localhost": true,
        // What an ordinary profile has and an automated one has not: files may not read each other.
        "security.fileuri.strict_origin_policy": true,
    });
    let mut set = |name: &str, value: Value| preferences[name] = value;
    if setup.zoom > 1 {
        set("layout.css.devPixelsPerPx", setup.zoom.to_string().into());
    }
    if !setup.scripts {
        set("javascript.enabled", false.into());
    }
    if !setup.wasm {
        set("javascript.options.wasm", false.into());
    }
    if setup.dark {
        set("ui.systemUsesDarkTheme", 1.into());
    }
    if setup.forced_colours {
        set("browser.display.document_color_use", 2.into());
    }
    if setup.reduced_motion {
        set("ui.prefersReducedMotion", 1.into());
    }
    preferences
}

/// Firefox keeps its window at least 500 pixels wide by a style rule on the window itself: narrower than a phone needs this lifted.
pub(crate) fn prepare(page: &Page) {
    page.as_the_browser("for (const side of ['min-width', 'min-height']) document.documentElement.style.setProperty(side, '0', 'important');");
}
