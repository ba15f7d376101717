//! After load nothing is sent, and after a visit nothing is kept.

use browser_tests::{Engine, Kept, Page, Proxy, Site, in_each_engine, ledger};

use crate::visit::{begin, every_answer, file, wander};

/// Everything that a page offers to be pressed without leaving it.
#[track_caller]
fn whole_visit(page: &Page) -> usize {
    let presses = every_answer(page);
    page.press("Back");
    page.press("Show me now");
    page.press("What we cannot hide");
    page.press("Hide");
    // The dull table is one large button.
    page.run("document.querySelector('.curtain').click()");
    page.press("Start again");
    wander(page, 40, Page::press_this);
    presses
}

/// The two lists in which an engine says what it kept are empty; what it does not offer is named by `tests/controls`.
fn nothing() -> Kept {
    Kept::default()
}

in_each_engine! {
    fn a_whole_visit_sends_nothing_and_keeps_nothing(engine) {
        let site = Site::of_dist();
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).phone().start();
        begin(&page);
        page.prints_to_nowhere();
        let (loaded, entries, title) = (proxy.mark(), page.history_length(), page.title());
        let presses = whole_visit(&page);
        ledger::note(engine, "presses", presses + 40);
        assert_eq!(proxy.since(loaded), [], "sent after load");
        let kept = page.kept();
        assert_eq!(Kept { not_offered: Vec::new(), ..kept }, nothing());
        assert_eq!((page.history_length(), page.title(), page.address()), (entries, title, page.at("/")));
        // The witness was awake: the next page is seen, and it too comes from here alone.
        page.open("/en/about/");
        assert!(!proxy.since(loaded).is_empty(), "the proxy has not seen the next page");
        assert_eq!(proxy.hosts().into_keys().filter(|host| !host.is_empty()).collect::<Vec<_>>(), ["site.localhost"]);
    }

    fn following_a_link_in_the_page_adds_nothing_to_the_history(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        begin(&page);
        let (address, entries) = (page.address(), page.history_length());
        page.press("What we cannot hide");
        page.press("Numbers");
        assert_eq!((page.address(), page.history_length()), (address, entries));
    }
}

/// A name that no file holds whole.
fn marker() -> String {
    ["wqzv", "jkxp", "bbgf"].concat()
}

/// Ticks every answer under a name of this run, closes the browser, and searches what it left on the disk.
#[track_caller]
fn leaves_no_answer_on_the_disk(page: Page) {
    begin(&page);
    let name_them = |then: &str| {
        let name = "input.id = name + at; input.name = name; input.value = name + at;";
        page.run(&format!("const name = '{}'; document.querySelectorAll('#ask input').forEach((input, at) => {{ {name} {then} }})", marker()));
        page.settle();
    };
    name_them("input.click();");
    // The last one declines, and of that nothing is drawn again.
    page.press("It is for me");
    // An answer that is drawn again comes ticked.
    page.press("Next");
    page.press("Back");
    name_them("");
    assert_eq!(crate::visit::traces(&page).0, 1);
    page.press("Show me now");
    // What she chooses from the lists of the directory: her language, her region.
    let lists = page.run(&format!(
        "const lists = [...document.querySelectorAll('#guide .filters select')];
         lists.forEach((list, at) => {{ list.id = '{}' + at; list.selectedIndex = 1; list.dispatchEvent(new Event('change', {{ bubbles: true }})); }});
         return lists.length",
        marker()
    ));
    assert!(lists.as_u64() >= Some(4), "{lists} lists");
    page.settle();
    // The store is written as the browser closes, and in between.
    let remains = page.close();
    assert_eq!(remains.search(&marker()), Vec::<std::path::PathBuf>::new());
}

#[test]
fn firefox_keeps_no_answer_on_the_disk() {
    let site = Site::of_dist();
    leaves_no_answer_on_the_disk(Engine::Firefox.at(&site).start());
}

#[test]
fn chromium_keeps_no_answer_on_the_disk() {
    let site = Site::of_dist();
    leaves_no_answer_on_the_disk(Engine::Chromium.at(&site).full_browser().start());
}

#[test]
fn the_page_asks_for_nothing_but_its_app() {
    let page = file("/");
    for attribute in ["src=\"", "srcset=\"", "data=\"", "poster=\"", "<link "] {
        let places: Vec<&str> = page.split(attribute).skip(1).map(|after| &after[..after.len().min(60)]).collect();
        let allowed = |place: &&&str| {
            !(place.starts_with("app.js\"")
                || place.starts_with("rel=\"icon\" href=\"data:")
                || place.starts_with("rel=\"alternate\"")
                || place.starts_with("rel=\"canonical\""))
        };
        assert_eq!(places.iter().filter(allowed).collect::<Vec<_>>(), Vec::<&&str>::new(), "{attribute}");
    }
}
