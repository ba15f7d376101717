//! The pictures that charities put into their newsletters and the README shows, taken from the built page: `make pictures` writes them to
//! `static/pictures/`, and what can be read in the guide's beside it, so that a test notices when the words move on.

use std::{fs, path::Path};

use browser_tests::{Engine, Page};

// The charity's site of the tests: its third part is not used here.
#[allow(dead_code)]
#[path = "../tests/hosts/charity.rs"]
mod charity;

use charity::{Charity, HostPage};

const ELEMENT: &str =
    "<script async src=\"http://site.localhost/embed.js\"></script>\n<ask-first lang=\"en\"><a href=\"http://site.localhost/\">Guide</a></ask-first>";

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static/pictures");
    let host = HostPage { head: charity::SEE_INSIDE, ..HostPage::plain("guide", ELEMENT) };
    let charity = Charity::with(&[host]);
    let save = |page: &Page, name: &str| page.screenshot(folder.join(name));

    let phone = charity.visited_by(Engine::Chromium).phone().touch_screen().start();
    phone.open("/");
    phone.sees("Question 1 of");
    save(&phone, "phone.png");

    let desk = charity.visited_by(Engine::Chromium).start();
    desk.open("/#nation=scotland");
    desk.press("Show me now");
    desk.run("document.querySelector('.page__ask').scrollTop = 0; scrollTo(0, 0)");
    save(&desk, "guide.png");
    let said = "return [...document.querySelectorAll('#guide .short-answer__part, #guide .short-answer [data-ask]')]
        .flatMap((part) => [...part.querySelectorAll('p')]).map((line) => `${line.textContent}\\n`).join('')";
    let said = desk.run(said);
    fs::write(folder.join("guide.txt"), said.as_str().expect("words")).expect("write beside the picture");

    charity::enter(&desk, "guide");
    desk.leave_frames();
    desk.run("scrollTo(0, 0)");
    save(&desk, "website.png");
}
