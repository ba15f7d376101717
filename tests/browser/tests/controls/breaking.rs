//! What the site is told to break is broken, and mended again.

use std::io::{Read, Write};
use std::net::TcpStream;

use browser_tests::{Fault, Proxy, Site, in_each_engine};

/// The whole answer to a request for a path: head, empty line, body.
fn answer(site: &Site, path: &str) -> String {
    let mut line = TcpStream::connect(site.address().trim_start_matches("http://")).expect("reach the site");
    write!(line, "GET {path} HTTP/1.1\r\nHost: site\r\n\r\n").expect("ask the site");
    let mut answer = String::new();
    line.read_to_string(&mut answer).expect("hear the site");
    answer
}

/// With this fault the answer for `/quiet.js` is what `expected` makes of the head and the body of the whole one.
#[track_caller]
fn check(fault: Fault, expected: impl Fn(&str, &str) -> String) {
    let site = Site::of_fixture("quiet");
    let whole = answer(&site, "/quiet.js");
    let (head, body) = whole.split_once("\r\n\r\n").expect("a head and a body");
    site.breaks("*.js", fault);
    assert_eq!(answer(&site, "/quiet.js"), expected(head, body));
    site.mends();
    assert_eq!(answer(&site, "/quiet.js"), whole);
}

#[test]
fn each_fault_is_the_fault_that_it_is_called() {
    let length = |body: &str| format!("Content-Length: {}\r\n", body.len());
    let shorter = |head: &str, body: &str, rest: &str| format!("{}\r\n\r\n{rest}", head.replace(&length(body), &length(rest)));
    check(Fault::Unanswered, |_, _| String::new());
    check(Fault::Truncated(12), |head, body| shorter(head, body, &body[..12]));
    check(Fault::CutOff(12), |head, body| format!("{head}\r\n\r\n{}", &body[..12]));
    check(Fault::Slow(10_000), |head, body| format!("{head}\r\n\r\n{body}"));
    check(Fault::Body(b"no()".to_vec()), |head, body| shorter(head, body, "no()"));
    check(Fault::Header("X-Stranger", "here".to_owned()), |head, body| format!("{head}\r\nX-Stranger: here\r\n\r\n{body}"));
    check(Fault::NoHeader("Referrer-Policy"), |head, body| format!("{}\r\n\r\n{body}", head.replace("Referrer-Policy: no-referrer\r\n", "")));
}

#[test]
fn headers_come_from_the_site_and_can_be_changed() {
    let site = Site::of_fixture("quiet");
    let head = answer(&site, "/");
    for line in [
        "Content-Security-Policy: default-src 'none';",
        "Referrer-Policy: no-referrer\r\n",
        "Content-Type: text/html; charset=utf-8\r\n",
        "Cache-Control: no-store\r\n",
    ] {
        assert!(head.contains(line), "{head}");
    }
    site.breaks("/", Fault::NoHeader("content-security-policy"));
    site.breaks("/", Fault::Header("Content-Type", "text/plain".to_owned()));
    let head = answer(&site, "/");
    assert!(!head.contains("Content-Security-Policy") && head.contains("Content-Type: text/plain\r\n"), "{head}");
}

#[test]
fn nothing_missing_or_outside_the_folder_is_served() {
    let site = Site::of_fixture("quiet");
    site.breaks("/quiet.css", Fault::Missing);
    for path in ["/quiet.css", "/../leaky/index.html", "//etc/passwd", "/./", "/no-such-file"] {
        assert!(answer(&site, path).starts_with("HTTP/1.1 404 "), "{path}");
    }
}

in_each_engine! {
    fn a_script_held_back_starts_when_it_is_let_go(engine) {
        let site = Site::of_fixture("quiet");
        site.breaks("/", Fault::Body(b"<!doctype html><title>Late</title><p>Words first.</p><script src=quiet.js></script>".to_vec()));
        site.breaks("/quiet.js", Fault::Body(b"document.querySelector('p').textContent = 'Script later.'".to_vec()));
        site.breaks("/quiet.js", Fault::Held(20));
        let page = engine.at(&site).impatient().start();
        page.open("/");
        page.sees("Words first.");
        site.lets_go();
        page.sees("Script later.");
    }

    fn a_missing_script_leaves_the_words(engine) {
        let site = Site::of_fixture("quiet");
        site.breaks("*.js", Fault::Missing);
        let page = engine.at(&site).start();
        page.open("/");
        page.sees("A page that tells nothing");
        page.press("Show me now");
        page.does_not_see("Now showing");
    }

    fn a_frame_from_another_site_can_be_entered_and_left(engine) {
        let (quiet, host) = (Site::of_fixture("quiet"), Site::of_fixture("leaky"));
        quiet.breaks("*", Fault::NoHeader("Content-Security-Policy"));
        let proxy = Proxy::to_all([("site.localhost", &quiet), ("host.localhost", &host)]);
        let page = engine.through(&proxy).start();
        page.open("http://host.localhost/");
        page.run("const frame = document.createElement('iframe'); frame.src = 'http://site.localhost/'; document.body.append(frame)");
        page.enter_frame("iframe");
        page.sees("A page that tells nothing");
        page.press("Show me now");
        page.sees("Now showing everything.");
        page.leave_frames();
        page.sees("A page that tells everything");
    }
}
