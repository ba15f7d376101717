//! It breaks well: whatever is missing, refused, wrong or late, the essentials stand there and the way out works.

use browser_tests::{Fault, Page, Site, in_each_engine, ledger, wait_until};

use crate::visit::{answers, begin, every_answer, file, has_essentials, next_question, pressable};

/// Marks off the pack in the page.
const PACK: (&str, &str) = ("id=\"pack\">", "</script>");

/// The page with another pack in it.
fn page_with(change: impl Fn(&str) -> String) -> Vec<u8> {
    let html = file("/");
    let (before, rest) = html.split_once(PACK.0).expect("the pack in the page");
    let (pack, after) = rest.split_once(PACK.1).expect("the end of the pack");
    format!("{before}{}{}{}{after}", PACK.0, change(pack), PACK.1).into_bytes()
}

/// The pack with every `step`th letter turned into another.
fn spoilt(pack: &str, step: usize, from: usize) -> String {
    pack.chars()
        .enumerate()
        .map(|(at, letter)| if at >= from && at % step == 0 && letter != '=' { if letter == 'B' { 'C' } else { 'B' } } else { letter })
        .collect()
}

fn with_date(day: &str) -> Vec<u8> {
    file("/").replacen("<html ", &format!("<html data-today=\"{day}\" "), 1).into_bytes()
}

/// Wraps every text in `<font>`, as translators do, and changes it.
const TRANSLATE: &str = "
    const texts = []; const walker = document.createTreeWalker(document.getElementById('main'), NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.data.trim() && !text.parentElement.closest('font, script')) texts.push(text);
    for (const text of texts) {
        const outer = document.createElement('font'), inner = document.createElement('font');
        inner.textContent = text.data; outer.append(inner); text.replaceWith(outer);
    }
    return texts.length;";

/// The app has not died: its marks are on the page and it still obeys.
#[track_caller]
fn is_alive(page: &Page, when: &str) {
    assert_eq!(page.run("return document.documentElement.classList.contains('has-app')"), true, "{when}: the app has died");
}

/// What is only for Wales goes when she presses Scotland.
#[track_caller]
fn the_static_guide_filters(page: &Page, when: &str) {
    let welsh = "return [...document.querySelectorAll('#guide-static [data-nation=wales]')].filter(one => one.checkVisibility()).length";
    assert_ne!(page.run(welsh), 0, "{when}: nothing to filter");
    page.press("Scotland");
    assert_eq!(page.run(welsh), 0, "{when}: Wales is still shown after pressing Scotland");
}

in_each_engine! {
    fn every_fault_leaves_the_essentials(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        let app = file("/app.js");
        let corrupt = {
            let mut letters: Vec<char> = app.chars().collect();
            let middle = app.split_once("const packed = '").map_or(0, |(glue, _)| glue.chars().count()) + 5_000;
            for letter in &mut letters[middle..middle + 64] {
                *letter = 'x';
            }
            letters.into_iter().collect::<String>().into_bytes()
        };
        let no_style = file("/").replacen("<style>", "<style media=\"not all\">", 1).into_bytes();
        let faults: Vec<(&str, &str, Fault)> = vec![
            ("the app is missing", "/app.js", Fault::Missing),
            ("the app is not answered", "/app.js", Fault::Unanswered),
            ("the app is truncated in its glue", "/app.js", Fault::Truncated(1_000)),
            ("the app is truncated in its WebAssembly", "/app.js", Fault::Truncated(app.len() * 9 / 10)),
            ("the line drops within the app", "/app.js", Fault::CutOff(50_000)),
            ("the app is another program", "/app.js", Fault::Body(b"<!doctype html><p>Sign in to this network".to_vec())),
            ("the WebAssembly is corrupt", "/app.js", Fault::Body(corrupt)),
            ("the app has the wrong type", "/app.js", Fault::Header("Content-Type", "text/plain".to_owned())),
            ("a stranger's policy forbids scripts", "/", Fault::Header("Content-Security-Policy", "script-src 'none'".to_owned())),
            ("a stranger's policy forbids styles", "/", Fault::Header("Content-Security-Policy", "style-src 'none'".to_owned())),
            ("styles are gone", "/", Fault::Body(no_style)),
            ("the host sends no headers", "/*", Fault::NoHeader("Content-Security-Policy")),
            ("the pack is empty", "/", Fault::Body(page_with(|_| String::new()))),
            ("the pack is cut", "/", Fault::Body(page_with(|pack| pack.chars().take(pack.chars().count() / 2).collect()))),
            ("the pack has a stranger's letter", "/", Fault::Body(page_with(|pack| format!("«{pack}")))),
            ("the pack says nonsense", "/", Fault::Body(page_with(|pack| spoilt(pack, 7, 0)))),
            ("the pack goes wrong late", "/", Fault::Body(page_with(|pack| spoilt(pack, 97, pack.chars().count() / 3)))),
            ("the pack points nowhere", "/", Fault::Body(page_with(|pack| spoilt(pack, 1009, pack.chars().count() * 2 / 3)))),
            ("the clock is years behind", "/", Fault::Body(with_date("1990-01-01"))),
            ("the clock is years ahead", "/", Fault::Body(with_date("2126-01-01"))),
        ];
        let mut survived = 0;
        for (state, path, fault) in faults {
            site.breaks(path, fault);
            page.open("/en/about/");
            page.open("/");
            page.settle();
            has_essentials(&page, state);
            if let Some(answer) = pressable(&page, "Scotland").or_else(|| answers(&page).first().cloned()) {
                page.press_this(&answer);
                // An answered guide is shorter: what is asked of it is that it is not blank and leads out.
                let words = page.words();
                assert!(words.contains("999") && words.contains("Exit this page"), "{engine:?}, {state}, after an answer:\n{words}");
            }
            site.mends();
            survived += 1;
        }
        ledger::note(engine, "faults survived", survived);
    }

    fn without_webassembly_the_static_guide_stays_and_filters(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().wasm_off().start();
        page.open("/");
        page.settle();
        has_essentials(&page, "WebAssembly refused");
        the_static_guide_filters(&page, "WebAssembly refused");
        assert_eq!(page.run("return document.documentElement.classList.contains('has-app')"), false);
    }

    fn what_is_pressed_before_the_app_is_there_filters(engine) {
        let site = Site::of_dist();
        site.breaks("/app.js", Fault::Held(1_000));
        let page = engine.at(&site).phone().impatient().start();
        page.open("/");
        wait_until("a page that waits for its app alone", || {
            let state = page.run("return location.pathname === '/' && document.readyState").to_string();
            if state == "\"interactive\"" { Ok(()) } else { Err(state) }
        });
        the_static_guide_filters(&page, "the app is on its way");
        let sheet = "return Boolean(document.getElementById('filters'))";
        assert_eq!(page.run(sheet), true, "nothing filtered");
        site.lets_go();
        page.sees("Question 1 of");
        // It costs a press several times its work (BENCHMARKS.md); the app filters by itself.
        assert_eq!(page.run(sheet), false, "the app leaves the static guide's sheet in place");
    }

    fn with_scripts_off_the_static_guide_is_whole(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().scripts_off().start();
        page.open("/");
        has_essentials(&page, "scripts off");
        assert!(pressable(&page, "Hide").is_none(), "a button that does nothing");
    }

    fn at_four_hundred_per_cent_all_is_there_and_nothing_runs_off_the_side(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(1280, 1024).zoomed(4).start();
        begin(&page);
        has_essentials(&page, "400 %");
        page.press("It is for me");
        assert_eq!(page.run("return document.documentElement.scrollWidth <= innerWidth"), true, "it runs off the side");
    }

    fn a_translated_page_takes_every_answer(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        begin(&page);
        let wrapped = page.run(TRANSLATE).as_u64().unwrap_or_default();
        assert!(wrapped > 100, "{wrapped} texts wrapped");
        for _ in 0..16 {
            for at in 0..answers(&page).len() {
                let Some(answer) = answers(&page).into_iter().nth(at) else { break };
                page.press_this(&answer);
                page.run(TRANSLATE);
                is_alive(&page, &answer.name);
            }
            let Some(next) = next_question(&page) else { break };
            page.press_this(&next);
            page.run(TRANSLATE);
        }
        // Everything both ways: back to the start, and through once more.
        page.press("Start again");
        page.run(TRANSLATE);
        every_answer(&page);
        is_alive(&page, "the second time");
        assert_eq!(page.run("return document.documentElement.classList.contains('has-guide')"), true);
    }

    fn an_app_that_dies_uncovers_the_static_guide(engine) {
        let site = Site::of_dist();
        // A trap without a panic, as from memory refused.
        let trap = "addEventListener('test:trap', () => { throw new WebAssembly.RuntimeError('unreachable'); });";
        site.breaks("/app.js", Fault::Body(format!("{trap}{}", file("/app.js")).into_bytes()));
        let page = engine.at(&site).phone().start();
        begin(&page);
        page.press("It is for me");
        is_alive(&page, "before");
        page.run("dispatchEvent(new Event('test:trap'))");
        page.settle();
        assert_eq!(page.run("return document.documentElement.className.includes('has-')  && document.documentElement.classList.contains('has-guide')"), false);
        has_essentials(&page, "a trap");
        the_static_guide_filters(&page, "a trap");
    }

    fn a_wrong_clock_does_not_lie(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        let today = || page.run("return [document.documentElement.dataset.today, document.documentElement.dataset.edition]");
        site.breaks("/", Fault::Body(with_date("1990-01-01")));
        page.open("/");
        let behind = today();
        assert_eq!(behind[0], behind[1], "never earlier than the edition");
        assert_eq!(page.run("return document.querySelectorAll('.sources__due:not([hidden])').length"), 0);
        site.mends();
        site.breaks("/", Fault::Body(with_date("2126-01-01")));
        page.reload();
        let due = page.run("return document.querySelectorAll('#guide-static .sources__due:not([hidden])').length").as_u64().unwrap_or_default();
        assert!(due > 50, "a hundred years on only {due} statements are due for checking");
    }
}
