//! A visit: what a person presses on the way through, and what must be there whatever breaks.

use std::{env, fs, path::Path};

use browser_tests::{Page, Pressable, Proxy, Site};

/// Opens the guide and waits until the app asks its first question.
#[track_caller]
pub fn begin(page: &Page) {
    page.open("/");
    page.sees("Question 1 /");
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
        let Some(next) = pressable(page, "Next") else { return presses };
        page.press_this(&next);
        presses += 1;
    }
}

/// The answers of the question on screen.
#[track_caller]
pub fn answers(page: &Page) -> Vec<Pressable> {
    page.pressables().into_iter().filter(|pressable| pressable.kind == "label" && pressable.name != "Print my answers too").collect()
}

/// What goes by exactly this name, if it can be pressed now.
#[track_caller]
pub fn pressable(page: &Page, name: &str) -> Option<Pressable> {
    page.pressables().into_iter().find(|pressable| pressable.name == name)
}

/// Presses `count` things by chance: answers, buttons, what opens and closes. The same seed presses the same things.
#[track_caller]
pub fn wander(page: &Page, count: usize) {
    let seed: u64 =
        env::var("ASK_FIRST_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(|| u64::from(std::process::id()) * 2_654_435_761 + 1);
    eprintln!("random walk: ASK_FIRST_SEED={seed} walks it again");
    let mut random = seed;
    for _ in 0..count {
        // Links leave the page, and a print window waits for a person.
        let all: Vec<_> = page.pressables().into_iter().filter(|one| one.kind != "a" && !one.name.starts_with("Print")).collect();
        assert!(!all.is_empty(), "nothing to press at {}", page.address());
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        page.press_this(&all[usize::try_from(random).unwrap_or(usize::MAX) % all.len()]);
    }
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
    let exit = page.run("const exit = document.getElementById('exit'); return exit.localName + ' ' + exit.target + ' ' + exit.href.slice(0, 4)");
    assert_eq!(exit, "a _top http", "{state}: the way out is no plain link");
}

/// The built files.
pub fn dist() -> std::path::PathBuf {
    env::var_os("ASK_FIRST_DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), Into::into)
}

/// A built file as text.
#[track_caller]
pub fn file(path: &str) -> String {
    fs::read_to_string(dist().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The built site beside a dull page to leave for, and the proxy that knows both.
pub struct Neighbours {
    pub ours: Site,
    pub weather: Site,
    pub proxy: Proxy,
}

/// The guide's page, leaving for a page that the tests serve.
pub fn leaving_for_the_fixture(html: &str) -> Vec<u8> {
    let (before, after) = html.split_once("id=\"exit\" href=\"").expect("a way out");
    let (_, after) = after.split_once('"').expect("a closed attribute");
    format!("{before}id=\"exit\" href=\"http://weather.localhost/exit.html\"{after}").into_bytes()
}

impl Neighbours {
    pub fn new() -> Neighbours {
        let (ours, weather) = (Site::of_dist(), Site::of_fixture("quiet"));
        ours.breaks("/", browser_tests::Fault::Body(leaving_for_the_fixture(&file("index.html"))));
        let proxy = Proxy::to_all([("site.localhost", &ours), ("weather.localhost", &weather)]);
        Neighbours { ours, weather, proxy }
    }
}
