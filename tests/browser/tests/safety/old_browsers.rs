//! Below the floor of `docs/old-browsers.md`: each feature taken away from a browser of today, and what somebody with an old phone is left with.

use browser_tests::{Engine, Fault, Key, Page, Site, in_each_engine};

use crate::visit::{begin, file, has_essentials, stripped_of_meta};

/// The engine with a site whose start page reads like this. Its policy knows its own style and scripts only, and stays away.
#[track_caller]
fn started_on(engine: Engine, site: &Site, html: String) -> Page {
    site.breaks("/*", Fault::NoHeader("Content-Security-Policy"));
    site.breaks("/", Fault::Body(html.into_bytes()));
    engine.at(site).phone().start()
}

/// The app never starts, and nothing is missed but the questions that answer back.
#[track_caller]
fn stays_static(page: &Page, without: &str) {
    page.open("/");
    page.settle();
    has_essentials(page, without);
    page.press("Scotland");
    assert_eq!(page.run("return document.documentElement.classList.contains('has-app')"), false, "{without}: the app runs all the same");
    page.sees("In Scotland you need no papers to register with a GP.");
    page.does_not_see("In England a GP practice must not refuse you for lack of papers");
}

in_each_engine! {
    /// Chrome before 105, Firefox before 121: the app runs there, so what it hides must not hang on the selector.
    fn without_has_the_app_answers_and_shows_whom_each_word_is_for(engine) {
        let site = Site::of_dist();
        let old = stripped_of_meta(&file("/")).replace(":has(", ":not-known(");
        let page = started_on(engine, &site, old);
        begin(&page);
        assert_eq!(page.run("return [...document.styleSheets].some((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes(':has(')))"), false);
        has_essentials(&page, "no :has()");

        page.run("document.querySelector('#ask legend').focus()");
        page.keys(&[Key::Tab]);
        let focus = page.focus().expect("a focus");
        assert!(focus.ringed, "{engine:?}: no ring round {focus:?}");

        page.press("It is for me");
        page.press("Next");
        page.press("England");
        while page.run("return document.querySelector('#ask legend').textContent.includes('whom does it depend on')") == false {
            page.press("Next");
        }
        page.press("I am British or settled");
        page.sees("Now showing: I am British or settled");
        page.begins_to_search();
        let police = page.run(
            "const cells = [...document.querySelectorAll('#guide [data-cell]')].filter((cell) => cell.textContent.includes('officers at the door'));
             cells.forEach((cell) => { cell.closest('details').open = true; });
             return cells.map((cell) => cell.innerText).join(' ')",
        );
        let told = |words: &str| police.as_str().is_some_and(|police| police.contains(words));
        assert!(told("An adviser can tell you before you decide.") && !told("tell Immigration Enforcement"), "{engine:?}, casework 1: {police}");
        assert_eq!(page.run("return document.getElementById('exit').checkVisibility()"), true, "{engine:?}: no way out");
    }

    /// Chrome before 96, Safari before 15.1: the WebAssembly is refused as it is compiled.
    fn without_reference_types_the_static_guide_stays(engine) {
        let site = Site::of_dist();
        let refuse = "const refuse = () => { throw new WebAssembly.CompileError('unknown type 0x6f'); };
            WebAssembly.Module = refuse; WebAssembly.compile = async () => refuse(); WebAssembly.instantiate = async () => refuse();";
        site.breaks("/app.js", Fault::Body(format!("{refuse}{}", file("/app.js")).into_bytes()));
        let page = engine.at(&site).phone().start();
        stays_static(&page, "no reference types");
    }

    /// Chrome before 61, iOS before 10.3: a script of a kind that the browser does not know is not even asked for.
    fn without_modules_the_static_guide_stays(engine) {
        let site = Site::of_dist();
        let html = stripped_of_meta(&file("/"));
        assert!(html.contains("type=\"module\""), "the app is no module");
        let page = started_on(engine, &site, html.replace("type=\"module\"", "type=\"not-known\""));
        stays_static(&page, "no modules");
    }
}
