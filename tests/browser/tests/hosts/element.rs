//! The element by itself: what it believes, and what it is when a host is careless with it.

use browser_tests::in_each_engine;

use crate::charity::{Charity, FRAME, HostPage, SEE_INSIDE, into_the_guide, open};
use crate::snippets::Snippets;

in_each_engine! {
    fn it_believes_only_what_is_on_its_lists(engine) {
        let lines = Snippets::of_the_readme();
        let (script, element) = lines.element.split_once('\n').expect("two lines");
        let link = element.split_once('>').expect("an element").1;
        let with = |attributes: &str| format!("{script}\n<ask-first {attributes}>{link}");
        let cases = [
            ("good", with("lang=en nation=scotland theme=dark"), "nation=scotland&theme=dark&host=http://charity.localhost"),
            ("unknown", with("lang='../..//evil.localhost' nation=atlantis theme=pink"), "host=http://charity.localhost"),
            ("unsafe", with("lang='javascript:alert(1)' nation='wales&host=http://evil.localhost' theme='dark#x'"), "host=http://charity.localhost"),
            ("bare", with(""), "host=http://charity.localhost"),
        ];
        let pages: Vec<HostPage<'_>> = cases.iter().map(|(name, pasted, _)| HostPage { head: SEE_INSIDE, ..HostPage::plain(name, pasted) }).collect();
        let charity = Charity::with(&pages);
        let page = charity.visited_by(engine).start();
        for (name, _, asked) in &cases {
            open(&page, name);
            into_the_guide(&page);
            page.sees("Question ");
            let theme = page.run("return document.documentElement.dataset.theme ?? ''");
            assert_eq!(theme, if *name == "good" { "dark" } else { "" }, "{name}");
            assert_eq!(page.run("return location.hash"), "", "{name}: what was asked stays in the address");
            page.leave_frames();
            assert_eq!(page.run(&format!("return ({FRAME}).src")), format!("http://site.localhost/#{asked}"), "{name}");
        }
        assert_eq!(charity.strangers(), []);
    }

    fn strangers_messages_do_not_move_the_host(engine) {
        let lines = Snippets::of_the_readme();
        let charity = Charity::with(&[HostPage { head: SEE_INSIDE, ..HostPage::plain("element", &lines.element) }]);
        let page = charity.visited_by(engine).start();
        crate::charity::enter(&page, "element");
        page.leave_frames();
        // From the host itself, and from a frame of somebody else's: neither is the guide.
        page.run(
            "for (const word of ['ask-first:exit', 'ask-first:ready']) postMessage(word, '*');
             const other = document.createElement('iframe'); other.srcdoc = '<script>parent.postMessage(\"ask-first:exit\", \"*\"); parent.postMessage(\"said\", \"*\")</' + 'script>';
             addEventListener('message', (event) => { if (event.data === 'said') window.said = true; }); document.body.append(other);",
        );
        browser_tests::wait_until("the stranger to have spoken", || if page.run("return window.said === true") == true { Ok(()) } else { Err(page.words()) });
        page.settle();
        assert_eq!(page.address(), "http://charity.localhost/element/");
    }

    fn its_script_twice_and_the_element_twice_are_two_guides(engine) {
        let lines = Snippets::of_the_readme();
        let twice = format!("{}\n{}", lines.element, lines.element);
        let charity = Charity::with(&[HostPage { head: SEE_INSIDE, ..HostPage::plain("twice", &twice) }]);
        let page = charity.visited_by(engine).size(1280, 1700).start();
        open(&page, "twice");
        for at in 0..2 {
            page.leave_frames();
            let frame = format!("document.querySelectorAll('ask-first')[{at}].seenInside?.querySelector('iframe')");
            browser_tests::wait_until("a guide", || if page.run(&format!("const frame = {frame}; frame?.scrollIntoView(); return Boolean(frame)")) == true { Ok(()) } else { Err(page.words()) });
            page.enter_frame_found_by(&format!("return {frame}"));
            page.sees("Question 1 of");
            assert_eq!(page.run("return document.querySelectorAll('input:checked').length"), 0, "guide {at}");
            page.press_by_key("It is for me");
        }
    }
}
