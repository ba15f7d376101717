//! Versions: a frame shows whatever stands at the live address; a copy that is older than three months says so, on the device, without
//! asking anybody.

use browser_tests::{Engine, Fault, Page, Proxy, Site, in_each_engine};

use crate::charity::{Charity, HostPage, built, enter};
use crate::snippets::Snippets;

const SAID: &str = "Months since this copy was made:";
const NEWEST: &str = "Look for it here.";

/// Days after the edition, and the months that are told then.
fn days() -> Vec<(String, Option<u32>)> {
    let page = built("index.html");
    let (_, edition) = page.split_once("data-edition=\"").expect("an edition");
    let mut parts = edition[..10].split('-').map(|part| part.parse::<u32>().expect("a number"));
    let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else { panic!("no date: {edition}") };
    let after = |months: u32, day: u32| {
        let months = month - 1 + months;
        format!("{}-{:02}-{:02}", year + months / 12, months % 12 + 1, day)
    };
    // The first of a month has not counted to the full month yet, unless the edition is of a first.
    let whole = |months: u32| if day == 1 { months } else { months - 1 };
    vec![(after(0, day), None), (after(2, 28), None), (after(4, 1), Some(whole(4))), (after(15, 1), Some(whole(15)))]
}

#[track_caller]
fn says_its_age(page: &Page, day: &str, months: Option<u32>) {
    page.sees("Exit this page");
    match months {
        Some(months) => page.sees(&format!("{SAID} {months}.")),
        None => page.does_not_see(SAID),
    }
    assert_eq!(page.run("return document.documentElement.dataset.today"), day);
}

in_each_engine! {
    fn a_copy_past_three_months_says_so_and_asks_nobody(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage::plain("frame", &lines.frame)]);
        let page = charity.visited_by(engine).phone().start();
        // The last day before it is told, and the first.
        for (day, months) in days().into_iter().skip(1).take(2) {
            let dated = built("index.html").replacen("<html ", &format!("<html data-today=\"{day}\" "), 1);
            charity.ours.breaks("/", Fault::Body(dated.into_bytes()));
            // The next visit to the frame shows what stands at the address now.
            enter(&page, "frame");
            let loaded = charity.proxy.mark();
            says_its_age(&page, &day, months);
            assert_eq!(charity.proxy.since(loaded), [], "{day}: somebody was asked");
            page.leave_frames();
        }
        assert_eq!(charity.strangers(), []);
    }
}

/// By the clock itself, which only Chromium's tools can set.
#[test]
fn the_age_is_counted_by_the_devices_clock() {
    let charity = Charity::with(&[]);
    for (day, months) in days() {
        let page = charity.visited_by(Engine::Chromium).on_day(&day).start();
        page.open("/");
        says_its_age(&page, &day, months);
    }
}

/// A host's own copy names where the newest edition is published (`newest` in `folder.toml`): a plain link, and nobody is asked before it
/// is pressed. Where it leads there is none.
#[test]
fn an_old_copy_leads_to_the_newest_on_a_press_in_chromium() {
    let (copy, newest) = (Site::of_copy(), Site::of_fixture("quiet"));
    let old = days().into_iter().find(|(_, months)| months.is_some()).expect("an old day").0;
    let proxy = Proxy::to_all([("site.localhost", &copy), ("localhost", &newest)]);
    let page = Engine::Chromium.through(&proxy).on_day(&old).start();
    for path in ["/", "/en/about/"] {
        page.open(path);
        let loaded = proxy.mark();
        page.sees(SAID);
        page.sees(NEWEST);
        page.settle();
        assert_eq!(proxy.since(loaded), [], "{path}: somebody was asked");
        page.press_and_go(NEWEST);
        page.sees("A page that tells nothing");
        assert_eq!(page.address(), "http://localhost/", "{path}");
    }
    page.open("/en/changes/");
    page.sees("A newer copy is at http://localhost/");
    page.press_and_go("http://localhost/");
    page.sees("A page that tells nothing");

    let proxy = Proxy::to_all([("localhost", &copy)]);
    let page = Engine::Chromium.through(&proxy).on_day(&old).start();
    page.open("http://localhost/");
    page.sees(SAID);
    page.does_not_see(NEWEST);
}
