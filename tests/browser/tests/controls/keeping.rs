//! What a page keeps is seen: in the running browser, and on the disk when it is closed.

use browser_tests::{Engine, Fault, Kept, Page, Proxy, Return, Setup, Site, in_each_engine};

use crate::{leak, marker};

const STORES: [&str; 6] = ["Keep a cookie", "Keep locally", "Keep for the session", "Keep a database", "Keep a cache", "Keep a worker"];

/// Keeps the marker in every way there is, closes the browser, and looks for it in each of these files or folders of the profile.
#[track_caller]
fn check_the_disk(setup: &Setup, places: &[&str]) {
    let page = setup.start();
    page.open("/");
    STORES.iter().for_each(|store| leak(&page, store));
    leak(&page, "Add to the history");
    leak(&page, "Change the title");
    page.open("/elsewhere.html");
    let found = page.close().search(&marker());
    for place in places {
        assert!(found.iter().any(|file| file.to_string_lossy().contains(place)), "nothing in {place}, only in {found:?}");
    }
}

in_each_engine! {
    fn the_browser_tells_everything_that_is_kept(engine) {
        let site = Site::of_fixture("leaky");
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).start();
        page.open("/");
        assert_eq!(page.kept(), Kept::default(), "a new browser keeps nothing and offers every store");
        STORES.iter().for_each(|store| leak(&page, store));
        let once = vec![marker()];
        assert_eq!(page.kept(), Kept {
            cookies: once.clone(),
            local: once.clone(),
            session: once.clone(),
            databases: once.clone(),
            caches: once,
            workers: vec!["http://site.localhost/".to_owned()],
            not_offered: vec![],
        });
    }

    fn history_address_and_title_tell(engine) {
        let site = Site::of_fixture("leaky");
        let page = engine.at(&site).start();
        page.open("/");
        let (length, title) = (page.history_length(), page.title());
        leak(&page, "Add to the history");
        assert_eq!(page.history_length(), length + 1);
        assert!(page.address().ends_with(&format!("/#{}", marker())), "{}", page.address());
        leak(&page, "Change the address");
        assert_eq!(page.history_length(), length + 1);
        assert!(page.address().ends_with(&format!("/?{}", marker())), "{}", page.address());
        leak(&page, "Change the title");
        assert_eq!((title.as_str(), page.title()), ("Leaky", marker()));
    }

    fn back_brings_a_page_from_memory_with_what_stood_in_it(engine) {
        let site = Site::of_fixture("leaky");
        // Firefox keeps no page in memory that is sent with `no-store`, as the rig's site otherwise sends all.
        site.breaks("*", Fault::Header("Cache-Control", "max-age=60".to_owned()));
        let setup = engine.at(&site);
        // The headless shell keeps none.
        let page: Page = if engine == Engine::Chromium { setup.full_browser() } else { setup }.start();
        page.open("/");
        page.press_by_key("Change the title");
        page.sees("Change the title: done.");
        assert_eq!(page.away_and_back("/elsewhere.html"), Return::FromMemory);
        page.sees("Change the title: done.");
    }
}

#[test]
fn the_disk_of_firefox_tells_everything_that_was_kept() {
    let site = Site::of_fixture("leaky");
    let places = ["cookies.sqlite", "/ls/data.sqlite", "/idb/", "/cache/", "places.sqlite", "sessionstore.jsonlz4"];
    check_the_disk(&Engine::Firefox.at(&site), &places);
}

#[test]
fn the_disk_of_chromium_tells_everything_that_was_kept() {
    let site = Site::of_fixture("leaky");
    let places = ["Cookies", "Local Storage", "Session Storage", "IndexedDB", "CacheStorage", "History", "Sessions/"];
    check_the_disk(&Engine::Chromium.at(&site).full_browser(), &places);
}

#[test]
#[should_panic(expected = "leaves no whole profile")]
fn a_disk_that_proves_nothing_is_not_searched() {
    let site = Site::of_fixture("quiet");
    Engine::WebKit.at(&site).start().close().search("anything");
}
