//! What people beside her carry away: the guide as one file, as plain text, on two pages. As drawn from `content/`, without the app.

use std::{collections::BTreeSet, fs, path::Path};

use ask_first::site::{
    build::Files,
    compile::{Compiled, compile},
    load::load,
    policy::source_hash,
    release::checksums,
    words::Words,
};
use jiff::{ToSpan, civil::Date};

use crate::drawn::{root, site, text};

fn compiled() -> Compiled {
    let mut problems = Vec::new();
    let content = load(&root().join("content"), &mut problems).expect("content");
    compile(&content, &Words::load(Path::new(&content.root), "en", &mut problems), &mut problems)
}

/// The values of an attribute, in order.
fn values<'p>(page: &'p str, attribute: &str) -> Vec<&'p str> {
    page.split(&format!(" {attribute}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

const ONE_FILE: &str = "download/ask-first-en.html";
const PLAIN: &str = "download/ask-first-en.txt";
const SHORT: &str = "download/ask-first-short-en.html";

#[test]
fn a_file_from_a_stick_leads_nowhere_but_inside_itself_to_services_and_out() {
    let compiled = compiled();
    let services = compiled.help.iter().flat_map(|help| &help.ways).filter_map(|way| way.link.as_ref()?.address.as_deref());
    let services: BTreeSet<String> = services.map(|address| address.replace('&', "&amp;")).collect();
    assert!(services.len() > 50, "only {} services have a way to press", services.len());
    for path in [ONE_FILE, SHORT] {
        let page = text(path);
        let mut out: BTreeSet<&str> = values(page, "href").into_iter().collect();
        out.retain(|href| !href.starts_with('#') && !href.starts_with("tel:") && !href.starts_with("data:") && !services.contains(*href));
        let exit = values(page, "id=\"exit\" href");
        assert_eq!(out.into_iter().collect::<Vec<_>>(), exit[..1], "{path}");
        assert_eq!(values(page, "src"), Vec::<&str>::new(), "{path}");
        assert!(!page.contains("url(") && !page.contains("@import") && !page.contains("<iframe"), "{path} fetches something");
    }
}

/// The header of the website is asked too when somebody opens an edition where it stands, before it is saved.
#[test]
fn an_edition_that_is_opened_on_the_website_is_drawn_as_it_is_printed() {
    for path in [ONE_FILE, SHORT] {
        let styles = text(path).split("<style").skip(1).map(|rest| rest.split_once("</style>").expect("an end").0);
        for style in styles.map(|rest| rest.split_once('>').expect("a tag").1) {
            assert!(text("_headers").contains(&source_hash(style)), "{path}: the header forbids a style of {} bytes", style.len());
        }
    }
}

#[test]
fn a_file_from_a_stick_runs_no_script_but_its_own() {
    for path in [ONE_FILE, SHORT] {
        let page = text(path);
        let policy = values(page, "http-equiv=\"Content-Security-Policy\" content")[0];
        assert!(policy.contains("connect-src 'none'") && !policy.contains("'self'") && !policy.contains("unsafe-inline"), "{path}: {policy}");
        for script in page.split("<script>").skip(1).map(|rest| rest.split_once("</script>").expect("an end").0) {
            assert!(policy.contains(&source_hash(script)), "{path}: the policy does not know a script of {} bytes", script.len());
        }
    }
}

#[test]
fn every_link_inside_the_one_file_finds_its_place() {
    let page = text(ONE_FILE);
    let places: BTreeSet<&str> = values(page, "id").into_iter().chain(values(page, "data-section")).collect();
    let links: BTreeSet<&str> =
        values(page, "href").into_iter().filter_map(|href| href.strip_prefix('#')).filter(|id| !id.starts_with("i-")).collect();
    assert!(links.len() > 100, "only {} links: the sources are not linked", links.len());
    let lost: Vec<_> = links.difference(&places).collect();
    assert!(lost.is_empty(), "links to nowhere: {lost:?}");
}

#[test]
fn every_source_is_in_the_one_file_with_its_address_as_plain_words() {
    let page = text(ONE_FILE);
    for source in &compiled().sources {
        let item = page.split(&format!("<li id=\"s{}\"", source.line.number)).nth(1).and_then(|rest| rest.split("</li>").next());
        let item = item.unwrap_or_else(|| panic!("source {} is not in the file", source.line.number));
        if let Some(url) = &source.url {
            assert!(item.contains(url.replace('&', "&amp;").trim_start_matches("https://")), "{item}");
        }
        assert!(!item.contains("<a "), "{item}");
    }
}

#[test]
fn a_copy_says_when_it_was_made_and_from_which_day_it_is_old_and_too_old() {
    let page = text(ONE_FILE);
    let masthead = page.split("class=\"masthead\"").nth(1).expect("a masthead").split("</header>").next().expect("its end");
    let content: toml::Table = fs::read_to_string(root().join("content/edition.toml")).expect("an edition").parse().expect("toml");
    let made: Date = content["date"].as_str().expect("a day").parse().expect("a day");
    let (old, stale) = (made.saturating_add(3.months()), made.saturating_add(6.months()));
    let said = format!("copy of {}. From {}", made.strftime("%-d %B %Y"), old.strftime("%-d %B %Y"));
    assert!(masthead.contains(&said), "{said}: {masthead}");
    for note in [
        format!("<p class=\"copy-age__old\" data-from=\"{old}\" data-until=\"{}\" hidden>", stale.saturating_sub(1.day())),
        format!("<p class=\"copy-age__stale\" data-from=\"{stale}\" hidden>"),
    ] {
        assert!(page.contains(&note), "{note}");
    }
}

#[test]
fn plain_text_says_all_that_the_guide_says() {
    let (plain, compiled) = (text(PLAIN), compiled());
    for words in &compiled.statements {
        assert!(plain.contains(&*words.text), "`{}` is not in the text", words.id);
    }
    for words in &compiled.cells {
        let halves = words.know_valid.is_some() && words.know_without.is_some();
        assert!(halves || plain.contains(&*words.know), "cell `{}` is not in the text", words.id);
        for half in words.know_valid.iter().chain(&words.know_without) {
            assert!(plain.contains(&**half), "cell `{}` is not in the text", words.id);
        }
    }
    for words in &compiled.help {
        assert!(plain.contains(&*words.name) && plain.contains(&*words.line), "`{}` is not in the text", words.id);
        assert!(words.phone.as_ref().is_none_or(|phone| plain.contains(&**phone)), "the number of `{}` is not in the text", words.id);
    }
}

#[test]
fn plain_text_is_plain_and_opens_in_any_program() {
    let plain = text(PLAIN);
    assert!(plain.starts_with('\u{feff}'), "no mark of its encoding");
    assert!(!plain.contains("</") && !plain.contains("&amp;") && !plain.contains("{ $"), "there is markup in it");
    assert!(plain.len() <= 300_000, "{} bytes", plain.len());
}

#[test]
fn every_edition_carries_its_number() {
    let number = compiled().pack.edition.number;
    for path in [ONE_FILE, PLAIN, SHORT] {
        assert!(text(path).contains(&*number), "{path} does not say which edition it is");
    }
}

#[test]
fn every_edition_that_is_offered_exists_and_has_its_checksum() {
    let offered = values(text("en/take-away/index.html"), "download");
    assert_eq!(offered.len(), 3, "{offered:?}");
    let listed = text("download/SHA256SUMS.txt");
    for name in offered {
        let path = format!("download/{name}");
        let one = Files::from([(path.clone(), site()[&path].clone())]);
        assert!(listed.contains(&checksums(&one, "download/")), "{listed} lacks {name}");
        assert!(text("en/take-away/index.html").contains(&format!("href=\"../../{path}\"")), "{path}");
    }
}
