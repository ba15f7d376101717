//! The printed list: one sheet of A4 for any situation, with numbers, warning and nothing she pressed.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use browser_tests::{Engine, Page, Site};

/// The print-out as pages and as text. Kept where `ASK_FIRST_PRINTED` says, to be looked at.
#[track_caller]
fn printed(page: &Page, name: &str) -> (usize, String) {
    let folder = env::var_os("ASK_FIRST_PRINTED").map_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).to_owned(), Into::into);
    fs::create_dir_all(&folder).expect("a folder for print-outs");
    let file = folder.join(format!("{name}.pdf"));
    page.print_to(&file);
    let run = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).arg(&file).arg("-").output();
        let output = output.unwrap_or_else(|error| panic!("{program}: {error}: run scripts/install-tools.sh"));
        String::from_utf8(output.stdout).expect("text")
    };
    let text = run("pdftotext", &["-layout"]);
    // A form feed ends each page.
    (text.matches('\u{c}').count(), text)
}

#[track_caller]
fn answers(page: &Page, rows: &[&str]) {
    page.open("/");
    page.sees("Question 1 of");
    // The print window would wait for a person; the printing itself is asked for below.
    page.run("window.print = () => {}");
    let mut rows = rows.iter();
    let mut row = rows.next();
    while let Some(wanted) = row {
        if page.pressables().iter().any(|one| one.name == *wanted) {
            page.press(wanted);
            row = rows.next();
        } else {
            page.press("Next");
        }
    }
}

#[test]
fn the_numbers_for_any_situation_fit_one_page() {
    let site = Site::of_dist();
    let situations: [(&str, &[&str], &str); 4] = [
        ("nobody", &["It is for me"], "0808 2000 247"),
        ("england", &["England", "Husband, wife, partner or ex", "In my language", "Threatens to report me"], "0808 2000 247"),
        ("wales-man-deaf", &["Wales", "I am a man", "I am lesbian, gay, bisexual or trans", "I am deaf or hard of hearing"], "0808 80 10 800"),
        ("scotland-helper", &["I am helping someone", "Scotland", "About forced marriage or family honour"], "0800 027 1234"),
    ];
    for (name, rows, number) in situations {
        let page = Engine::Chromium.at(&site).phone().start();
        answers(&page, rows);
        page.press("Print these numbers on one page");
        let (pages, text) = printed(&page, &format!("numbers-{name}"));
        assert_eq!(pages, 1, "{name}:\n{text}");
        assert!(text.contains("999") && text.contains(number), "{name}:\n{text}");
        assert!(text.contains("Edition of"), "{name}: the paper does not say its edition:\n{text}");
        assert!(text.contains("A call stays in your call list."), "{name}: the warning is on the paper:\n{text}");
        for told in rows.iter().filter(|row| row.starts_with("I am") || row.starts_with("Threat") || row.starts_with("Husband")) {
            assert!(!text.contains(told), "{name}: the paper tells “{told}”:\n{text}");
        }
    }
}

#[test]
fn the_whole_guide_prints_with_everything_in_it_and_without_what_she_pressed() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    answers(&page, &["England", "Threatens to report me"]);
    page.press("Print");
    let (pages, text) = printed(&page, "guide");
    // All that is folded is there, and no more paper than somebody can carry: it was 167 sheets once.
    assert!((10..70).contains(&pages), "{pages}");
    assert!(text.contains("The short answer") && text.contains("0808 2000 247"));
    assert!(!text.contains("What you pressed"), "{text}");
}
