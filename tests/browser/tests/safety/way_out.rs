//! The way out: one press, whatever works and whatever does not, and nothing to come back to.

use browser_tests::{Engine, Fault, Key, Page, Return, Setup, Site, in_each_engine};

use crate::visit::{Neighbours, begin, is_neutral, pressable, traces};

/// What the exit's fixture says.
const OUTSIDE: &str = "Rain later.";

/// From a page before ours, through ours, out by `leave`, and Back: never to us again.
#[track_caller]
fn leaves_for_good(neighbours: &Neighbours, page: &Page, leave: impl FnOnce(&Page)) {
    page.open("http://weather.localhost/contrast.html");
    page.open("/");
    page.sees("Exit this page");
    leave(page);
    page.sees(OUTSIDE);
    assert_eq!(page.address(), "http://weather.localhost/exit.html");
    page.back();
    page.sees("Too pale to read.");
    assert!(!neighbours.proxy.all().is_empty() && !neighbours.weather.asked().is_empty());
}

fn press_exit(page: &Page) {
    page.press("Exit this page");
}

fn shift_three_times(page: &Page) {
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]);
}

/// The next page never takes our place: the browser makes a download of it. (Held back, it would hold the driver back too.)
fn never_shown() -> Fault {
    Fault::Header("Content-Disposition", "attachment".to_owned())
}

/// Presses exit and tells what the page is at once, so that the next frame shows nothing, while the next page does not come.
const AT_ONCE: &str = "document.getElementById('exit').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    return [
        getComputedStyle(document.getElementById('main')).visibility,
        document.querySelectorAll('input:checked').length,
        document.querySelectorAll('details[open]').length,
        [...document.querySelectorAll('select')].filter(list => list.selectedIndex > 0).length,
        document.getElementById('status').textContent,
        document.documentElement.dataset.arrived ?? '',
        document.documentElement.classList.contains('has-guide'),
    ]";

/// Chooses from a list of the directory, which holds her language and her region.
const CHOOSE: &str = "const list = document.querySelector('#guide .filters select');
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change', { bubbles: true }))";

in_each_engine! {
    fn it_leads_out_at_every_stage_and_back_does_not_return(engine) {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).phone().start();
        // With answers given.
        leaves_for_good(&neighbours, &page, |page| {
            page.sees("Question 1 of");
            page.press("I am helping someone");
            page.press("Next");
            page.press("Scotland");
            press_exit(page);
        });
        leaves_for_good(&neighbours, &page, shift_three_times);
        // From behind the curtain.
        leaves_for_good(&neighbours, &page, |page| {
            page.press("Hide");
            shift_three_times(page);
        });
        // By keyboard: the first stop of all.
        leaves_for_good(&neighbours, &page, |page| {
            page.keys(&[Key::Tab]);
            assert_eq!(page.focus().map(|focus| focus.name), Some("Exit this page".to_owned()));
            page.keys(&[Key::Enter]);
        });
        // The script has come and never starts; then it does not come at all.
        neighbours.ours.breaks("/app.js", Fault::Body(b";".to_vec()));
        leaves_for_good(&neighbours, &page, press_exit);
        neighbours.ours.breaks("/app.js", Fault::Missing);
        leaves_for_good(&neighbours, &page, press_exit);
        leaves_for_good(&neighbours, &page, shift_three_times);
    }

    fn with_scripts_off_it_is_a_plain_link(engine) {
        let (neighbours, _) = Neighbours::to_come_back_from(engine);
        let page = engine.through(&neighbours.proxy).phone().scripts_off().start();
        page.open("/");
        page.press("Scotland");
        press_exit(&page);
        page.sees(OUTSIDE);
        // Here nothing can take our entry out of the history; the page comes back, but without the answer.
        page.back();
        assert_eq!(traces(&page).0, 0, "an answer came back");
    }

    fn a_press_wipes_and_blanks_before_the_next_page_comes(engine) {
        let neighbours = Neighbours::new();
        neighbours.weather.breaks("/exit.html", never_shown());
        let page = engine.through(&neighbours.proxy).phone().start();
        page.open("/#nation=england");
        page.sees("Question 1 of");
        page.press("It is for me");
        page.press("Next");
        page.press("Wales");
        page.run("document.querySelectorAll('details').forEach((details) => { details.open = true; })");
        page.settle();
        page.run(CHOOSE);
        page.settle();
        let left = page.run("return [document.getElementById('status').textContent, document.documentElement.dataset.arrived]");
        assert_eq!((&left[0], &left[1]), (&"Now showing: Wales".into(), &"nation=england".into()), "nothing to wipe");
        assert_ne!(traces(&page), (0, 0));
        assert_eq!(page.run(AT_ONCE), serde_json::json!(["hidden", 0, 0, 0, "", "", false]));
    }

    /// Forward, a tab that is opened again, a session that is restored: what they bring back is the page as it was put away.
    fn what_a_browser_keeps_of_the_page_is_wiped_already(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        begin(&page);
        page.press("It is for me");
        page.press("Show me now");
        assert_ne!(traces(&page).0, 0);
        page.run("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))");
        is_neutral(&page);
    }

    fn coming_back_shows_the_neutral_start(engine) {
        let (neighbours, elsewhere) = Neighbours::to_come_back_from(engine);
        // As hosts send it. With the rig's own `no-store` no browser keeps the page, and nothing could come back with it.
        neighbours.ours.breaks("*", Fault::Header("Cache-Control", "no-cache".to_owned()));
        let setup = engine.through(&neighbours.proxy).phone();
        // The headless shell keeps no page in memory.
        let page = if engine == Engine::Chromium { setup.full_browser() } else { setup }.start();
        for away in [format!("http://{elsewhere}/contrast.html"), page.at("/en/about/")] {
            begin(&page);
            page.press("It is for me");
            page.press("Next");
            page.press("Scotland");
            page.press("Show me now");
            // Firefox loads our page again, always. When it keeps it too, this fails and the exception goes.
            let expected = if engine == Engine::Firefox { Return::Loaded } else { Return::FromMemory };
            assert_eq!(page.away_and_back(&away), expected, "{engine:?}, from {away}");
            page.sees("Question 1 of");
            is_neutral(&page);
            assert_eq!(page.run("return scrollY"), 0, "{engine:?}: she comes back to where she was");
        }
        page.press("It is for me");
        page.press("Show me now");
        assert_ne!(page.run("return scrollY"), 0);
        page.reload();
        page.sees("Question 1 of");
        is_neutral(&page);
        assert_eq!(page.run("return scrollY"), 0, "a reload shows what she read last");
    }

    fn three_shifts_are_not_a_capital_letter(engine) {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).start();
        begin(&page);
        // Shift with Tab, three times over, goes backwards and stays.
        page.keys(&[Key::BackTab, Key::BackTab, Key::BackTab, Key::BackTab]);
        page.keys(&[Key::Shift, Key::Shift, Key::Tab, Key::Shift]);
        assert_eq!(page.address(), page.at("/"));
        assert_eq!(page.run("return document.documentElement.className.includes('is-left')"), false);
    }

    fn the_curtain_hides_everything_and_gives_it_back(engine) {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).phone().start();
        begin(&page);
        page.press("It is for me");
        page.run("const dialog = document.createElement('dialog'); dialog.textContent = 'card'; document.body.append(dialog); dialog.show();");
        page.press("Hide");
        page.settle();
        assert_eq!(page.run("return document.querySelectorAll('dialog[open]').length"), 0, "a dialog lies over the curtain");
        let words = page.words();
        assert!(words.contains('°') && !words.contains("Exit") && words.len() < 200, "behind the curtain:\n{words}");
        page.keys(&[Key::Tab, Key::Tab]);
        let focus = page.focus().map(|focus| focus.name).unwrap_or_default();
        assert!(focus.is_empty() || focus.contains('°'), "the keyboard reaches `{focus}` behind the curtain");
        page.run("document.querySelector('.curtain').focus()");
        page.keys(&[Key::Enter]);
        page.sees("Question 1 of");
        assert_eq!(traces(&page).0, 1, "the answer is kept");
        assert!(pressable(&page, "Exit this page").is_some());
    }

    fn an_open_dialog_is_closed_on_the_way_out(engine) {
        let neighbours = Neighbours::new();
        neighbours.weather.breaks("/exit.html", never_shown());
        let page = engine.through(&neighbours.proxy).start();
        begin(&page);
        page.run("const dialog = document.createElement('dialog'); dialog.textContent = 'card'; document.body.append(dialog); dialog.show();");
        page.run(AT_ONCE);
        assert_eq!(page.run("return document.querySelectorAll('dialog[open]').length"), 0);
    }
}

/// Firefox scrolls to where a closed tab was, a moment after it has come back, whatever `scrollRestoration` says (seen by hand: no driver
/// opens a closed tab). Here the page comes back by Back, and the test scrolls in Firefox's place.
#[test]
fn a_scroll_that_nobody_made_is_taken_back_in_firefox() {
    let (neighbours, elsewhere) = Neighbours::to_come_back_from(Engine::Firefox);
    let page = Engine::Firefox.through(&neighbours.proxy).phone().start();
    begin(&page);
    page.run("addEventListener('unload', () => {})");
    assert_eq!(page.away_and_back(&format!("http://{elsewhere}/contrast.html")), Return::Loaded, "it came from memory");
    page.sees("Question 1 of");
    page.run("scrollTo(0, 900)");
    page.settle();
    assert_eq!(page.run("return scrollY"), 0);
    page.run("scrollTo(0, 900)");
    page.settle();
    assert_eq!(page.run("return scrollY"), 900, "she cannot scroll");
}

#[test]
fn the_hand_on_the_mouse_is_not_needed_at_any_width() {
    let neighbours = Neighbours::new();
    let at = |setup: Setup| {
        let page = setup.start();
        page.open("/");
        let exit = page.run("const box = document.getElementById('exit').getBoundingClientRect(); return [box.top >= 0, box.bottom <= innerHeight, box.left >= 0, box.right <= innerWidth, box.height >= 44]");
        assert_eq!(exit, serde_json::json!([true, true, true, true, true]));
    };
    at(Engine::Chromium.through(&neighbours.proxy).size(320, 480));
    at(Engine::Chromium.through(&neighbours.proxy).size(1280, 800));
    at(Engine::Chromium.through(&neighbours.proxy).size(1280, 1024).zoomed(4));
}
