//! What is on the screen in the frame after a press, and what comes later.

use browser_tests::{Site, in_each_engine};

in_each_engine! {
    /// The whole guide takes an old phone a second. The short answer is what she pressed for.
    fn the_short_answer_does_not_wait_for_the_whole_guide(engine) {
        let site = Site::of_dist();
        let page = engine.at(&site).phone().start();
        page.open("/");
        page.sees("Question 1 of");
        // Looked at with the next frame, in the same breath as the press.
        page.run(
            "document.querySelector('#ask input').click();
             requestAnimationFrame(() => {
                const count = (what) => document.querySelectorAll(`#guide ${what}`).length;
                document.body.dataset.seen = [count('.short-answer'), count('.guide-section')];
             });",
        );
        page.settle();
        let seen = page.run("return document.body.dataset.seen");
        let whole = page.run("return document.querySelectorAll('#guide .guide-section').length");
        assert!(seen == "1,0" && whole.as_u64() > Some(10), "{seen} in the first frame, {whole} sections at the end");

        page.press("Next");
        page.run(
            "const text = (what) => [...document.querySelectorAll(`#guide ${what}`)].map((one) => one.textContent).join();
             const before = [text('.short-answer'), text('.guide-section')];
             [...document.querySelectorAll('#ask .answer')].find((answer) => answer.textContent === 'Scotland').click();
             requestAnimationFrame(() => {
                document.body.dataset.seen = [text('.short-answer') === before[0], text('.guide-section') === before[1]];
                document.body.dataset.before = before[1];
             });",
        );
        page.settle();
        assert_eq!(page.run("return document.body.dataset.seen"), "false,true", "the short answer is new in the first frame, the sections come later");
        let as_before = "return [...document.querySelectorAll('#guide .guide-section')].map((one) => one.textContent).join() === document.body.dataset.before";
        assert_eq!(page.run(as_before), false, "the sections have followed");
    }
}
