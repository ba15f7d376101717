//! A link that a helper makes, and what it opens.

use browser_tests::{Page, Proxy, Site, in_each_engine, wait_until};

/// Whether this section of the guide that is shown is at the top of the screen.
#[track_caller]
fn stands_at(page: &Page, section: &str) {
    wait_until(&format!("the section {section} to be on screen"), || {
        let top = page.run(&format!(
            "const found = [...document.querySelectorAll('[data-section={section}]')].find(one => one.checkVisibility()); return found ? found.getBoundingClientRect().top : 9999"
        ));
        let top = top.as_f64().unwrap_or(9999.0);
        if (-5.0..400.0).contains(&top) { Ok(()) } else { Err(format!("it begins at {top}")) }
    });
}

in_each_engine! {
    fn a_link_made_here_opens_its_part_for_its_reader_and_leaves_the_address_bare(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        page.open("/en/links/");
        page.press("Somebody who helps");
        page.sees("It names no nation.");
        page.press("Wales");
        page.sees("It says: Wales.");
        page.sees("It says that it is for somebody who helps.");
        let link = page.run("return document.querySelector('#to-leaving .snippet').textContent");
        let asked = link.as_str().unwrap_or_default().split_once('#').expect("choices after `#`").1.to_owned();
        page.open(&format!("/#{asked}"));
        page.sees("You are helping someone.");
        stands_at(&page, "leaving");
        assert_eq!(page.run("return document.documentElement.classList.contains('has-guide')"), true);
        assert!(!page.address().contains('#'), "{}", page.address());
    }

    fn without_webassembly_a_link_still_opens_its_part(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().wasm_off().start();
        page.open("/#nation=wales&section=8");
        stands_at(&page, "leaving");
        assert!(!page.address().contains('#'), "{}", page.address());
    }

    fn a_link_keeps_listed_choices_only(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        page.open("/en/about/");
        page.run("location.href = '/#name=zqname&nation=zqland&voice=zqwho&section=zqpart&nation=wales&born=1990-01-01'");
        page.sees("Question 1 of");
        let html = page.run("return document.documentElement.outerHTML");
        for left in ["zqname", "zqland", "zqwho", "zqpart", "1990-01-01"] {
            assert!(!html.as_str().unwrap_or_default().contains(left), "`{left}` is in the page");
        }
        assert_eq!(page.run("return document.documentElement.dataset.arrived"), "nation=wales");
    }

    fn words_are_copied_on_a_press_and_nothing_is_sent(engine) {
        let site = Site::of_dist();
        let proxy = Proxy::to(&site);
        let page = engine.through(&proxy).phone().start();
        page.open("/en/links/scotland/");
        let loaded = proxy.mark();
        page.run("window.copied = []; navigator.clipboard.writeText = words => { copied.push(words); return Promise.resolve(); }");
        page.sees("What you copy can be kept and sent to your other devices.");
        assert_eq!(page.run("return copied.length"), 0, "copied before a press");
        page.press("Copy");
        page.sees("Copied");
        assert_eq!(page.run("return copied"), serde_json::json!(["https://ask-first.example/#nation=scotland"]));
        page.press("Who can share what");
        assert_eq!(proxy.since(loaded), [], "sent after load");
    }

    fn with_scripts_off_the_links_are_there_to_select(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().scripts_off().start();
        page.open("/en/links/");
        page.press("The person who lives with it");
        page.sees("https://ask-first.example/");
        page.does_not_see("Copied");
        assert!(page.pressables().iter().all(|pressable| pressable.name != "Copy"), "a button that does nothing");
    }
}
