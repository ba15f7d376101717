//! What a page sends is seen: requests by the proxy, names and packets past it by the wire.

use browser_tests::{Engine, Proxy, Site, Wire, in_each_engine, wait_until};

use crate::leak;

/// Waits until the host is in the list.
#[track_caller]
fn caught(host: &str, mut list: impl FnMut() -> Vec<String>) {
    wait_until(&format!("{host} to be caught"), || {
        let seen = list();
        if seen.iter().any(|other| other == host) { Ok(()) } else { Err(format!("{seen:?}")) }
    });
}

in_each_engine! {
    fn the_proxy_sees_every_request(engine) {
        let site = Site::of_fixture("leaky");
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).start();
        page.open("/");
        for (button, host) in [
            ("Fetch", "fetch.leak.test"),
            ("Beacon", "beacon.leak.test"),
            ("Image", "image.leak.test"),
            ("Socket", "socket.leak.test"),
            ("Prefetch", "prefetch.leak.test"),
        ] {
            if (engine, button) == (Engine::WebKit, "Prefetch") {
                assert_eq!(page.run("return document.createElement('link').relList.supports('prefetch')"), false, "WebKit prefetches now");
                continue;
            }
            let before = proxy.mark();
            leak(&page, button);
            caught(host, || proxy.since(before).into_iter().map(|seen| seen.host).collect());
        }
        // Firefox has `browser.send_pings` off.
        if engine != Engine::Firefox {
            page.press("Ping");
            caught("ping.leak.test", || proxy.hosts().into_keys().collect());
        }
    }

    fn the_wire_sees_names_and_connections_in_advance(engine) {
        let site = Site::of_fixture("leaky");
        let wire = Wire::watch();
        let setup = engine.unguarded(&site);
        // The headless shell does neither.
        let page = if engine == Engine::Chromium { setup.full_browser() } else { setup }.start();
        page.open("/");
        leak(&page, "Preconnect");
        caught("preconnect.leak.test", || wire.names());
        // WebKitGTK has its DNS prefetching switched off for good.
        if engine != Engine::WebKit {
            leak(&page, "Look up a name");
            caught("name.leak.test", || wire.names());
        }
    }

    fn the_wire_sees_a_call_past_the_proxy(engine) {
        let site = Site::of_fixture("leaky");
        let proxy = Proxy::to(&site);
        let wire = Wire::watch();
        let page = engine.through(&proxy).start();
        page.open("/");
        page.press("Call");
        // Debian builds WebKitGTK without WebRTC.
        if engine == Engine::WebKit {
            return page.sees("Call: not offered.");
        }
        page.sees("Call: done.");
        caught("call.leak.test", || wire.names());
        wait_until("the packets of the call", || if wire.packets() > 0 { Ok(()) } else { Err("none".to_owned()) });
    }
}

#[test]
fn the_proxy_sees_a_preconnect_of_the_full_chromium() {
    let site = Site::of_fixture("leaky");
    let proxy = Proxy::to(&site);
    let page = Engine::Chromium.through(&proxy).full_browser().start();
    page.open("/");
    leak(&page, "Preconnect");
    caught("preconnect.leak.test", || proxy.hosts().into_keys().collect());
}
