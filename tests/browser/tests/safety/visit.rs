//! A visit: what a person presses on the way through, and what must be there whatever breaks.

use std::env;

use browser_tests::{Engine, Fault, Page, Pressable, Proxy, Site};

/// Opens the guide and waits until the app asks its first question.
#[track_caller]
pub fn begin(page: &Page) {
    page.open("/");
    page.sees("Question 1 of");
}

/// Presses every answer of every question that arises, twice where it can be taken back, and gives the number of presses.
#[track_caller]
pub fn every_answer(page: &Page) -> usize {
    let mut presses = 0;
    loop {
        // Looked up anew each time: an answer can draw the question again.
        for at in 0..answers(page).len() {
            let Some(answer) = answers(page).into_iter().nth(at) else { break };
            page.press_this(&answer);
            presses += 1;
        }
        let Some(next) = next_question(page) else { return presses };
        page.press_this(&next);
        presses += 1;
    }
}

/// The answers of the question on screen.
#[track_caller]
pub fn answers(page: &Page) -> Vec<Pressable> {
    page.pressables_in("#ask, #ask-static").into_iter().filter(|pressable| pressable.kind == "label").collect()
}

/// The way to the next question, while there is one.
#[track_caller]
pub fn next_question(page: &Page) -> Option<Pressable> {
    page.pressables_in("#ask").into_iter().find(|pressable| pressable.name == "Next")
}

/// What goes by exactly this name, if it can be pressed now.
#[track_caller]
pub fn pressable(page: &Page, name: &str) -> Option<Pressable> {
    page.pressables().into_iter().find(|pressable| pressable.name == name)
}

/// Presses `count` things by chance: answers, buttons, what opens and closes, each `by` pointer or by script. The same seed presses the same.
#[track_caller]
pub fn wander(page: &Page, count: usize, by: fn(&Page, &Pressable)) -> u64 {
    let seed: u64 =
        env::var("ASK_FIRST_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| u64::from(std::process::id()) * 2_654_435_761 + 1);
    eprintln!("random walk at {}: ASK_FIRST_SEED={seed} walks it again", page.address());
    let mut random = seed;
    for _ in 0..count {
        // Links leave the page, and a print window waits for a person.
        let all: Vec<_> = page.pressables().into_iter().filter(|one| one.kind != "a" && !one.name.starts_with("Print")).collect();
        assert!(!all.is_empty(), "nothing to press at {}", page.address());
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        by(page, &all[usize::try_from(random).unwrap_or(usize::MAX) % all.len()]);
    }
    count as u64
}

/// How many answers are ticked and how much stands open, anywhere in the page.
#[track_caller]
pub fn traces(page: &Page) -> (u64, u64) {
    let count = |selector: &str| page.run(&format!("return document.querySelectorAll('{selector}').length")).as_u64().unwrap_or(u64::MAX);
    (count("input:checked"), count("details[open]"))
}

/// The neutral start: nothing ticked, nothing open, the guide for everybody.
#[track_caller]
pub fn is_neutral(page: &Page) {
    page.settle();
    assert_eq!(traces(page), (0, 0), "ticked, open");
    assert_eq!(page.run("return document.documentElement.classList.contains('has-guide')"), false, "an answered guide is shown");
}

/// The essentials: emergency, four nations' helplines, the sharing table, a plain way out.
#[track_caller]
pub fn has_essentials(page: &Page, state: &str) {
    let words = page.words().split_whitespace().collect::<Vec<_>>().join(" ");
    for essential in [
        "In danger now? Call 999.",
        "Exit this page",
        // England, Scotland, Wales, Northern Ireland.
        "0808 2000 247",
        "0800 027 1234",
        "0808 80 10 800",
        "0808 802 1414",
        "Who can share what",
        "only if you agree",
    ] {
        assert!(words.contains(essential), "{:?}, {state}: `{essential}` cannot be seen:\n{words}", page.engine());
    }
    for alarm in ["panicked", "RuntimeError", "TypeError", "undefined", "[object", "NaN", "unreachable"] {
        assert!(!words.contains(alarm), "{:?}, {state}: `{alarm}` can be seen:\n{words}", page.engine());
    }
    let exit = page.run("const exit = document.getElementById('exit'); return exit.localName + ' ' + exit.target + ' ' + exit.href.slice(0, 4)");
    assert_eq!(exit, "a _top http", "{state}: the way out is no plain link");
}

/// A file of the site as text, by its path: `/`, `/app.js`.
#[track_caller]
pub fn file(path: &str) -> String {
    let bytes = Site::of_dist().file(path).unwrap_or_else(|| panic!("the site has no {path}"));
    String::from_utf8(bytes).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The built site beside a dull page to leave for, and the proxy that knows both.
pub struct Neighbours {
    pub ours: Site,
    pub weather: Site,
    pub proxy: Proxy,
}

/// A page, leaving for a page that the tests serve.
pub fn leaving_for_the_fixture(html: &str) -> Vec<u8> {
    leaving_for(html, "weather.localhost")
}

fn leaving_for(html: &str, host: &str) -> Vec<u8> {
    let (before, after) = html.split_once("id=\"exit\" href=\"").expect("a way out");
    let (_, after) = after.split_once('"').expect("a closed attribute");
    format!("{before}id=\"exit\" href=\"http://{host}/exit.html\"{after}").into_bytes()
}

impl Neighbours {
    pub fn new() -> Neighbours {
        Neighbours::on(&["/".to_owned()])
    }

    /// With the way out of these pages leading to the fixture.
    pub fn on(pages: &[String]) -> Neighbours {
        let (ours, weather) = (Site::of_dist(), Site::of_fixture("quiet"));
        for path in pages {
            ours.breaks(path, Fault::Body(leaving_for_the_fixture(&file(path))));
        }
        let proxy = Proxy::to_all([("site.localhost", &ours), ("weather.localhost", &weather)]);
        Neighbours { ours, weather, proxy }
    }

    /// For going Back into our page: the host of the dull page, where its way out leads too.
    ///
    /// `Cross-Origin-Opener-Policy` gives a page of another origin a process of its own in WebKitGTK, and its driver never answers again when
    /// Back brings our page from the old one's memory. So there, and only there, the dull page is served by our own host.
    pub fn to_come_back_from(engine: Engine) -> (Neighbours, &'static str) {
        let neighbours = Neighbours::new();
        if engine != Engine::WebKit {
            return (neighbours, "weather.localhost");
        }
        for path in ["/exit.html", "/contrast.html"] {
            let dull = neighbours.weather.file(path).unwrap_or_else(|| panic!("no {path} among the fixtures"));
            neighbours.ours.breaks(path, Fault::Body(dull));
            neighbours.ours.breaks(path, Fault::Header("Content-Type", "text/html; charset=utf-8".to_owned()));
        }
        neighbours.ours.breaks("/", Fault::Body(leaving_for(&file("/"), "site.localhost")));
        (neighbours, "site.localhost")
    }
}

/// The policy of a page for hosts without headers.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

/// A page without its policy and without its word about referrers.
#[track_caller]
pub fn stripped_of_meta(html: &str) -> String {
    let without = [POLICY, "<meta name=\"referrer\""].into_iter().fold(html.to_owned(), |html, tag| {
        let (before, after) = html.split_once(tag).unwrap_or_else(|| panic!("the page has no {tag}"));
        let (_, after) = after.split_once('>').expect("a closed tag");
        format!("{before}{after}")
    });
    // Links say it once more, each for itself.
    without.replace("noreferrer", "")
}

/// The site with this page at its start, in which a script runs before all of ours, in the page's own world and under its policy: what an
/// extension, a broken browser or a leak would do.
#[track_caller]
pub fn with_early_script(site: &Site, html: &str, script: &str) {
    let (before, after) = html.split_once("<title>").expect("a title");
    site.breaks("/", Fault::Body(format!("{before}<script src=\"embed.js\"></script><title>{after}").into_bytes()));
    site.breaks("/embed.js", Fault::Body(script.as_bytes().to_vec()));
}
