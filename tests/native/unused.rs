//! What nothing uses goes: a style, a drawing or a message that no page shows is one more thing to read, to translate and to carry.

use std::{collections::BTreeSet, fs, path::Path};

use ask_first::site::build::check;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below `folder` with this ending, as one text.
fn all(folder: &str, ending: &str) -> String {
    let mut text = String::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|other| other == ending) {
                text.push_str(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
                text.push('\n');
            }
        }
    }
    assert!(!text.is_empty(), "{folder} holds no .{ending}: the test looks in the wrong place");
    text
}

fn template() -> String {
    fs::read_to_string(root().join("index.html")).expect("the template")
}

/// What draws the pages.
fn drawing() -> String {
    [all("src", "rs"), all("static/scripts", "js"), all("static/embed", "js"), template()].concat()
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// What follows `mark` in `text`, up to the first letter that no name has.
fn names<'t>(text: &'t str, mark: &str) -> BTreeSet<&'t str> {
    let after = text.split(mark).skip(1).map(|after| after.split(|letter| !is_name(letter)).next().unwrap_or_default());
    after.filter(|name| name.starts_with(|first: char| first.is_ascii_lowercase())).collect()
}

/// Style sheets without comments and without what stands between braces of rules, whose `.5rem` and the like are no classes.
fn selectors(styles: &str) -> String {
    let plain: String =
        styles.split("/*").enumerate().map(|(at, part)| if at == 0 { part } else { part.split_once("*/").map_or("", |(_, after)| after) }).collect();
    plain
        .split(';')
        .flat_map(|part| part.split('{').rev().skip(1).collect::<Vec<_>>())
        .map(|part| part.rsplit('}').next().unwrap_or_default().to_owned() + "\n")
        .collect()
}

/// Whether `code` writes the name whole, or puts it together from its beginning: `level--{}`.
fn is_written(code: &str, name: &str) -> bool {
    let whole = code.match_indices(name).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        let after = code[at + name.len()..].chars().next();
        !before.is_some_and(is_name) && !after.is_some_and(is_name)
    });
    whole
        || name
            .rsplit_once("--")
            .is_some_and(|(block, _)| [format!("{block}--{{"), format!("{block}--\"")].iter().any(|start| code.contains(start.as_str())))
}

#[test]
fn every_class_that_the_styles_know_is_drawn_somewhere() {
    let (styles, code) = (selectors(&all("static/styles", "css")), drawing());
    let unused: Vec<&str> = names(&styles, ".").into_iter().filter(|class| !is_written(&code, class)).collect();
    assert!(unused.is_empty(), "no page has these classes; delete their rules: {unused:?}");
}

#[test]
fn every_drawing_of_the_sprite_is_shown_somewhere() {
    let sprite = fs::read_to_string(root().join("static/sprite.svg")).expect("the sprite");
    let code = drawing();
    let unused: Vec<&str> = names(&sprite, "<symbol id=\"").into_iter().filter(|id| !is_written(&code, id) && !is_put_together(&code, id)).collect();
    assert!(unused.is_empty(), "no page shows these drawings; delete them from static/sprite.svg: {unused:?}");
}

/// `#m-{}` draws all of `m-…`.
fn is_put_together(code: &str, id: &str) -> bool {
    id.match_indices('-').any(|(at, _)| at > 0 && code.contains(&format!("{}{{", &id[..=at])))
}

#[test]
fn every_size_and_colour_that_has_a_name_is_used() {
    let styles = [all("static/styles", "css"), all("src", "rs")].concat();
    let defined = names(&styles, "\n    --").into_iter().chain(names(&styles, "\n        --")).filter(|name| styles.contains(&format!("--{name}:")));
    let unused: Vec<&str> =
        defined.filter(|name| !styles.contains(&format!("var(--{name})")) && !styles.contains(&format!("var(--{name},"))).collect();
    assert!(unused.is_empty(), "nothing uses these tokens: {unused:?}");
}

#[test]
fn every_message_is_asked_for() {
    let (content, problems) = check(root(), &root().join("site.toml"));
    assert!(content.is_some(), "the content cannot be read: `make check` says why");
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let unused: Vec<&str> = told.iter().filter_map(|problem| problem.split_once("no one asks for message `")?.1.split('`').next()).collect();
    assert!(unused.is_empty(), "no page says these messages; delete them from content/words/en/: {unused:?}");
}
