//! What a browser is told before it starts takes hold in the page.

use browser_tests::{Engine, Page, Setup, Site, in_each_engine};
use serde_json::{Value, json};

fn size(page: &Page) -> Value {
    page.run("return [innerWidth, innerHeight]")
}

fn matches(page: &Page, query: &str) -> bool {
    page.run(&format!("return matchMedia('({query})').matches")) == true
}

/// The query holds with the setting and not without it.
#[track_caller]
fn check(plain: &Setup, set: &Setup, query: &str) {
    for (setup, expected) in [(plain, false), (set, true)] {
        let page = setup.start();
        page.open("/");
        assert_eq!(matches(&page, query), expected, "{query}");
    }
}

in_each_engine! {
    fn the_window_has_the_size_that_was_asked_for(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).phone().start();
        page.open("/");
        assert_eq!(size(&page), json!([360, 640]));
        let page = engine.at(&site).start();
        page.open("/");
        assert_eq!(size(&page), json!([1280, 800]));
    }

    fn zoom_leaves_room_for_fewer_and_larger_words(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).size(1280, 1024).zoomed(4).start();
        page.open("/");
        assert_eq!(size(&page), json!([320, 256]));
        assert_eq!(page.run("return devicePixelRatio"), 4);
    }

    fn scripts_can_be_off(engine) {
        let site = Site::of_fixture("quiet");
        let page = engine.at(&site).scripts_off().start();
        page.open("/");
        page.sees("Scripts are off: everything is shown.");
        page.press("Scotland");
        page.press("Show me now");
        page.does_not_see("Now showing");
        page.press("Exit this page");
        page.sees("Rain later.");
    }

    fn wasm_can_be_off(engine) {
        let site = Site::of_fixture("quiet");
        for (setup, expected) in [(engine.at(&site), "WebAssembly is here."), (engine.at(&site).wasm_off(), "No WebAssembly here.")] {
            let page = setup.start();
            page.open("/");
            page.sees(expected);
        }
    }

    fn the_system_can_be_dark(engine) {
        let site = Site::of_fixture("quiet");
        check(&engine.at(&site), &engine.at(&site).dark(), "prefers-color-scheme: dark");
    }

    fn the_system_can_ask_for_no_movement(engine) {
        let site = Site::of_fixture("quiet");
        check(&engine.at(&site), &engine.at(&site).reduced_motion(), "prefers-reduced-motion: reduce");
    }
}

#[test]
fn the_system_can_force_its_colours() {
    let site = Site::of_fixture("quiet");
    for engine in [Engine::Chromium, Engine::Firefox] {
        check(&engine.at(&site), &engine.at(&site).forced_colours(), "forced-colors: active");
    }
}

#[test]
fn chromium_can_have_a_touch_screen() {
    let site = Site::of_fixture("quiet");
    let touch = Engine::Chromium.at(&site).phone().touch_screen();
    check(&Engine::Chromium.at(&site).phone(), &touch, "pointer: coarse");
    let page = touch.start();
    page.open("/");
    assert_eq!(size(&page), json!([360, 640]));
}
