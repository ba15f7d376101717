//! The guide as one file from a memory stick, with the network cut.

use std::{env, fs, path::PathBuf};

use browser_tests::{Engine, Page, Proxy, Site};

/// The file on a stick of its own, as it reads on this day.
struct Stick(PathBuf);

impl Stick {
    fn on(day: &str) -> Stick {
        let dist = env::var_os("ASK_FIRST_DIST").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from);
        let file = fs::read_to_string(dist.join("download/ask-first-en.html")).expect("the one-file edition");
        let folder = env::temp_dir().join(format!("ask-first-stick-{}-{day}-{:?}", std::process::id(), std::thread::current().id()));
        fs::create_dir_all(&folder).expect("a stick");
        fs::write(folder.join("notes.html"), file.replacen(" data-edition=", &format!(" data-today=\"{day}\" data-edition="), 1)).expect("a copy");
        Stick(folder)
    }

    fn address(&self) -> String {
        format!("file://{}", self.0.join("notes.html").display())
    }
}

impl Drop for Stick {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Starts it, answers, and says how large the warning about its age is drawn.
#[track_caller]
fn read_on(page: &Page, day: &str, warning: Option<&str>) -> f64 {
    let stick = Stick::on(day);
    page.open(&stick.address());
    page.sees("Question 1 of");
    page.press("It is for me");
    page.sees("Now showing:");
    page.press("Next");
    page.press("Scotland");
    page.sees("Now showing: Scotland");
    page.sees("0800 027 1234");
    assert_eq!(page.run("return document.documentElement.classList.contains('has-guide')"), true, "the app does not run");
    for words in ["This copy is more than three months old.", "This copy is more than six months old. Do not rely on it."] {
        if warning == Some(words) { page.sees(words) } else { page.does_not_see(words) }
    }
    let size = page.run(
        "const shown = [...document.querySelectorAll('.copy-age p')].find(one => one.checkVisibility()); return shown ? parseFloat(getComputedStyle(shown).fontSize) : 0",
    );
    size.as_f64().unwrap_or_default()
}

#[track_caller]
fn runs_from_a_stick(engine: Engine) {
    let site = Site::of_dist();
    let proxy = Proxy::to(&site);
    let page = engine.through(&proxy).phone().start();
    let new = read_on(&page, "2026-11-27", None);
    let old = read_on(&page, "2027-03-01", Some("This copy is more than three months old."));
    let stale = read_on(&page, "2027-06-01", Some("This copy is more than six months old. Do not rely on it."));
    assert!(new < old && old < stale, "it does not become louder: {new}, {old}, {stale}");
    let asked = || proxy.hosts().into_keys().filter(|host| !host.is_empty()).collect::<Vec<_>>();
    assert_eq!(asked(), Vec::<String>::new(), "a file from a stick asked for something");
    // The witness was awake.
    page.open("/en/about/");
    assert!(!asked().is_empty(), "the proxy has not seen the next page");
}

#[test]
fn it_runs_with_the_network_cut_and_becomes_louder_about_its_age_in_chromium() {
    runs_from_a_stick(Engine::Chromium);
}

#[test]
fn it_runs_with_the_network_cut_and_becomes_louder_about_its_age_in_firefox() {
    runs_from_a_stick(Engine::Firefox);
}

/// Chrome before 80, Firefox before 113, Safari before 16.4: what is packed inside stays packed, and the guide is there all the same.
#[test]
fn where_nothing_can_unpack_the_app_the_file_is_the_static_guide_in_chromium() {
    let stick = Stick::on("2026-11-27");
    let path = stick.0.join("notes.html");
    let file = fs::read_to_string(&path).expect("the copy");
    let (before, policy) = file.split_once("<meta http-equiv=\"Content-Security-Policy\"").expect("a policy");
    let (_, after) = policy.split_once('>').expect("a closed tag");
    fs::write(&path, format!("{before}<script>delete window.DecompressionStream</script>{after}")).expect("an older copy");
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).phone().start();
    page.open(&stick.address());
    page.settle();
    for essential in
        ["In danger now? Call 999.", "Exit this page", "0808 2000 247", "0800 027 1234", "0808 80 10 800", "0808 802 1414", "Who can share what"]
    {
        page.sees(essential);
    }
    page.press("Scotland");
    page.does_not_see("In England a GP practice must not refuse you for lack of papers");
    assert_eq!(page.run("return document.documentElement.classList.contains('has-app')"), false, "the app runs all the same");
}

/// Whoever follows the instructions in the file finds it in the list.
#[test]
fn its_checksum_is_the_one_that_is_published_and_it_fits_where_it_should() {
    let dist = env::var_os("ASK_FIRST_DIST").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from);
    let summed = std::process::Command::new("sha256sum").arg("ask-first-en.html").current_dir(dist.join("download")).output().expect("sha256sum");
    let list = fs::read_to_string(dist.join("download/SHA256SUMS.txt")).expect("the list");
    assert!(list.contains(&*String::from_utf8_lossy(&summed.stdout)), "{list}");
    let size = |name: &str| fs::metadata(dist.join("download").join(name)).expect("an edition").len();
    assert!(size("ask-first-en.html") <= 1_200_000, "{} bytes", size("ask-first-en.html"));
    assert!(size("ask-first-en.txt") <= 300_000, "{} bytes", size("ask-first-en.txt"));
}
