//! How the bytes of a page grow, with languages and with what is said: `site growth` prints it, BENCHMARKS.md keeps it.
//!
//! Whoever visits pays for one language. More of them may lengthen the list to choose from, and nothing else; more content costs what its
//! words cost once they are compressed, and little around them.

use std::{fmt::Write, fs, path::Path, rc::Rc};

use super::{
    build::{Options, drawn, read_site, report, shared, shared_for},
    compile::compile,
    load::load,
    pages::pages,
    words::{FALLBACK, Words},
};

/// A page, weighed.
struct Weight {
    /// Bytes of the words that it shows.
    words: usize,
    brotli: usize,
    gzip: usize,
}

impl Weight {
    fn of(page: &str) -> Self {
        Self { words: shown(page).len(), brotli: press::brotli(page.as_bytes()).len(), gzip: press::gzip(page.as_bytes()).len() }
    }
}

/// Two tables: the English page beside 1, 20 and 40 languages, and with half and all of the statements and services.
///
/// # Errors
/// What is wrong with the content, or with the folder that generated languages are written to.
pub fn growth(root: &Path, site: &Path) -> Result<String, String> {
    let mut table = String::from("languages | brotli | gzip\n");
    for count in [1, 20, 40] {
        let weight = beside_languages(root, site, count)?;
        let _ = writeln!(table, "{count} | {} | {}", weight.brotli, weight.gzip);
    }
    table.push_str("\nwhat is said | bytes of words | brotli | gzip\n");
    let (half, all) = (with_content(root, site, 2)?, with_content(root, site, 1)?);
    for (name, weight) in [("half", &half), ("all", &all)] {
        let _ = writeln!(table, "{name} | {} | {} | {}", weight.words, weight.brotli, weight.gzip);
    }
    let share = |more: usize, less: usize| (more - less) as f64 / (all.words - half.words) as f64;
    let _ = writeln!(table, "grows by, for each byte of words | | {:.2} | {:.2}", share(all.brotli, half.brotli), share(all.gzip, half.gzip));
    Ok(table)
}

/// The English page of a site that offers `count` languages: English, and copies of it under private tags.
fn beside_languages(root: &Path, site: &Path, count: usize) -> Result<Weight, String> {
    let beside = root.join("target/growth");
    let told = |error: std::io::Error| format!("{}: {error}", beside.display());
    if beside.exists() {
        fs::remove_dir_all(&beside).map_err(told)?;
    }
    for part in ["content", "static"] {
        copy(&root.join(part), &beside.join(part)).map_err(told)?;
    }
    fs::copy(root.join("index.html"), beside.join("index.html")).map_err(told)?;
    for tag in (b'a'..=b'z').flat_map(|second| (b'a'..=b'z').map(move |third| [b'q', second, third])).take(count - 1) {
        copy(&root.join("content/words").join(FALLBACK), &beside.join("content/words").join(String::from_utf8_lossy(&tag).as_ref())).map_err(told)?;
    }
    let options = Options {
        root: beside.clone(),
        site: site.to_path_buf(),
        dist: beside.join("dist"),
        pseudo: false,
        release: false,
        release_check: false,
        pages_only: true,
    };
    let files = drawn(&options)?;
    let offered = files.keys().filter(|path| path.ends_with("/about/index.html")).count();
    if offered != count {
        return Err(format!("{offered} languages were built, not {count}"));
    }
    let page = Weight::of(&String::from_utf8_lossy(&files["index.html"]));
    fs::remove_dir_all(&beside).map_err(told)?;
    Ok(page)
}

/// The English page with one in `each` of its statements and services.
fn with_content(root: &Path, site: &Path, each: usize) -> Result<Weight, String> {
    let mut problems = Vec::new();
    let Some(mut content) = load(&root.join("content"), &mut problems) else { return Err(report(&problems)) };
    let Some(site) = read_site(root, site, &content, &mut problems) else { return Err(report(&problems)) };
    for file in &mut content.statements {
        thin_out(&mut file.value.statement, each);
    }
    for file in &mut content.help {
        thin_out(&mut file.value.service, each);
    }
    let words = Words::load(&content.root, FALLBACK, &mut problems);
    // What then misses its other half is told as a problem, and is none here.
    let compiled = compile(&content, &words, &mut problems);
    let shared = shared_for(&shared(root, &Rc::clone(&site), Vec::new())?, &content, &compiled);
    let pages = pages(&compiled, &words, &shared, &mut problems)?;
    let home = pages.iter().find(|page| page.path.is_empty()).ok_or("there is no first page")?;
    Ok(Weight::of(&home.html))
}

fn thin_out<T>(list: &mut Vec<T>, each: usize) {
    let mut at = 0;
    list.retain(|_| {
        at += 1;
        at % each == 0
    });
}

/// The words between the tags of `page`, without scripts and styles.
fn shown(page: &str) -> String {
    let mut shown = String::new();
    let mut hidden = false;
    for part in page.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        if tag.starts_with("script") || tag.starts_with("style") {
            hidden = true;
        } else if tag.starts_with("/script") || tag.starts_with("/style") {
            hidden = false;
        }
        if !hidden {
            shown.push_str(text);
        }
    }
    shown
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{shown, thin_out};

    #[test]
    fn only_what_is_read_counts_as_words() {
        assert_eq!(shown("<style>p{}</style><p class=\"a\">Call <b>999</b></p><script>if (1<2) go()</script>."), "Call 999.");
    }

    #[test]
    fn every_second_one_stays() {
        let mut list = vec![1, 2, 3, 4, 5];
        thin_out(&mut list, 2);
        assert_eq!(list, [2, 4]);
    }
}
