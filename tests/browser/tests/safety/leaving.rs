//! The way out where it is hardest: while the page still loads, while it is busy, by finger, from a card, a dialog or a print-out.

use browser_tests::{Engine, Fault, Key, Page, in_each_engine, ledger, wait_until};

use crate::visit::{Neighbours, begin, file, leaving_for_the_fixture, with_early_script};

const OUTSIDE: &str = "Rain later.";

fn shift_three_times(page: &Page) {
    page.keys(&[Key::Shift, Key::Shift, Key::Shift]);
}

/// Keeps the main thread busy, 120 ms of each frame, and counts the frames from a press on the way out until nothing is seen any more.
/// Frames, not milliseconds: a slow machine draws fewer of them.
const BUSY: &str = "
const root = document.documentElement;
const burn = () => { const end = performance.now() + 120; while (performance.now() < end); };
let pressed = false;
addEventListener('click', (event) => { pressed ||= event.target.closest('#exit') !== null; }, true);
let frames = 0;
const frame = () => {
  burn();
  if (pressed) {
    if (getComputedStyle(document.getElementById('main')).visibility === 'hidden' && !root.dataset.blankAfter) root.dataset.blankAfter = frames;
    frames += 1;
  }
  root.dataset.busy = 'yes';
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
";

in_each_engine! {
    fn it_works_while_the_app_is_on_its_way(engine) {
        let neighbours = Neighbours::new();
        // Nothing of the app, then half of it, while everything before it is there.
        for arrived in [0, 60_000] {
            neighbours.ours.breaks("/app.js", Fault::Held(arrived));
            let page = engine.through(&neighbours.proxy).impatient().start();
            page.open("/");
            page.sees("In danger now? Call 999.");
            page.press_and_go("Exit this page");
            page.sees(OUTSIDE);
        }
    }

    fn it_works_while_the_page_itself_is_on_its_way(engine) {
        let neighbours = Neighbours::new();
        let whole = leaving_for_the_fixture(&file("/"));
        // The style, the way out and the first lines have come; the guide, its script and the app have not.
        let first = String::from_utf8_lossy(&whole).find("id=\"guide-static\"").expect("a guide") + 1_000;
        neighbours.ours.breaks("/", Fault::Held(first));
        let page = engine.through(&neighbours.proxy).impatient().start();
        page.open("/");
        page.sees("In danger now? Call 999.");
        page.press_and_go("Exit this page");
        page.sees(OUTSIDE);
    }

    fn a_busy_page_is_blank_in_the_frame_after_the_press(engine) {
        let neighbours = Neighbours::new();
        // The next page never takes our place: the browser makes a download of it.
        neighbours.weather.breaks("/exit.html", Fault::Header("Content-Disposition", "attachment".to_owned()));
        let html = String::from_utf8(leaving_for_the_fixture(&file("/"))).expect("a page");
        with_early_script(&neighbours.ours, &html, BUSY);
        let page = engine.through(&neighbours.proxy).phone().start();
        page.open("/");
        page.sees("Question 1 of");
        page.press("It is for me");
        assert_eq!(page.run("return document.documentElement.dataset.busy"), "yes");
        page.press_and_go("Exit this page");
        let frames = wait_until("the page to be blank", || {
            let after = page.run("return document.documentElement.dataset.blankAfter ?? null");
            after.as_str().map(str::to_owned).ok_or_else(|| page.words())
        });
        ledger::note(engine, "frames from press to blank, main thread busy", &frames);
        assert!(["0", "1"].contains(&&*frames), "blank only after {frames} frames");
    }

    fn it_leads_out_of_cards_dialogs_and_print_outs(engine) {
        let neighbours = Neighbours::on(&["/".to_owned(), "/en/cards/".to_owned()]);
        let page = engine.through(&neighbours.proxy).phone().start();
        // A card to hold up fills the screen; the way out stays above it.
        for leave in [|page: &Page| page.press("Exit this page"), shift_three_times] {
            page.open("/en/cards/");
            page.run("document.querySelector('details.card__show').open = true");
            leave(&page);
            page.sees(OUTSIDE);
        }
        // Of an open dialog that takes the keyboard and the pointer for itself only the keys lead out.
        begin(&page);
        page.run("const dialog = document.createElement('dialog'); dialog.textContent = 'card'; document.body.append(dialog); dialog.showModal();");
        shift_three_times(&page);
        page.sees(OUTSIDE);
        // Between the print window and its end.
        for leave in [|page: &Page| page.press("Exit this page"), shift_three_times] {
            begin(&page);
            page.press("It is for me");
            page.run("dispatchEvent(new Event('beforeprint'))");
            leave(&page);
            page.sees(OUTSIDE);
        }
        ledger::note(engine, "exits pressed", 5);
    }
}

/// WebKitGTK's driver knows no fingers.
#[test]
fn a_finger_leads_out() {
    for engine in [Engine::Chromium, Engine::Firefox] {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).phone();
        let page = if engine == Engine::Chromium { page.touch_screen() } else { page }.start();
        begin(&page);
        page.taps_and_goes("Exit this page");
        page.sees(OUTSIDE);
    }
}
