//! Hosts with strict headers: either the guide is there and whole, or the link is.

use browser_tests::{Page, in_each_engine};

use crate::charity::{Charity, HostPage, OUTSIDE, SEE_INSIDE, enter, open};
use crate::snippets::Snippets;

/// What is on the link inside the element.
const LINK: &str = "Who can share what about you";

/// The policy that docs/embedding.md and `/en/embed/` give, in the strictest page around it. The tests' own look inside has a nonce.
const AS_DOCUMENTED: &str = "Content-Security-Policy: default-src 'none'; script-src http://site.localhost 'nonce-t'; frame-src http://site.localhost; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// Hosts on which the guide shows, by name.
const SHOWN: &[(&str, &[&str])] = &[
    ("documented", &[AS_DOCUMENTED]),
    ("unframed", &["X-Frame-Options: DENY", "Content-Security-Policy: frame-ancestors 'none'"]),
    (
        "isolated",
        &["Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Opener-Policy: same-origin", "Cross-Origin-Resource-Policy: same-origin"],
    ),
    ("refusing", &["Permissions-Policy: clipboard-write=(), camera=(), fullscreen=(), geolocation=(), microphone=(), sync-xhr=(), unload=()"]),
    ("talkative", &["Referrer-Policy: unsafe-url"]),
];

/// Hosts on which it cannot show, and the link has to.
const REFUSED: &[(&str, &str)] = &[
    ("no-frames", "Content-Security-Policy: script-src http://site.localhost; frame-src 'none'"),
    ("no-scripts", "Content-Security-Policy: script-src 'self'"),
    ("nothing", "Content-Security-Policy: default-src 'none'; style-src 'self'"),
    ("caged", "Content-Security-Policy: sandbox allow-scripts allow-top-navigation-by-user-activation"),
];

#[track_caller]
fn shows_the_link_and_it_opens_the_guide(page: &Page, name: &str) {
    page.sees(LINK);
    page.settle();
    page.sees("Talk to us");
    page.press_and_go(LINK);
    page.sees("In danger now? Call 999.");
    assert!(page.address().starts_with("http://site.localhost/"), "{name} leads to {}", page.address());
}

in_each_engine! {
    fn a_careful_host_shows_the_guide(engine) {
        let lines = Snippets::of_the_readme();
        let look = SEE_INSIDE.replace("<script>", "<script nonce=t>");
        let pages: Vec<HostPage<'_>> = SHOWN.iter().map(|(name, headers)| HostPage { name, pasted: &lines.element, head: &look, headers }).collect();
        let charity = Charity::with(&pages);
        let page = charity.visited_by(engine).start();
        for (name, _) in SHOWN {
            enter(&page, name);
            assert_eq!(page.run("return document.referrer"), "", "{name}: the guide learns where it stands");
            let loaded = charity.proxy.mark();
            page.press_by_key("It is for me");
            page.press_by_key("Next");
            assert_eq!(charity.proxy.since(loaded), [], "{name}: sent after load");
            page.press_by_key_and_go("Exit this page");
            page.leave_frames();
            page.sees(OUTSIDE);
        }
        assert_eq!(charity.strangers(), []);
    }

    fn where_scripts_or_frames_are_refused_the_link_stays(engine) {
        let lines = Snippets::of_the_readme();
        let headers: Vec<[&str; 1]> = REFUSED.iter().map(|(_, header)| [*header]).collect();
        let pages: Vec<HostPage<'_>> =
            REFUSED.iter().zip(&headers).map(|((name, _), headers)| HostPage { name, pasted: &lines.element, head: "", headers }).collect();
        let charity = Charity::with(&pages);
        let page = charity.visited_by(engine).phone().start();
        for (name, _) in REFUSED {
            open(&page, name);
            shows_the_link_and_it_opens_the_guide(&page, name);
        }
    }

    fn with_scripts_off_the_link_stays_and_a_frame_can_be_read(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage::plain("element", &lines.element), HostPage::plain("frame", &lines.frame)]);
        let page = charity.visited_by(engine).phone().scripts_off().start();
        open(&page, "element");
        shows_the_link_and_it_opens_the_guide(&page, "scripts off");
        open(&page, "frame");
        crate::charity::into_the_guide(&page);
        page.sees("In danger now? Call 999.");
        page.press_and_go("Exit this page");
        page.leave_frames();
        page.sees(OUTSIDE);
    }
}
