//! Every page of the site, found by following its links as a visitor would: what colleagues add tomorrow is walked tomorrow.

use std::collections::BTreeSet;

use browser_tests::Site;

use crate::visit::file;

/// A page and its text, by its path below the site.
#[derive(Clone, Debug)]
pub struct PageFile {
    pub path: String,
    pub html: String,
}

/// Every page that can be reached from the start or stands in the site map, the start first.
#[track_caller]
pub fn every_page() -> Vec<PageFile> {
    let site = Site::of_dist();
    let (mut seen, mut ahead, mut pages) = (BTreeSet::new(), vec!["/".to_owned()], Vec::new());
    ahead.extend(in_the_site_map());
    while !ahead.is_empty() {
        let path = ahead.remove(0);
        if !seen.insert(path.clone()) {
            continue;
        }
        let html = site.file(&path).unwrap_or_else(|| panic!("a link leads to {path}, where there is nothing"));
        let html = String::from_utf8(html).unwrap_or_else(|error| panic!("{path}: {error}"));
        ahead.extend(links(&html).filter_map(|link| resolved(&path, link)).filter(|path| is_page(path)));
        pages.push(PageFile { path, html });
    }
    assert!(pages.len() > 20, "the site has lost its pages: {:?}", pages.iter().map(|page| &page.path).collect::<Vec<_>>());
    pages
}

/// The pages to walk through: each kind of page in English, and the guide in every language.
pub fn pages_to_walk() -> Vec<String> {
    let languages = |path: &str| path.split('/').nth(1).is_some_and(|folder| folder != "en" && path.matches('/').count() == 2);
    let walked =
        |path: &String| path == "/" || path.starts_with("/en/") || languages(path) || (path.starts_with("/download/") && path.ends_with("-en.html"));
    every_page().into_iter().map(|page| page.path).filter(walked).collect()
}

fn is_page(path: &str) -> bool {
    path.ends_with('/') || path.ends_with(".html")
}

/// The site map has whole addresses, of the place for which the site was built; its shortest is the start.
fn in_the_site_map() -> Vec<String> {
    let map = file("/sitemap.xml");
    let places: Vec<&str> = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next()).collect();
    let start = places.iter().min_by_key(|place| place.len()).copied().unwrap_or_default();
    places.iter().filter_map(|place| place.strip_prefix(start)).map(|below| format!("/{below}")).collect()
}

fn links(html: &str) -> impl Iterator<Item = &str> {
    html.split("<a ").skip(1).filter_map(|rest| rest.split('>').next()).filter_map(|tag| tag.split("href=\"").nth(1)?.split('"').next())
}

/// Where a relative link leads, from the page at `from`. `None` for other sites, other schemes and places within the page.
fn resolved(from: &str, link: &str) -> Option<String> {
    let link = link.split(['#', '?']).next().filter(|link| !link.is_empty() && !link.contains(':') && !link.starts_with("//"))?;
    let mut folders: Vec<&str> = if link.starts_with('/') { Vec::new() } else { from.split('/').filter(|part| !part.is_empty()).collect() };
    if !from.ends_with('/') && !link.starts_with('/') {
        folders.pop();
    }
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(folders.pop()),
            part => folders.push(part),
        }
    }
    let end = if link.ends_with('/') || link.ends_with('.') { "/" } else { "" };
    Some(if folders.is_empty() { "/".to_owned() } else { format!("/{}{end}", folders.join("/")) })
}

#[test]
fn links_are_followed_as_a_browser_follows_them() {
    for (from, link, to) in [
        ("/", "en/about/", Some("/en/about/")),
        ("/en/about/", "../../", Some("/")),
        ("/en/about/", "../sources/#s1", Some("/en/sources/")),
        ("/en/about/", "./", Some("/en/about/")),
        ("/download/a.html", "b.html", Some("/download/b.html")),
        ("/", "#talk", None),
        ("/", "https://a.example/", None),
        ("/", "tel:999", None),
    ] {
        assert_eq!(resolved(from, link).as_deref(), to, "{link} on {from}");
    }
}
