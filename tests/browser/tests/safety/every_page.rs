//! The whole product and not only the guide: every page, everything on it that can be pressed, in every engine.

use std::{env, fs, process};

use browser_tests::{Kept, Page, Proxy, Site, in_each_engine, ledger, nothing_went_past_the_proxy, wait_until};

use crate::pages::pages_to_walk;
use crate::visit::{Neighbours, wander};

/// What a page is before anything is pressed on it.
struct Before {
    entries: u64,
    title: String,
    address: String,
}

impl Before {
    fn of(page: &Page) -> Before {
        Before { entries: page.history_length(), title: page.title(), address: page.address() }
    }

    #[track_caller]
    fn still_holds(&self, page: &Page) {
        assert_eq!((page.history_length(), page.title(), page.address()), (self.entries, self.title.clone(), self.address.clone()));
        let kept = page.kept();
        // What an engine does not offer is named by `tests/controls`.
        assert_eq!(Kept { not_offered: Vec::new(), ..kept }, Kept::default(), "kept at {}", self.address);
    }
}

/// Everything that can be done on a page without leaving it, and how many presses that was.
#[track_caller]
fn everything_on(page: &Page) -> u64 {
    page.prints_to_nowhere();
    let mut presses = 0;
    // Twice: what was folded is unfolded, and what was inside is there to be pressed.
    presses += page.press_everything();
    page.run("document.querySelector('.curtain')?.click()");
    presses += page.press_everything();
    page.run("document.querySelector('.curtain')?.click()");
    page.prints();
    page.copies_everything();
    presses
}

in_each_engine! {
    fn no_page_sends_or_keeps_anything(engine) {
        nothing_went_past_the_proxy();
        let site = Site::of_dist();
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).phone().start();
        let (mut presses, mut walked) = (0, 0);
        for path in pages_to_walk() {
            eprintln!("walking {path}");
            page.open(&path);
            page.settle();
            let (loaded, before) = (proxy.mark(), Before::of(&page));
            presses += everything_on(&page);
            presses += wander(&page, 3, Page::sets_off);
            assert_eq!(proxy.since(loaded), [], "sent after load at {path}");
            before.still_holds(&page);
            walked += 1;
        }
        // The witness was awake, and all of it came from here alone.
        assert_eq!(proxy.hosts().into_keys().filter(|host| !host.is_empty()).collect::<Vec<_>>(), ["site.localhost"]);
        nothing_went_past_the_proxy();
        ledger::note(engine, "pages walked", walked);
        ledger::note(engine, "presses", presses);
        ledger::note(engine, "connections after load", 0);
        ledger::note(engine, "bytes kept", 0);
    }

    fn every_page_has_a_way_out(engine) {
        let pages = pages_to_walk();
        let neighbours = Neighbours::on(&pages);
        let page = engine.through(&neighbours.proxy).phone().start();
        for path in &pages {
            eprintln!("leaving {path}");
            page.open(path);
            page.settle();
            page.press_everything();
            page.run("document.querySelector('.curtain')?.click()");
            // In the language of the page.
            let exit = page.pressables_in(".exit-bar").into_iter().find(|one| one.kind == "a");
            page.press_this_and_go(&exit.unwrap_or_else(|| panic!("no way out of {path}")));
            page.sees("Rain later.");
            assert_eq!(page.address(), "http://weather.localhost/exit.html", "from {path}");
        }
        ledger::note(engine, "exits pressed", pages.len());
    }

    fn the_one_file_edition_runs_from_a_disk_and_is_as_quiet(engine) {
        let site = Site::of_dist();
        let proxy = Proxy::to(&site);
        let folder = env::temp_dir().join(format!("ask-first-stick-{}-{engine:?}", process::id()));
        fs::create_dir_all(&folder).expect("make a folder");
        let page = engine.through(&proxy).phone().start();
        let editions: Vec<String> = pages_to_walk().into_iter().filter(|path| path.starts_with("/download/")).collect();
        assert!(!editions.is_empty(), "there is no edition to take away");
        for path in &editions {
            let file = folder.join(path.trim_start_matches("/download/"));
            let edition = crate::visit::file(path);
            fs::write(&file, &edition).expect("write to the stick");
            let sent = proxy.mark();
            page.open(&format!("file://{}", file.display()));
            page.sees("999");
            // The whole guide brings its app along, and it runs there, in whatever language: it counts the questions.
            if edition.contains("id=\"pack\"") {
                wait_until("the app in the file", || {
                    let counts = page.run("return document.querySelector('#ask .progress') !== null");
                    if counts == true { Ok(()) } else { Err(format!("{path} shows no questions")) }
                });
            }
            let (entries, title, address) = (page.history_length(), page.title(), page.address());
            everything_on(&page);
            wander(&page, 3, Page::sets_off);
            assert_eq!(proxy.since(sent), [], "sent by {path}");
            assert_eq!((page.history_length(), page.title(), page.address()), (entries, title, address));
            let kept = page.run("const length = (what) => { try { return what().length } catch { return 0 } };
                return length(() => localStorage) + length(() => sessionStorage) + length(() => document.cookie)");
            assert_eq!(kept, 0, "kept by {path}");
        }
        fs::remove_dir_all(&folder).expect("empty the stick");
        ledger::note(engine, "editions walked from a disk", editions.len());
    }
}
