//! What `make prove PAGE=…` says of a host's own page: the program itself, run on pages that are careful and careless.

use std::process::Command;
use std::{env, fs, process};

use browser_tests::Site;

use crate::charity::OURS;
use crate::snippets::Snippets;

/// What the program says of a page with this pasted into it, and whether it found nothing to mend.
#[track_caller]
fn said_of(ours: &Site, pasted: &str) -> (String, bool) {
    let folder = env::temp_dir().join(format!("ask-first-own-page-{}", process::id()));
    fs::create_dir_all(&folder).expect("make a host's folder");
    let pasted = pasted.replace(OURS, &format!("{}/", ours.address()));
    fs::write(folder.join("index.html"), format!("<!doctype html><title>Help</title><h1>Help</h1>{pasted}")).expect("write a host's page");
    let host = Site::of(&folder);
    let output = Command::new(env!("CARGO_BIN_EXE_host_page")).arg(format!("{}/", host.address())).output().expect("run host_page");
    let _ = fs::remove_dir_all(&folder);
    (String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr), output.status.success())
}

#[test]
fn a_host_hears_what_is_good_on_its_page_and_what_to_mend_in_chromium() {
    let ours = Site::of_dist();
    let lines = Snippets::of_the_readme();
    for pasted in [&lines.frame, &lines.element] {
        let (said, good) = said_of(&ours, pasted);
        assert!(good && said.matches("  good  ").count() == 6, "{said}");
    }
    let careless = lines.frame.replace("allow-top-navigation-by-user-activation", "").replace("640", "300");
    let (said, good) = said_of(&ours, &format!("{careless}<img src=\"http://pixel.tracker.test/seen.gif\">"));
    assert!(!good, "{said}");
    for wrong in ["pixel.tracker.test", "lacks allow-top-navigation-by-user-activation", "300 pixels", "does not leave the page"] {
        assert!(said.contains(wrong), "`{wrong}` is not named:\n{said}");
    }
    let (said, good) = said_of(&ours, "<p>The guide was taken away.</p>");
    assert!(!good && said.contains("no frame with the guide"), "{said}");
}
