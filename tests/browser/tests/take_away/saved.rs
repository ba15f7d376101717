//! Files that a person saves: made on a press, byte for byte those of the site, and none but these.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

use browser_tests::{Engine, Page, Site, wait_until};

/// The files in the folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).expect("read the folder of downloads").flatten().map(|entry| entry.path()).collect();
    files.sort();
    files
}

/// Presses the nth link that saves; gives the file, whole, and where it came from.
#[track_caller]
fn save(page: &Page, folder: &Path, at: usize) -> (Vec<u8>, String) {
    let before = files(folder).len();
    let from = page.run(&format!("return new URL(document.querySelectorAll('a[download]')[{at}].href).pathname"));
    let link = page.pressable_by(&format!("return document.querySelectorAll('a[download]')[{at}]"));
    page.press_this_and_go(&link);
    let file = wait_until("one file more", || {
        let all = files(folder);
        // Chromium writes under another name until the file is whole.
        let is_whole = all.iter().all(|file| file.extension().is_none_or(|ending| ending != "crdownload"));
        if is_whole && all.len() == before + 1 { Ok(all) } else { Err(format!("{all:?}")) }
    });
    let newest = file.into_iter().max_by_key(|file| fs::metadata(file).and_then(|data| data.modified()).ok()).expect("a file");
    (fs::read(newest).expect("read the file"), from.as_str().unwrap_or_default().to_owned())
}

#[test]
fn what_is_saved_is_saved_on_a_press_alone_in_chromium() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    let folder = env::temp_dir().join(format!("ask-first-saved-{}", process::id()));
    page.saves_into(&folder);
    let mut expected = 0;
    for path in ["/en/take-away/", "/en/letters/1/"] {
        page.open(path);
        page.press_everything();
        assert_eq!(files(&folder).len(), expected, "{path}: a file that nobody asked for");
        // The curtain may be down now.
        page.open(path);
        let links = page.run("return document.querySelectorAll('a[download]').length").as_u64().unwrap_or_default();
        assert!(links > 0, "{path} offers nothing to save");
        for at in 0..usize::try_from(links).expect("few links") {
            let (saved, from) = save(&page, &folder, at);
            assert!(Some(saved) == site.file(&from), "{path}: {from} is not what the site has");
            expected += 1;
        }
    }
    assert_eq!(files(&folder).len(), expected, "a file that nobody asked for");
    fs::remove_dir_all(&folder).expect("clear the folder of downloads");
}
