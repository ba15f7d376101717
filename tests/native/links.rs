//! Links and codes that a helper sends or prints, as they are written to `dist/`: what they hold, and that a decoder which we did not write
//! reads each code as the link beside it.

use std::collections::BTreeSet;

use ask_first::{model::Link, site::policy::source_hash};

use crate::drawn::{edition, pages, site};

/// What stands between `before` and `after`, wherever it does.
fn between<'p>(page: &'p str, before: &'p str, after: &'p str) -> impl Iterator<Item = &'p str> {
    page.split(before).skip(1).filter_map(move |rest| Some(rest.split_once(after)?.0))
}

/// What a phone would read in a code drawn as SVG. Error level M is the decoder's 0.
fn read(svg: &str) -> String {
    let side: usize = between(svg, "viewBox=\"0 0 ", " ").next().and_then(|side| side.parse().ok()).expect("a size");
    let dark = svg.rsplit_once(" d=\"").expect("modules").1;
    let mut modules = vec![false; side * side];
    for run in between(dark, "M", "z") {
        let numbers: Vec<usize> = run.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
        let [x, y, length, 1, _] = numbers[..] else { panic!("not a row of modules: {run}") };
        modules[y * side + x..][..length].fill(true);
    }
    // Eight dots a module, as on a screen.
    let shade = |x: usize, y: usize| if modules[y / 8 * side + x / 8] { 0 } else { 255 };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(side * 8, side * 8, shade);
    let found = image.detect_grids();
    assert_eq!(found.len(), 1, "no code, or several");
    let (about, words) = found[0].decode().unwrap_or_else(|error| panic!("cannot be read: {error}"));
    assert_eq!(about.ecc_level, 0, "not error level M");
    words
}

/// Those that have words of their own.
fn languages() -> Vec<String> {
    ask_first::site::build::languages(std::path::Path::new(env!("CARGO_MANIFEST_DIR")))
}

fn plain(html: &str) -> String {
    html.replace("&amp;", "&")
}

#[test]
fn every_code_is_the_link_beside_it() {
    let mut read_so_far = BTreeSet::new();
    for (path, page) in pages("en/links/", 11) {
        for part in between(page, "<details class=\"group link\"", "</details>") {
            let link = plain(between(part, "class=\"snippet\" tabindex=\"0\" dir=\"auto\">", "<").next().expect("a link"));
            let code = between(part, "<svg class=\"qr\"", "</svg>").next().expect("a code");
            assert_eq!(read(code), link, "{path}");
            assert!(read_so_far.insert(link), "{path} has a link that another page has");
        }
    }
    // Four nations or none, two readers, fourteen sections or none, in each language.
    assert_eq!(read_so_far.len(), 5 * 2 * 15 * languages().len());
}

#[test]
fn a_link_holds_the_sites_address_and_listed_choices_and_nothing_else() {
    for (path, page) in pages("en/links/", 11) {
        for link in between(page, "class=\"snippet\" tabindex=\"0\" dir=\"auto\">", "<").map(plain) {
            let asked = link.strip_prefix("https://ask-first.example/").unwrap_or_else(|| panic!("{path}: {link}"));
            let asked = languages().iter().find_map(|lang| asked.strip_prefix(&format!("{lang}/"))).unwrap_or(asked);
            let asked = asked.strip_prefix('#').unwrap_or(asked);
            assert_eq!(Link::parse(asked).to_string(), asked, "{path}");
            for telling in ["leaving", "threats", "children", "abuse", "visa"] {
                assert!(!link.contains(telling), "{path}: {link} names its subject");
            }
        }
    }
}

#[test]
fn the_safe_message_says_nothing_and_each_message_carries_the_link() {
    for (path, page) in pages("en/links/", 11) {
        for part in between(page, "<details class=\"group link\"", "</details>") {
            let link = plain(between(part, "class=\"snippet\" tabindex=\"0\" dir=\"auto\">", "<").next().expect("a link"));
            let messages: Vec<String> = between(part, "class=\"to-paste\" tabindex=\"0\" dir=\"auto\">", "<").map(plain).collect();
            let [safe, clear] = &messages[..] else { panic!("{path}: {messages:?}") };
            assert!(safe.ends_with(&link) && clear.ends_with(&link), "{path}: {messages:?}");
            let words = safe.trim_end_matches(&*link).to_lowercase();
            for word in ["home office", "police", "visa", "abuse", "help", "details", "immigration", "safe", "guide"] {
                assert!(!words.contains(word), "{path}: the safe message says `{word}`");
            }
        }
    }
}

#[test]
fn a_page_of_links_says_what_each_link_tells_before_it_offers_one() {
    for (path, page) in pages("en/links/", 11) {
        let found = page.find("id=\"found\"").unwrap_or_else(|| panic!("{path} does not say it"));
        if path == "en/links/index.html" {
            continue;
        }
        assert!(found < page.find("class=\"snippet\"").expect("a link"), "{path}");
        let says = between(page, "id=\"found\"", "</section>").next().expect("a list");
        for (nation, id) in [("England", "england"), ("Scotland", "scotland"), ("Wales", "wales"), ("Northern Ireland", "northern-ireland")] {
            assert_eq!(says.contains(&format!("It says: {nation}.")), path.contains(&format!("/{id}")), "{path}: {nation}");
        }
        assert_eq!(says.contains("for somebody who helps"), path.contains("-helper"), "{path}");
    }
}

#[test]
fn copying_has_its_warning_and_its_button_waits_for_the_script_that_the_policy_knows() {
    for (path, page) in pages("en/links/", 11) {
        let buttons = page.matches("<button class=\"press press--plain copy\"").count();
        let scripts: Vec<&str> = between(page, "<script>", "</script>").collect();
        let policy = between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"").next().expect("a policy");
        assert!(scripts.iter().all(|script| policy.contains(&source_hash(script))), "{path}: a script that the policy does not know");
        assert_eq!(scripts.len(), if buttons == 0 { 1 } else { 2 }, "{path}");
        assert_eq!(page.matches("type=\"button\" hidden data-done").count(), buttons, "{path}: a button that does nothing without its script");
        assert!(buttons == 0 || page.contains("class=\"copy-note\">What you copy can be kept"), "{path}: no warning");
    }
    let headers = std::str::from_utf8(&site()["_headers"]).expect("text");
    let page = std::str::from_utf8(&site()["en/links/scotland/index.html"]).expect("text");
    let copy = between(page, "<script>", "</script>").last().expect("a script");
    assert!(headers.contains(&source_hash(copy)), "the headers refuse the button's script");
}

#[test]
fn the_guide_itself_carries_no_code_and_cannot_copy() {
    let guide = std::str::from_utf8(&site()["index.html"]).expect("text");
    assert!(!guide.contains("class=\"qr\"") && !guide.contains("clipboard"));
}

#[test]
fn every_paper_says_its_edition_and_its_codes_open_the_guide_of_its_nation() {
    let edition = format!("Edition of {}", edition());
    let papers = pages("en/print/", 41);
    for (path, page) in papers {
        if path == "en/print/index.html" {
            continue;
        }
        let paper = page.split_once("<div class=\"page__guide\">").and_then(|(_, rest)| rest.split_once("</main>")).expect("a paper").0;
        assert!(paper.contains(&edition), "{path} does not say its edition");
        let nation = ["northern-ireland", "england", "scotland", "wales"].into_iter().find(|id| path.contains(id)).expect("a nation");
        let codes: BTreeSet<String> = between(paper, "<svg class=\"qr\"", "</svg>").map(read).collect();
        let mut expected = BTreeSet::from([format!("https://ask-first.example/#nation={nation}")]);
        if path.contains("-poster") {
            // A strip that is torn off names no nation.
            expected.insert("https://ask-first.example/".to_owned());
        }
        assert_eq!(codes, expected, "{path}");
    }
}

#[test]
fn a_page_for_one_situation_says_nothing_that_is_for_another() {
    let said = |path: &str| std::str::from_utf8(&site()[path]).expect("text");
    let settlement = "There is a route to settle for some partners whose relationship ended for good because of abuse.";
    let outside = "Partners of workers, students and graduates could not use this route in December 2025.";
    for nation in ["england", "northern-ireland", "scotland", "wales"] {
        let [partner, worker, without] = [1, 2, 3].map(|number| said(&format!("en/print/{nation}-{number}/index.html")));
        assert!(partner.contains(settlement) && !partner.contains(outside), "{nation}");
        assert!(worker.contains(outside) && !worker.contains(settlement), "{nation}");
        assert!(!without.contains(outside) && without.contains("For partners on the list, permission that has run out"), "{nation}");
        assert!(!partner.contains("they can choose to tell Immigration Enforcement if they think"), "{nation}: over-alarm");
    }
    let permitted = [1, 2, 4, 5, 6, 7];
    for (path, page) in pages("en/print/", 41).into_iter().filter(|(path, _)| permitted.iter().any(|number| path.contains(&format!("-{number}/")))) {
        assert!(!page.contains("they can choose to tell Immigration Enforcement if they think"), "{path}: over-alarm");
        assert!(page.contains("Nothing we read makes reporting abuse an immigration offence"), "{path}");
    }
    for nation in ["england", "northern-ireland", "scotland", "wales"] {
        let [eu, own_eu, worker, british, unsure] = [4, 5, 6, 7, 8].map(|number| said(&format!("en/print/{nation}-{number}/index.html")));
        // Routes for others, and the one that closed in 2023.
        for page in [eu, own_eu, worker, british, unsure] {
            assert!(!page.contains(settlement) && !page.contains("Zambrano"), "{nation}");
        }
        assert!(!british.contains("cancel your visa") && !british.contains("EU Settlement Scheme"), "{nation}");
        assert!([eu, own_eu].iter().all(|page| page.contains("It is called a share code.")), "{nation}");
        assert!(worker.contains("A husband, a wife or a relative is not such a sponsor.") && !worker.contains("EU Settlement Scheme"), "{nation}");
        // Both halves, and advice before anybody logs in.
        let [lie, advice, valid, without] = [
            "Perhaps the person harming you lies about your permission.",
            "Before you log in or write to the Home Office, advice helps.",
            "<b>If you have a visa or EU status, or are settled or British.</b>",
            "they can choose to tell Immigration Enforcement if they think",
        ]
        .map(|words| unsure.find(words).unwrap_or_else(|| panic!("{nation}: `{words}` is not said")));
        assert!(lie < advice && advice < valid && valid < without, "{nation}");
    }
    assert!(said("en/print/scotland-3/index.html").contains("We found no published rule of Police Scotland."));
    assert!(!said("en/print/england-3/index.html").contains("Police Scotland"));
}
