//! A browser that refuses what a page may count on: storage, memory, time. And one that is asked for too much at once.

use browser_tests::{Fault, Key, Page, Site, in_each_engine, ledger};

use crate::visit::{Neighbours, answers, begin, file, has_essentials, leaving_for_the_fixture, traces, with_early_script};

/// What browsers throw where cookies and site data are blocked.
const NO_STORAGE: &str = "
const refuse = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel', 'cookieStore'])
  Object.defineProperty(window, name, { get: refuse });
Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: refuse });
";

/// No room for the app, before it starts.
const NO_MEMORY: &str = "
for (const name of ['instantiate', 'compile', 'instantiateStreaming'])
  WebAssembly[name] = async () => { throw new RangeError('WebAssembly.Memory(): could not allocate memory'); };
";

/// No room for anything more after it has started.
const NO_MORE_MEMORY: &str = "
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate.apply(WebAssembly, given);
  const { exports } = made.instance;
  const refuse = () => { throw new WebAssembly.RuntimeError('unreachable'); };
  const refusing = new Proxy({}, { get: (_, name) => /malloc|realloc/.test(name) && window.full ? refuse : exports[name] });
  return { module: made.module, instance: { exports: refusing } };
};
addEventListener('test:full', () => { window.full = true; });
";

#[track_caller]
fn with(script: &str) -> Neighbours {
    let neighbours = Neighbours::new();
    let html = String::from_utf8(leaving_for_the_fixture(&file("/"))).expect("a page");
    with_early_script(&neighbours.ours, &html, script);
    neighbours
}

/// The essentials, and out.
#[track_caller]
fn reads_and_leads_out(page: &Page, state: &str) {
    page.settle();
    has_essentials(page, state);
    page.press_and_go("Exit this page");
    page.sees("Rain later.");
    ledger::note(page.engine(), "faults survived", 1);
}

in_each_engine! {
    fn storage_refused_changes_nothing(engine) {
        let neighbours = with(NO_STORAGE);
        let page = engine.through(&neighbours.proxy).phone().start();
        begin(&page);
        page.press("It is for me");
        page.sees("Now showing:");
        page.press("Start again");
        // Not only the plain link: all of the start-up script is there.
        page.keys(&[Key::Shift, Key::Shift, Key::Shift]);
        page.sees("Rain later.");
        begin(&page);
        reads_and_leads_out(&page, "storage refused");
    }

    fn memory_refused_leaves_the_static_guide(engine) {
        let neighbours = with(NO_MEMORY);
        let page = engine.through(&neighbours.proxy).phone().start();
        page.open("/");
        assert_eq!(page.run("return document.documentElement.classList.contains('has-app')"), false);
        reads_and_leads_out(&page, "no memory for the app");

        let neighbours = with(NO_MORE_MEMORY);
        let page = engine.through(&neighbours.proxy).phone().start();
        begin(&page);
        page.press("It is for me");
        page.run("dispatchEvent(new Event('test:full'))");
        every_answer_that_is_left(&page);
        page.settle();
        has_essentials_or_guide(&page, "memory runs out");
    }

    fn an_app_that_panics_uncovers_the_static_guide(engine) {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).phone().start();
        begin(&page);
        page.press("It is for me");
        page.press("Next");
        // What the app drew is torn out by the roots, as broken extensions do. Then it is asked to draw: that is a panic in Rust.
        page.run("for (const one of document.querySelectorAll('#ask *')) one.remove(); document.dispatchEvent(new Event('ask-first:wipe'))");
        page.settle();
        assert_eq!(page.run("return document.documentElement.classList.contains('has-app')"), false, "it has not panicked");
        reads_and_leads_out(&page, "a panic");
    }

    fn two_copies_side_by_side_keep_out_of_each_others_way(engine) {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).start();
        begin(&page);
        page.press("It is for me");
        page.new_tab();
        begin(&page);
        assert_eq!(traces(&page).0, 0, "an answer of the other tab");
        page.press("I am helping someone");
        page.to_tab(0);
        assert_eq!(page.run("return [...document.querySelectorAll('#ask input')].findIndex((input) => input.checked)"), 0, "the other tab has changed this one");

        // And the app twice in one page.
        let html = String::from_utf8(leaving_for_the_fixture(&file("/"))).expect("a page");
        neighbours.ours.breaks("/", Fault::Body(html.replace("</body>", "<script type=\"module\" src=\"app.js?again\"></script></body>").into_bytes()));
        begin(&page);
        reads_and_leads_out(&page, "the app twice");
    }

    fn printing_in_the_middle_keeps_the_answers_and_prints_the_essentials(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).start();
        begin(&page);
        page.press("It is for me");
        page.press("Next");
        page.press("Scotland");
        let before = traces(&page);
        // A person's pointer goes to the browser's menu first.
        page.run("document.documentElement.dispatchEvent(new MouseEvent('mouseleave'))");
        let paper = page.prints();
        // The last stands behind a heading that nobody has opened.
        for essential in ["999", "0800 027 1234", "A call by itself does not remove"] {
            assert!(paper.contains(essential), "{engine:?}: `{essential}` is not on paper:\n{paper}");
        }
        assert_eq!(traces(&page), before, "ticked, open");
        page.press("Next");
    }

    fn a_line_that_is_extremely_slow_shows_the_first_lines_first(engine) {
        let site = Site::of_dist();
        site.breaks("/", Fault::Slow(90_000));
        let page = engine.at(&site).phone().impatient().start();
        page.open("/");
        page.sees("In danger now? Call 999.");
        // The rest of the page is still on its way, and the start-up script, which stands at its end.
        assert_eq!(page.run("return document.documentElement.classList.contains('has-script')"), false, "it was not slow, or the first lines waited");
        let way_out = "const { x, y, width, height } = document.getElementById('exit').getBoundingClientRect(); return [x, y, width, height];";
        let before = page.run(way_out);
        page.sees("Question 1 of");
        assert_eq!(page.run(way_out), before, "the way out moves under a finger when the scripts come");
        has_essentials(&page, "a slow line");
        ledger::note(engine, "faults survived", 1);
    }
}

/// Presses on, as far as there is anything to press: the app may have gone by then.
fn every_answer_that_is_left(page: &Page) {
    if page.run("return document.documentElement.classList.contains('has-app')") == true {
        let all = answers(page);
        all.iter().take(2).for_each(|answer| page.press_this(answer));
    }
}

/// Either the static guide is back, or an answered guide stands there whole.
#[track_caller]
fn has_essentials_or_guide(page: &Page, state: &str) {
    if page.run("return document.documentElement.classList.contains('has-guide')") == true {
        let words = page.words();
        assert!(words.contains("999") && words.contains("Exit this page"), "{state}:\n{words}");
        return;
    }
    has_essentials(page, state);
}
