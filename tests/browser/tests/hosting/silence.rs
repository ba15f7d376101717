//! A visit to a copy in a folder of somebody's website, on the real server and with the server's own headers and compressed bytes: the
//! proof of silence holds there too, not only before the tests' own server.

use browser_tests::{Engine, Kept, Proxy};

use crate::{Host, on_each_server};

on_each_server! {
    fn after_load_nothing_is_asked_for_and_nothing_is_kept(server) {
        let host = Host::in_a_folder(server);
        let proxy = Proxy::to_server(&host.server, host.at);
        let page = Engine::Chromium.through(&proxy).phone().start();
        page.open("/");
        page.sees("Question 1 of");
        page.prints_to_nowhere();
        let (loaded, entries) = (proxy.mark(), page.history_length());
        page.press("It is for me");
        page.press("Next");
        page.press("Scotland");
        page.sees("Now showing: Scotland");
        page.press("Show me now");
        assert!(page.press_everything() > 20, "{server}: hardly anything could be pressed");
        // "Start again" was among it, and "Hide": the dull table is one large button.
        page.run("document.querySelector('.curtain').click()");
        assert_eq!(proxy.since(loaded), [], "{server}: asked for after load");
        assert_eq!(Kept { not_offered: Vec::new(), ..page.kept() }, Kept::default(), "{server}");
        assert_eq!((page.history_length(), page.address()), (entries, page.at("/")), "{server}");
        // The witness was awake, and everything before and after came from this server alone.
        page.open("/en/about/");
        page.sees("Exit this page");
        let hosts: Vec<String> = proxy.hosts().into_keys().filter(|host| !host.is_empty()).collect();
        assert!(!proxy.since(loaded).is_empty() && hosts == ["site.localhost"], "{server}: {hosts:?}");
        // By the way out, and by nothing else, a browser asks for another host.
        page.press_by_key_and_go("Exit this page");
        browser_tests::wait_until("the way out to be asked for", || {
            let all = proxy.all();
            if all.iter().any(|seen| seen.host == "www.bbc.co.uk") { Ok(()) } else { Err(format!("{all:?}")) }
        });
    }
}
