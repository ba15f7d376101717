//! What `make prove PAGE=…` says of a host's own page: the program itself, run on pages that are careful and careless.

use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, process};

use browser_tests::{Fault, Site};

use crate::charity::OURS;
use crate::snippets::Snippets;

/// What the program says of a page with this pasted into it, and whether it found nothing to mend.
/// What the program says of a page with this pasted into it and sent with these headers, and whether it found nothing to mend.
#[track_caller]
fn said_of(ours: &Site, pasted: &str, headers: &[&str]) -> (String, bool) {
    let folder = env::temp_dir().join(format!("ask-first-own-page-{}-{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed)));
    fs::create_dir_all(&folder).expect("make a host's folder");
    let here = |text: &str| text.replace(OURS.trim_end_matches('/'), &ours.address());
    fs::write(folder.join("index.html"), here(&format!("<!doctype html><title>Help</title>{pasted}"))).expect("write a host's page");
    let headers: String = headers.iter().map(|line| format!("  {}\n", here(line))).collect();
    fs::write(folder.join("_headers"), format!("/*\n{headers}")).expect("write a host's headers");
    let host = Site::of(&folder);
    let output = Command::new(env!("CARGO_BIN_EXE_host_page")).arg(format!("{}/", host.address())).output().expect("run host_page");
    let _ = fs::remove_dir_all(&folder);
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("panicked"), "{said}");
    (said, output.status.success())
}

static NEXT: AtomicUsize = AtomicUsize::new(0);

/// Says all of this, and fails.
#[track_caller]
fn is_to_mend(said: &(String, bool), wrong: &[&str]) {
    let (said, good) = said;
    assert!(!good, "nothing was found to mend:\n{said}");
    for wrong in wrong {
        assert!(said.contains(wrong), "`{wrong}` is not named:\n{said}");
    }
}

#[test]
fn a_host_hears_what_is_good_on_its_page_and_what_to_mend_in_chromium() {
    let ours = Site::of_dist();
    let lines = Snippets::of_the_readme();
    for pasted in [&lines.frame, &lines.element] {
        let (said, good) = said_of(&ours, pasted, &[]);
        assert!(good && said.matches("  good  ").count() == 7, "{said}");
        for missing in ["no Content-Security-Policy", "no Referrer-Policy", "does not send Cross-Origin-Embedder-Policy, Permissions-Policy"] {
            assert!(said.contains(missing), "`{missing}` is not named:\n{said}");
        }
    }
    let careless = lines.frame.replace("allow-top-navigation-by-user-activation", "").replace("640", "300");
    let said = said_of(&ours, &format!("{careless}<img src=\"http://pixel.tracker.test/seen.gif\">"), &["Referrer-Policy: unsafe-url"]);
    let wrong = [
        "pixel.tracker.test",
        "lacks allow-top-navigation-by-user-activation",
        "300 pixels",
        "does not leave the page",
        "tells its whole address to every website",
    ];
    is_to_mend(&said, &wrong);
    is_to_mend(&said_of(&ours, "<p>The guide was taken away.</p>", &[]), &["no frame with the guide"]);
    is_to_mend(&said_of(&ours, &lines.frame.replace("allow-scripts", ""), &[]), &["sandbox lacks allow-scripts", "without questions"]);
    let nowhere = lines.frame.replace(OURS, "http://127.0.0.1:9/");
    is_to_mend(&said_of(&ours, &nowhere, &[]), &["nobody on this machine hands out the guide at http://127.0.0.1:9/"]);
}

#[test]
fn a_careful_host_hears_what_its_headers_do_to_the_guide_in_chromium() {
    let ours = Site::of_dist();
    let lines = Snippets::of_the_readme();
    let careful = [
        "Content-Security-Policy: default-src 'self'; script-src http://site.localhost; frame-src http://site.localhost",
        "Cross-Origin-Embedder-Policy: require-corp",
        "Permissions-Policy: camera=()",
        "Referrer-Policy: same-origin",
        "X-Frame-Options: DENY",
    ];
    let (said, good) = said_of(&ours, &lines.frame, &careful);
    assert!(good && said.matches("  good  ").count() == 11 && !said.contains("  note  "), "{said}");
    let (said, good) = said_of(&ours, &lines.frame, &["Permissions-Policy: clipboard-write=(), camera=()"]);
    assert!(good && said.contains("  note  your Permissions-Policy takes clipboard-write"), "{said}");
}

/// Nobody can see the guide, and the program says who refuses it.
#[test]
fn a_host_that_refuses_the_frame_hears_which_line_does_it_in_chromium() {
    let ours = Site::of_dist();
    let lines = Snippets::of_the_readme();
    let instead = format!("write frame-src {} into it", ours.address());
    for (pasted, header, line) in [
        (&lines.frame, "Content-Security-Policy: frame-src 'none'", "refuses the guide's frame: frame-src 'none'"),
        (&lines.frame, "Content-Security-Policy: img-src *; child-src 'self'", "refuses the guide's frame: child-src 'self'"),
        (
            &lines.element,
            "Content-Security-Policy: default-src 'self'; script-src http://site.localhost",
            "refuses the guide's frame: default-src 'self'",
        ),
    ] {
        is_to_mend(&said_of(&ours, pasted, &[header]), &[line, &instead, "the browser refuses to show the guide"]);
    }
    let in_the_page = format!("<meta http-equiv=Content-Security-Policy content=\"frame-src 'self'\">{}", lines.frame);
    is_to_mend(&said_of(&ours, &in_the_page, &[]), &["refuses the guide's frame: frame-src 'self'", &instead]);
    let no_scripts = said_of(&ours, &lines.element, &["Content-Security-Policy: script-src 'self'"]);
    is_to_mend(&no_scripts, &["no frame with the guide; the link inside: ", "refused by your Content-Security-Policy: script-src 'self'"]);
}

#[test]
fn a_host_hears_that_its_copy_refuses_to_be_framed_in_chromium() {
    let lines = Snippets::of_the_readme();
    let with = |faults: &[Fault], headers: &[&str]| {
        let ours = Site::of_dist();
        faults.iter().for_each(|fault| ours.breaks("/", fault.clone()));
        said_of(&ours, &lines.frame, headers)
    };
    let (framing, policy) = ("X-Frame-Options", "Content-Security-Policy");
    let refused = "the browser refuses to show the guide";
    let said = with(&[Fault::Header(framing, "DENY".into()), Fault::NoHeader(policy)], &[]);
    is_to_mend(&said, &["the guide comes with X-Frame-Options: DENY: browsers refuse it", "hosting/ in the copy has ready files", refused]);
    let said = with(&[Fault::Header(framing, "SAMEORIGIN".into())], &[]);
    is_to_mend(&said, &["the guide comes with X-Frame-Options: SAMEORIGIN: old browsers refuse it", "leaves the page"]);
    let said = with(&[Fault::Header(policy, "frame-ancestors 'self'".into())], &[]);
    is_to_mend(&said, &["names who may frame it, and not your page: frame-ancestors 'self'", refused]);
    let bare = [Fault::NoHeader("Cross-Origin-Embedder-Policy"), Fault::NoHeader("Cross-Origin-Resource-Policy")];
    let said = with(&bare, &["Cross-Origin-Embedder-Policy: require-corp"]);
    is_to_mend(&said, &["sends Cross-Origin-Embedder-Policy: require-corp, and the guide comes without", refused]);
}
