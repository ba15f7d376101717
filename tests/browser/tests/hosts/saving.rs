//! A letter can be saved from the guide on somebody else's page: without the frame's leave for it a browser does nothing and says nothing.

use std::{env, fs, process};

use browser_tests::{Engine, wait_until};

use crate::charity::{Charity, HostPage, enter};
use crate::snippets::Snippets;

#[test]
fn a_letter_is_saved_from_the_frame_in_chromium() {
    let lines = Snippets::of_the_readme();
    let charity = Charity::with(&[HostPage::plain("frame", &lines.frame)]);
    let page = charity.visited_by(Engine::Chromium).size(1280, 900).start();
    let folder = env::temp_dir().join(format!("ask-first-saved-in-a-frame-{}", process::id()));
    page.saves_into(&folder);
    enter(&page, "frame");
    page.run("location.href = '/en/letters/1/'");
    page.sees("Take it as a text file");
    let link = page.pressable_by("return document.querySelector('a[download]')");
    page.press_this_and_go(&link);
    let saved = wait_until("a letter in the folder", || {
        let files: Vec<_> = fs::read_dir(&folder).expect("read the folder").flatten().map(|entry| entry.path()).collect();
        match &files[..] {
            [one] if one.extension().is_some_and(|ending| ending == "txt") => Ok(fs::read(one).expect("read the letter")),
            other => Err(format!("{other:?}")),
        }
    });
    assert!(Some(saved) == charity.ours.file("/en/letters/1.txt"), "the letter is not what the site has");
    fs::remove_dir_all(&folder).expect("clear the folder");
}
