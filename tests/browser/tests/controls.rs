//! Proof that the rig works: every detector catches its leak, in every engine.
//!
//! A "nothing was sent" from a detector that has not caught anything here means nothing.

use std::path::Path;

use browser_tests::{Engine, Kept, Key, Page, Proxy, Return, Rules, Site, Wire, in_each_engine, wait_until};

/// What `leaky.js` puts together; no file holds it whole, and nor may this one.
const MARKER: [&str; 3] = ["zqxj", "vkwp", "ytgh"];

fn fixture(name: &str) -> Site {
    Site::of(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name))
}

fn marker() -> String {
    MARKER.concat()
}

/// Opens the leaky page, presses each of these and waits until the page says that it is done.
#[track_caller]
fn leak(page: &Page, leaks: &[&str]) {
    page.open("/");
    for leak in leaks {
        page.press(leak);
        page.sees(&format!("{leak}: done."));
    }
}

/// Waits until `seen` holds the host.
#[track_caller]
fn caught(host: &str, mut seen: impl FnMut() -> Vec<String>) {
    wait_until(&format!("{host} to be caught"), || {
        let seen = seen();
        if seen.iter().any(|other| other == host) { Ok(()) } else { Err(format!("{seen:?}")) }
    });
}

in_each_engine! {
    fn the_proxy_sees_what_a_page_sends(engine) {
        let site = fixture("leaky");
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).start();
        for (button, host) in [
            ("Fetch", "fetch.leak.test"),
            ("Beacon", "beacon.leak.test"),
            ("Image", "image.leak.test"),
            ("Socket", "socket.leak.test"),
            ("Prefetch", "prefetch.leak.test"),
        ] {
            let before = proxy.mark();
            leak(&page, &[button]);
            caught(host, || proxy.since(before).into_iter().map(|seen| seen.host).collect());
        }
        page.press("Ping");
        caught("ping.leak.test", || proxy.hosts().into_keys().collect());
    }

    fn the_wire_sees_connections_and_names_in_advance(engine) {
        let site = fixture("leaky");
        let wire = Wire::watch();
        let page = if engine == Engine::Chromium { engine.unguarded(&site).full_browser() } else { engine.unguarded(&site) }.start();
        for (button, host) in [("Preconnect", "preconnect.leak.test"), ("Look up a name", "name.leak.test")] {
            leak(&page, &[button]);
            caught(host, || wire.names());
        }
    }

    fn the_wire_sees_a_call_past_the_proxy(engine) {
        let site = fixture("leaky");
        let proxy = Proxy::to(&site);
        let wire = Wire::watch();
        let page = engine.through(&proxy).start();
        page.open("/");
        page.press("Call");
        if engine == Engine::WebKit {
            // Debian's build has no WebRTC. When it gets it, this fails and the line below must hold for it too.
            return page.sees("Call: not offered.");
        }
        page.sees("Call: done.");
        wait_until("packets of the call", || if wire.packets() > 0 { Ok(()) } else { Err(format!("none, names {:?}", wire.names())) });
        caught("call.leak.test", || wire.names());
    }
}
