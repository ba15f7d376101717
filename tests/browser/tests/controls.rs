//! Proof that the rig works: every detector catches its leak, in every engine.
//!
//! A "nothing was sent" from a detector that has not caught anything here means nothing.

use std::path::Path;

use browser_tests::{Engine, Key, Kept, Page, Proxy, Return, Rules, Site, Wire, in_each_engine, wait_until};

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

/// What goes through the proxy, and the engines that do it.
const SENT: [(&str, &str); 6] = [
    ("Fetch", "fetch.leak.test"),
    ("Beacon", "beacon.leak.test"),
    ("Image", "image.leak.test"),
    ("Socket", "socket.leak.test"),
    ("Preconnect", "preconnect.leak.test"),
    ("Prefetch", "prefetch.leak.test"),
];

in_each_engine! {
    fn the_proxy_sees_what_a_page_sends(engine) {
        let site = fixture("leaky");
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).start();
        page.open("/");
        for (button, host) in SENT {
            let before = proxy.mark();
            leak(&page, &[button]);
            wait_until(&format!("{host} in the proxy's list"), || {
                let seen = proxy.since(before);
                if seen.iter().any(|seen| seen.host == host) { Ok(()) } else { Err(format!("{seen:?}")) }
            });
        }
        page.press("Ping");
        wait_until("the ping in the proxy's list", || {
            if proxy.hosts().contains_key("ping.leak.test") { Ok(()) } else { Err(format!("{:?}", proxy.hosts())) }
        });
    }
}
