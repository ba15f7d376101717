//! WebKitGTK: MiniBrowser's options, JavaScriptCore's environment, GTK's settings file.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::display::Display;
use crate::driver::free_port;
use crate::folder::Folder;
use crate::setup::{Launch, Setup};
use crate::tool;

pub(crate) fn launch(setup: &Setup, folder: &Folder) -> Launch {
    let port = free_port();
    let display = Display::new(setup.width, setup.height);
    let mut driver = Command::new(tool::program("WebKitWebDriver"));
    driver.arg(format!("--port={port}"));
    display.lend_to(&mut driver);
    driver.env("GDK_SCALE", setup.zoom.to_string());
    driver.env("HOME", folder.profile()).env("XDG_CONFIG_HOME", folder.configuration());
    driver.env_remove("XDG_CACHE_HOME").env_remove("XDG_DATA_HOME");
    // Found out once, not anew for each empty home: two seconds.
    driver.env("GST_REGISTRY", Folder::shared().join("gstreamer-registry"));
    if !setup.wasm {
        driver.env("JSC_useWasm", "0");
    }
    write_gtk_settings(setup, folder);
    let capabilities = json!({
        "webkitgtk:browserOptions": { "binary": tool::mini_browser(), "args": arguments(setup) },
    });
    Launch { driver, port, capabilities, display: Some(display) }
}

/// GTK reads the person's wishes from files. The style lets the window be narrower than MiniBrowser's own bar, which is hidden anyway.
fn write_gtk_settings(setup: &Setup, folder: &Folder) {
    let settings = folder.configuration().join("gtk-3.0");
    fs::create_dir_all(&settings).expect("make the folder of GTK's settings");
    let animations = u8::from(!setup.reduced_motion);
    fs::write(settings.join("settings.ini"), format!("[Settings]\ngtk-enable-animations={animations}\n")).expect("write GTK's settings");
    fs::write(settings.join("gtk.css"), "* { min-width: 0; padding: 0; font-size: 1px; }\n").expect("write GTK's style");
}

fn arguments(setup: &Setup) -> Vec<&'static str> {
    // Without the tool bar of full screen the page is exactly the window, and may be narrower than the bar.
    let mut arguments = vec!["--automation", "--full-screen"];
    if !setup.scripts {
        arguments.push("--enable-javascript=false");
    }
    if setup.dark {
        arguments.push("--dark-mode");
    }
    arguments
}
