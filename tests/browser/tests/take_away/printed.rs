//! Paper, as Chromium and Firefox print it: how many sheets, how large, nothing cut, readable without colour, and codes that open the
//! right place.

use std::collections::BTreeMap;

use browser_tests::{Engine, Page, Printed, Site, in_each_engine_that_prints};

pub(crate) const NATIONS: [&str; 4] = ["england", "northern-ireland", "scotland", "wales"];

fn a_page(engine: Engine) -> (Site, Page) {
    let site = Site::of_dist();
    let page = engine.at(&site).start();
    (site, page)
}

/// Every word of this part of the page is on paper, as often as it should be, well inside the sheet.
#[track_caller]
pub(crate) fn nothing_is_cut(page: &Page, printed: &Printed, part: &str, path: &str) {
    // Sources stand behind closed headings, and the page of sources prints them; the rest is what 60-work.css and 90-print.css keep off paper.
    let open = "whole.querySelectorAll('details:not([open]) > :not(summary), .back, .work .aside, .page__guide--wide .aside + .aside').forEach((closed) => closed.remove())";
    let words = page.run(&format!("const whole = document.querySelector('{part}').cloneNode(true); {open}; return whole.textContent"));
    let on_paper: String = printed.words().into_iter().map(|word| word.text).collect();
    let mut letters: BTreeMap<char, i64> = BTreeMap::new();
    // By letters: a line can end inside a word, and words on their side are cut up by the reader of the PDF.
    for letter in words.as_str().unwrap_or_default().chars().filter(|letter| letter.is_alphanumeric()) {
        *letters.entry(letter).or_default() -= 1;
    }
    assert!(letters.len() > 10, "{path}: nothing to print");
    for letter in on_paper.chars().filter(|letter| letter.is_alphanumeric()) {
        *letters.entry(letter).or_default() += 1;
    }
    let lost: BTreeMap<char, i64> = letters.into_iter().filter(|(_, count)| *count < 0).collect();
    assert!(lost.is_empty(), "{path}: letters that are not on paper: {lost:?}");
    let (width, height) = printed.sheets()[0];
    for word in printed.words() {
        let inside = word.left > 4.0 && word.top > 4.0 && word.right < f64::from(width) - 4.0 && word.bottom < f64::from(height) - 4.0;
        assert!(inside, "{path}: beyond what a printer reaches: {word:?}");
    }
}

/// The edition that the page itself was made from.
#[track_caller]
fn edition(page: &Page) -> String {
    page.run("return document.documentElement.dataset.edition").as_str().expect("an edition").to_owned()
}

/// On one A4 sheet, whole, without colour; gives the codes on it.
#[track_caller]
pub(crate) fn one_sheet(page: &Page, path: &str) -> (Printed, Vec<String>) {
    page.open(path);
    let printed = page.print();
    assert_eq!(printed.sheets(), [(210, 297)], "{path}");
    nothing_is_cut(page, &printed, ".paper", path);
    assert!(printed.counted().contains_key(&edition(page)), "{path} does not say its edition");
    let pictures = printed.pictures();
    assert_eq!(pictures[0].coloured(), 0, "{path} needs colour");
    let mut codes = pictures[0].codes();
    codes.sort();
    (printed, codes)
}

/// Two cards below one another, 170 × 110 mm each. No word leaves its quarter.
#[track_caller]
pub(crate) fn stays_within_its_quarters(printed: &Printed, path: &str) {
    for word in printed.words() {
        let upper = if word.top < 126.0 { 10.0 } else { 132.0 };
        let across = |from: f64, to: f64| word.left > from + 0.5 && word.right < to - 0.5;
        let down = |from: f64, to: f64| word.top > from + 0.5 && word.bottom < to - 0.5;
        let inside = (across(10.0, 95.0) || across(95.0, 180.0)) && (down(upper, upper + 55.0) || down(upper + 55.0, upper + 110.0));
        assert!(inside, "{path}: over a fold or a cut: {word:?}");
    }
}

/// The one-page guides of all nations, as the list of things to print has them.
#[track_caller]
pub(crate) fn sheets(page: &Page) -> Vec<String> {
    page.open("/en/print/");
    let listed = page.run("return [...document.querySelectorAll('.page-list a')].map(link => link.pathname)");
    let listed = listed.as_array().into_iter().flatten().filter_map(|path| path.as_str());
    let sheets: Vec<String> =
        listed.filter(|path| path.trim_end_matches('/').ends_with(|last: char| last.is_ascii_digit())).map(str::to_owned).collect();
    assert_eq!(sheets.len(), 12 * NATIONS.len(), "{sheets:?}");
    sheets
}

in_each_engine_that_prints! {
    fn a_wallet_card_is_85_by_55_when_folded(engine) {
        let (_site, page) = a_page(engine);
        for nation in NATIONS {
            let path = format!("/en/print/{nation}-card/");
            let (printed, codes) = one_sheet(&page, &path);
            assert_eq!(codes, vec![format!("https://ask-first.example/#nation={nation}"); 2], "{path}");
            stays_within_its_quarters(&printed, &path);
            // Outside it is dull: the calendar and empty lines.
            let outside: Vec<String> = printed.words().into_iter().filter(|word| word.top > 65.0 && word.bottom < 120.0).map(|word| word.text).collect();
            for telling in ["999", "Helpline", "helpline", "police", "visa"] {
                assert!(!outside.iter().any(|word| word.contains(telling)), "{path}: `{telling}` stands outside");
            }
            assert!(outside.contains(&"December".to_owned()), "{path}: no calendar outside: {outside:?}");
        }
    }

    fn a_poster_is_one_sheet_with_ten_strips_that_name_nothing(engine) {
        let (_site, page) = a_page(engine);
        for nation in NATIONS {
            let (_, codes) = one_sheet(&page, &format!("/en/print/{nation}-poster/"));
            let mut expected = vec!["https://ask-first.example/".to_owned(); 10];
            expected.push(format!("https://ask-first.example/#nation={nation}"));
            assert_eq!(codes, expected, "{nation}");
        }
    }

    fn one_page_for_one_situation_is_one_page(engine) {
        let (_site, page) = a_page(engine);
        for path in sheets(&page) {
            let nation = NATIONS.into_iter().find(|nation| path.starts_with(&format!("/en/print/{nation}-"))).expect("a nation");
            let (_, codes) = one_sheet(&page, &path);
            assert_eq!(codes, [format!("https://ask-first.example/#nation={nation}")], "{path}");
        }
    }

    fn printed_links_open_what_stands_beside_them(engine) {
        let (_site, page) = a_page(engine);
        page.open("/en/links/wales-helper/");
        let printed = page.print();
        nothing_is_cut(&page, &printed, "h1", "/en/links/wales-helper/");
        let mut codes: Vec<String> = printed.pictures().iter().flat_map(browser_tests::Picture::codes).collect();
        let links = page.run("return [...document.querySelectorAll('.snippet')].map(link => link.textContent)");
        let mut links: Vec<String> = links.as_array().into_iter().flatten().map(|link| link.as_str().unwrap_or_default().to_owned()).collect();
        assert_eq!(links.len(), 15);
        codes.sort();
        links.sort();
        assert_eq!(codes, links);
    }

    fn a_code_on_a_dark_screen_is_dark_on_light(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).size(900, 900).dark().start();
        page.open("/en/links/scotland/");
        page.run("document.querySelector('.link__row').scrollIntoView({ block: 'center' })");
        let file = std::env::temp_dir().join(format!("ask-first-dark-code-{}.png", std::process::id()));
        page.screenshot(&file);
        let codes = browser_tests::Picture::of_png(&std::fs::read(&file).expect("a screenshot")).codes();
        std::fs::remove_file(&file).expect("a screenshot to clear away");
        assert_eq!(codes, ["https://ask-first.example/#nation=scotland"]);
        assert_ne!(page.run("return getComputedStyle(document.documentElement).backgroundColor"), "rgb(251, 248, 242)", "the screen is not dark");
    }

    fn the_short_edition_is_two_pages(engine) {
        let (_site, page) = a_page(engine);
        page.open("/download/ask-first-short-en.html");
        let printed = page.print();
        assert_eq!(printed.sheets(), [(210, 297); 2]);
        nothing_is_cut(&page, &printed, "main", "the short edition");
    }

    fn a_letter_comes_out_alone_on_its_first_page(engine) {
        let (_site, page) = a_page(engine);
        page.open("/en/letters/");
        let listed = page.run("return [...new Set([...document.querySelectorAll('.page-list a')].map(link => link.pathname))]");
        let paths: Vec<&str> = listed.as_array().into_iter().flatten().filter_map(|path| path.as_str()).collect();
        assert!(paths.len() > 10, "{paths:?}");
        for path in paths {
            page.open(path);
            let printed = page.print();
            nothing_is_cut(&page, &printed, ".letter", path);
            let words = printed.words();
            let of_sheet = |sheet: usize| words.iter().filter(|word| word.sheet == sheet).map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
            assert!(of_sheet(1).contains("Signature:"), "{path}: the letter does not end on its first page");
            for around in ["Before you send", "Edition of", "This letter rests on", "Exit this page"] {
                assert!(!of_sheet(1).contains(around), "{path}: `{around}` is printed with the letter");
            }
            assert!(of_sheet(2).contains("Keep this page."), "{path}: what to know first is not printed");
        }
    }

    fn pages_for_work_are_whole_on_paper(engine) {
        let (_site, page) = a_page(engine);
        for path in [
            "before-you-refer",
            "questions-to-ask",
            "sharing-policy",
            "evidence",
            "changes",
            "advisers",
            "compare/scotland",
            "compare/police",
            "compare/hospital",
        ] {
            let path = format!("/en/{path}/");
            page.open(&path);
            let printed = page.print();
            let sheets = printed.sheets();
            assert!(sheets.iter().all(|sheet| [(210, 297), (297, 210)].contains(sheet)), "{path}: {sheets:?}");
            nothing_is_cut(&page, &printed, "main", &path);
            let on_paper = printed.words().into_iter().map(|word| word.text).collect::<Vec<_>>().join(" ");
            assert!(on_paper.contains(&format!("Edition of {}", edition(&page))), "{path} does not say its edition: {on_paper}");
            assert!(sheets.len() == 1 || !path.contains("refer"), "{path} is a check of one page: {}", sheets.len());
        }
    }

    fn printed_cards_are_whole_and_say_their_edition(engine) {
        let (_site, page) = a_page(engine);
        page.open("/en/cards/");
        let printed = page.print();
        nothing_is_cut(&page, &printed, ".card__face", "/en/cards/");
        let cards = page.run("return document.querySelectorAll('.card').length").as_u64().unwrap_or_default();
        assert!(printed.counted()[&edition(&page)] as u64 >= cards, "a card without its edition");
    }
}
