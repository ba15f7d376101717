//! Leaving in one tab takes our other tabs along.

use browser_tests::in_each_engine;

use crate::visit::{Neighbours, begin};

in_each_engine! {
    fn our_other_tabs_leave_too(engine) {
        let neighbours = Neighbours::new();
        let page = engine.through(&neighbours.proxy).start();
        begin(&page);
        page.press("It is for me");
        page.new_tab();
        begin(&page);
        // The driver shows no frames of a tab behind another.
        page.press_and_go("Exit this page");
        page.sees("Rain later.");
        page.to_tab(0);
        page.sees("Rain later.");
    }
}
