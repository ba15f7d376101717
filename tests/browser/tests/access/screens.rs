//! The states of the screen, and what is looked at in each.

use browser_tests::{Page, Part, Rules, wait_until};

/// Opens a page of the guide and waits for the first question, in whatever language.
#[track_caller]
pub fn begin(page: &Page, path: &str) {
    page.open(path);
    wait_until("the app's first question", || {
        if page.run("return document.querySelector('#ask input') !== null") == true { Ok(()) } else { Err(page.address()) }
    });
    page.settle();
}

/// Presses the first row of the question on screen.
#[track_caller]
pub fn answer(page: &Page) {
    page.run("document.querySelector('#ask input').click()");
    page.settle();
}

/// Answers the first of each question and goes on; `look` at each before it is answered.
#[track_caller]
pub fn through_the_questions(page: &Page, mut look: impl FnMut(usize)) {
    for number in 1..=16 {
        look(number);
        answer(page);
        let more =
            page.run("const next = document.querySelector('#ask .asking__ways .press:not(.press--plain)'); next?.click(); return next !== null;");
        page.settle();
        if more != true {
            return;
        }
    }
    panic!("the questions do not end");
}

/// Opens all that is folded, but for cards that would cover the screen.
#[track_caller]
pub fn open_everything(page: &Page) {
    page.run("document.querySelectorAll('details:not(.card__show)').forEach((details) => { details.open = true; })");
    page.settle();
}

/// axe-core finds nothing in this part, and nothing sticks out sideways.
#[track_caller]
pub fn is_well(page: &Page, part: Part<'_>, state: &str) {
    finds_nothing(page, part, Rules::WcagTwoTwoAa, state);
    does_not_stick_out(page, state);
}

/// axe-core finds nothing by these rules.
#[track_caller]
pub fn finds_nothing(page: &Page, part: Part<'_>, rules: Rules<'_>, state: &str) {
    let found: Vec<String> = page.axe_on(part, rules).iter().map(ToString::to_string).collect();
    assert!(found.is_empty(), "{:?}, {state}: axe-core finds\n{}", page.engine(), found.join("\n").chars().take(4000).collect::<String>());
}

/// Nobody has to scroll sideways.
#[track_caller]
pub fn does_not_stick_out(page: &Page, state: &str) {
    let out = page.run(
        "const { scrollWidth, clientWidth } = document.documentElement;
         if (scrollWidth <= clientWidth) return '';
         const far = [...document.body.querySelectorAll('*')].filter((one) => { const box = one.getBoundingClientRect(); return box.width > 1 && (box.right > clientWidth + 1 || box.left < -1); });
         // The innermost are the cause.
         const causes = far.filter((one) => !far.some((other) => other !== one && one.contains(other)));
         return `${scrollWidth} of ${clientWidth}: ` + causes.slice(0, 8).map((one) => one.outerHTML.slice(0, 160)).join(' | ');",
    );
    assert_eq!(out, "", "{:?}, {state}: the page has to be scrolled sideways", page.engine());
}

/// Every press is at least 44 px in both directions, but for links in the run of a sentence (WCAG 2.5.8 leaves those).
#[track_caller]
pub fn presses_are_large_enough(page: &Page, state: &str) {
    let small = page.run(
        "const inSentence = (one) => one.localName === 'a' && one.closest('p, li, dd, td')?.textContent.trim() !== one.textContent.trim() && getComputedStyle(one).display === 'inline';
         return [...document.querySelectorAll('a[href], button, summary, select, label, [role=button], input:not([type=hidden])')]
            .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !(one.matches('input') && one.closest('label')) && !inSentence(one))
            .map((one) => [one, one.getBoundingClientRect()])
            .filter(([, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
            .map(([one, box]) => `${Math.round(box.width)} x ${Math.round(box.height)} ${one.outerHTML.slice(0, 120)}`).slice(0, 12)",
    );
    assert_eq!(small, serde_json::json!([]), "{:?}, {state}: too small to hit", page.engine());
}

/// Text as WCAG 1.4.12 lets a person space it, or as the page has it again. Through a style sheet that scripts may make, which no policy
/// refuses.
#[track_caller]
pub fn space_the_text(page: &Page, wide: bool) {
    let change = if wide {
        "const sheet = new CSSStyleSheet();
         sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }');
         document.adoptedStyleSheets = [sheet]"
    } else {
        "document.adoptedStyleSheets = []"
    };
    page.run(change);
    page.settle();
}
