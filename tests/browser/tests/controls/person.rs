//! The rig reads, presses and listens as a person does: what she cannot see or reach it cannot either.

use std::panic::{AssertUnwindSafe, catch_unwind};

use browser_tests::{Engine, Fault, Key, Rules, Site, in_each_engine};

/// The message of the panic that `step` must end in.
#[track_caller]
fn complaint(step: impl FnOnce()) -> String {
    let panic = catch_unwind(AssertUnwindSafe(step)).expect_err("a complaint");
    panic.downcast_ref::<String>().expect("a complaint in words").clone()
}

in_each_engine! {
    fn only_what_can_be_seen_is_read(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).phone().start();
        page.open("/");
        page.does_not_see("Only if you agree.");
        page.press("More about sharing");
        page.sees("Only if you agree.");
        page.press("Scotland");
        page.press("Show me now");
        page.sees("Now showing Scotland.");
        assert!(complaint(|| page.does_not_see("Now showing Scotland.")).contains("can be seen"));
    }

    fn what_is_covered_cannot_be_pressed(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).start();
        page.open("/");
        page.run("const cover = document.createElement('div'); document.body.append(cover); cover.style.position = 'fixed'; cover.style.inset = '0';");
        let complaint = complaint(|| page.press("Show me now"));
        assert!(complaint.contains("`Show me now` cannot be pressed: element click intercepted"), "{complaint}");
    }

    fn the_keyboard_reaches_and_shows_where_it_is(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).start();
        page.open("/");
        assert_eq!(page.focus(), None);
        page.keys(&[Key::Tab]);
        let exit = page.focus().expect("a first stop");
        assert_eq!((exit.name.as_str(), exit.kind.as_str(), exit.ringed, exit.covered), ("Exit this page", "a", true, false));
        page.keys(&[Key::Tab, Key::Space, Key::Down]);
        assert_eq!(page.run("return document.querySelectorAll('input:checked').length"), 1);
        page.run("document.querySelector('#show').style.outline = 'none'");
        page.keys(&[Key::Tab]);
        let show = page.focus().expect("a button");
        assert_eq!((show.name.as_str(), show.ringed), ("Show me now", false));
        page.keys(&[Key::Enter]);
        page.sees("Now showing Scotland.");
        page.keys(&[Key::BackTab]);
        assert_eq!(page.focus().map(|focus| focus.kind), Some("input".to_owned()));
    }

    fn axe_core_finds_faults_under_the_full_policy(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).start();
        page.open("/contrast.html");
        let rules: Vec<String> = page.axe(Rules::WcagTwoTwoAa).into_iter().map(|violation| violation.rule).collect();
        assert_eq!(rules, ["button-name", "color-contrast", "label"]);
        assert_eq!(page.axe(Rules::Only(&["button-name"])).len(), 1);
        assert!(complaint(|| page.passes_axe()).contains("Too pale to read."));
    }
}

#[test]
fn the_console_tells_what_went_wrong() {
    for (engine, told) in [(Engine::Chromium, "TrustedHTML"), (Engine::Firefox, "quiet.js")] {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).start();
        page.open("/");
        assert_eq!(page.console(), Vec::<String>::new());
        site.breaks("/quiet.js", Fault::Body(b"document.getElementById('answer').innerHTML = '<b>no</b>';".to_vec()));
        page.reload();
        let console = page.console().join("\n");
        assert!(console.contains(told), "{console}");
    }
}

#[test]
fn a_screen_reader_is_given_roles_names_and_states() {
    let site = Site::of_fixture("quiet");
    let page = Engine::Chromium.at(&site).start();
    page.open("/");
    page.press("Scotland");
    let expected = [
        "main",
        "  heading “A page that tells nothing”, level 1",
        "  form",
        "    group “Where are you?”",
        "      radio “England”",
        "      radio “Scotland”, checked",
    ];
    assert_eq!(page.transcript("main")[..expected.len()], expected);
}

#[test]
fn what_changes_in_a_status_line_is_announced() {
    let site = Site::of_fixture("quiet");
    let page = Engine::Chromium.at(&site).start();
    page.open("/");
    page.listen();
    page.press("Show me now");
    assert_eq!(page.announced().len(), 1);
    assert_eq!(page.announced(), Vec::<String>::new());
}
