//! Whatever comes from outside, nothing dies of it: links that anybody can write, a page damaged on the way, content files in any state.
//!
//! In a browser the same is played by `tests/browser/tests/safety/hostile.rs`.

use std::{
    env, fs, panic,
    path::{Path, PathBuf},
    process,
    sync::OnceLock,
};

use ask_first::{
    model::{Day, Hours, Link, Nation, Pack, packed, packed_text, phone_number},
    site::{build::check, compile::compile, load::load, web_address, words::Words},
};
use proptest::{prelude::*, sample::Index};

use crate::drawn::copy_folder;

/// A broken case is told whole; nothing is written beside the tests.
fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// What a stranger may write: anything, or the words that mean something, in any order.
fn anything() -> impl Strategy<Value = String> {
    let words = [
        "nation",
        "voice",
        "=",
        "&",
        "scotland",
        "someone-else",
        "#",
        "%",
        "\u{0}",
        "\u{202e}",
        "__proto__",
        "<script>",
        "2026",
        "-",
        ":",
        "Mo",
        "24/7",
        "; ",
        "off",
        "+44",
        "https://",
        "//",
        "@",
        "🦊",
    ];
    let woven = proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..24).prop_map(|words| words.concat());
    prop_oneof![".{0,80}", woven, proptest::collection::vec(any::<char>(), 0..40).prop_map(String::from_iter)]
}

proptest! {
    #![proptest_config(cases(4096))]

    #[test]
    fn no_text_from_outside_is_too_strange_to_read(text in anything()) {
        let link = Link::parse(&text);
        // Only what is written whole and exactly is believed.
        let asked_for = |nation: Nation| text.contains(&["nation=", nation.id()].concat());
        prop_assert!(link.nation.is_none_or(asked_for));
        prop_assert!(link.voice.is_none() || text.contains("voice="));
        prop_assert_eq!(Link::parse(&link.to_string()), link);
        prop_assert!(Nation::from_id(&text).is_none_or(|nation| nation.id() == text));
        prop_assert!(Day::parse(&text).is_none() || text.len() == 10);
        let _ = Hours::parse(&text);
        let _ = (phone_number::problem(&text), phone_number::text_problem(&text), phone_number::dialled(&text));
        if let Ok(address) = web_address::WebAddress::parse(&text) {
            prop_assert!(address.as_str().starts_with("https://"));
        }
        let _ = web_address::page_address(&text, &["https:", "mailto:"]);
    }

    #[test]
    fn no_text_in_the_place_of_the_pack_is_too_strange_to_read(text in anything()) {
        prop_assert!(read_pack(&text).is_none(), "{text:?} is taken for a pack");
    }
}

/// As the app reads it (`src/browser/page.rs`).
fn read_pack(text: &str) -> Option<Pack> {
    packed::unpack(&packed_text::from_text(text)?)
}

proptest! {
    #![proptest_config(cases(128))]

    /// Cut, with a letter changed, or with a piece taken out: it is read or refused.
    #[test]
    fn a_damaged_pack_is_read_or_refused(at in any::<Index>(), letter in any::<char>(), length in 0..64_usize) {
        let packed = PACK.get_or_init(real_pack).clone();
        let at = at.index(packed.len());
        let cut: String = packed[..at].iter().collect();
        prop_assert!(read_pack(&cut).is_none(), "half a pack is taken for a whole one");
        let mut changed = packed.clone();
        changed[at] = letter;
        let _ = read_pack(&String::from_iter(changed));
        let mut shorter = packed;
        shorter.drain(at..(at + length).min(shorter.len()));
        let _ = read_pack(&String::from_iter(shorter));
    }
}

static PACK: OnceLock<Vec<char>> = OnceLock::new();

fn real_pack() -> Vec<char> {
    let bytes = packed::pack(&crate::real::real().compiled.pack);
    packed_text::to_text(&bytes).chars().collect()
}

/// What an editor's slip, a bad merge or a stranger's pull request can do to a file.
#[derive(Clone, Debug)]
enum Slip {
    /// This line is gone, or stands twice.
    Gone,
    Twice,
    /// The file ends here.
    Ends,
    /// This stands here.
    Inserted(String),
    /// The first word of the line stands for its last.
    Swapped,
}

fn slip() -> impl Strategy<Value = Slip> {
    let pieces = [
        "\"",
        "'''",
        "[[",
        "]",
        "{",
        "}",
        "{ $x }",
        "{ -term }",
        "= ",
        "\n[[statement]]\n",
        "\n[[fact]]\n",
        "\nid = \"\"\n",
        "\0",
        "\u{202e}",
        "\u{feff}",
        "é",
        "99999999999999999999",
        "-1",
        "2026-99-99",
        "\n    .know = { share-police }\n",
        "\nloop = { loop }\n",
        "<script>",
        "&amp;",
        "{{policy}}",
        "\t",
        "\r\n",
    ];
    prop_oneof![
        Just(Slip::Gone),
        Just(Slip::Twice),
        Just(Slip::Ends),
        Just(Slip::Swapped),
        proptest::sample::select(pieces.to_vec()).prop_map(|piece| Slip::Inserted(piece.to_owned())),
        ".{0,6}".prop_map(Slip::Inserted),
    ]
}

fn with_slip(text: &str, slip: &Slip, at: Index) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        lines.push(String::new());
    }
    let line = at.index(lines.len());
    match slip {
        Slip::Gone => drop(lines.remove(line)),
        Slip::Twice => lines.insert(line, lines[line].clone()),
        Slip::Ends => {
            let half = lines[line].chars().count() / 2;
            lines[line] = lines[line].chars().take(half).collect();
            lines.truncate(line + 1);
        }
        Slip::Inserted(piece) => {
            let letters: Vec<(usize, char)> = lines[line].char_indices().collect();
            let place = letters.get(at.index(letters.len().max(1))).map_or(0, |(place, _)| *place);
            lines[line].insert_str(place, piece);
        }
        Slip::Swapped => {
            let words: Vec<&str> = lines[line].split(' ').collect();
            lines[line] = words.into_iter().rev().collect::<Vec<_>>().join(" ");
        }
    }
    lines.concat()
}

/// A repository of its own, with links to what is only read.
struct Repository(PathBuf);

impl Repository {
    /// With the content of this folder.
    fn new(name: &str, content: &str) -> Self {
        let root = env::temp_dir().join(format!("ask-first-{name}-{}", process::id()));
        let _ = fs::remove_dir_all(&root);
        copy_folder(&here().join(content), &root.join("content"));
        // Words of the page itself, and of the closed lists, which the small folder has not.
        for words in ["ui.ftl", "directory.ftl"].map(|file| Path::new("content/words/en").join(file)) {
            fs::copy(here().join(&words), root.join(&words)).expect("words");
        }
        for file in ["index.html", "static"] {
            std::os::unix::fs::symlink(here().join(file), root.join(file)).expect("a link");
        }
        fs::copy(here().join("site.toml"), root.join("site.toml")).expect("a copy");
        Self(root)
    }

    /// Every file that an editor or a host may write.
    fn files(&self) -> Vec<PathBuf> {
        let mut found = vec![self.0.join("site.toml")];
        let mut folders = vec![self.0.join("content")];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("a folder").flatten() {
                if entry.path().is_dir() { folders.push(entry.path()) } else { found.push(entry.path()) }
            }
        }
        found.retain(|file| file.extension().is_some_and(|ending| ending == "toml" || ending == "ftl"));
        found.sort();
        found
    }
}

impl Drop for Repository {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The compiler over a folder with one slip in one file, so many times: it tells or it passes, and never dies.
fn no_slip_kills_the_compiler(repository: &Repository, times: u32, compiler: fn(&Path)) {
    let files = repository.files();
    let mut runner = proptest::test_runner::TestRunner::new(cases(times));
    let slips = (any::<Index>(), any::<Index>(), slip());
    let outcome = runner.run(&slips, |(file, at, slip)| {
        let file = &files[file.index(files.len())];
        let good = fs::read_to_string(file).expect("a content file");
        fs::write(file, with_slip(&good, &slip, at)).expect("to write");
        let told = panic::catch_unwind(|| compiler(&repository.0));
        fs::write(file, good).expect("to mend");
        prop_assert!(told.is_ok(), "{} with {slip:?} kills the compiler", file.display());
        Ok(())
    });
    outcome.unwrap_or_else(|failure| panic!("{failure}"));
}

#[test]
fn no_slip_in_a_small_content_folder_kills_the_compiler() {
    no_slip_kills_the_compiler(&Repository::new("small-slips", "tests/content/minimal/content"), 100 * nights(), |root| {
        let mut problems = Vec::new();
        let Some(content) = load(&root.join("content"), &mut problems) else { return };
        let words = Words::load(&content.root, "en", &mut problems);
        compile(&content, &words, &mut problems);
    });
}

#[test]
fn no_slip_in_the_real_content_kills_the_compiler() {
    no_slip_kills_the_compiler(&Repository::new("slips", "content"), 6 * nights(), |root| {
        // The whole of `make check`, pages and all.
        let _ = check(root, &root.join("site.toml"));
    });
}

/// Bounded, since each is a whole check. A night's run asks for more: `ASK_FIRST_SLIPS=100 cargo test … --test hostile`.
fn nights() -> u32 {
    env::var("ASK_FIRST_SLIPS").ok().and_then(|wanted| wanted.parse().ok()).unwrap_or(1)
}
