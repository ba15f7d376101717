//! Hosts that send no headers of ours, such as GitHub Pages and GitLab Pages, and a plain folder that nobody told the build about. What
//! stands in the page itself holds; `docs/hosting.md` lists what is lost.

use std::os::unix::fs::symlink;
use std::{env, fs, path::PathBuf, process};

use browser_tests::{Engine, Page, Site, in_each_engine};

use crate::charity::{Charity, HostPage, OURS, OUTSIDE, SEE_INSIDE, dist, enter, open};
use crate::snippets::Snippets;

/// Where the copy was put.
const AT: &str = "/a/plain/folder/";

/// A host with the built files in a folder, and no `_headers` that it could read.
struct PlainHost {
    folder: PathBuf,
}

impl PlainHost {
    fn new(engine: Engine) -> PlainHost {
        let folder = env::temp_dir().join(format!("ask-first-plain-{}-{engine:?}", process::id()));
        fs::create_dir_all(folder.join("a/plain")).expect("make the plain host's folder");
        fs::write(folder.join("index.html"), "<!doctype html><title>Host</title>").expect("write the plain host's start");
        symlink(dist().canonicalize().expect("the built files"), folder.join("a/plain/folder")).expect("put the built files there");
        PlainHost { folder }
    }
}

impl Drop for PlainHost {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What a bad extension or a careless change would do; each needs a connection.
const TRIES: &str = "
    new Image().src = 'http://weather.localhost/leak.png';
    const add = (name, attributes) => document.body.append(Object.assign(document.createElement(name), attributes));
    add('iframe', { src: 'http://weather.localhost/leak.html' });
    add('video', { src: 'http://weather.localhost/leak.mp4' });
    add('link', { rel: 'stylesheet', href: 'http://weather.localhost/leak.css' });
    try { add('form', { action: 'http://weather.localhost/leak', method: 'get' }); document.querySelector('form[action*=leak]').submit(); } catch { }";

fn leaks(charity: &Charity) -> usize {
    charity.proxy.all().iter().filter(|seen| seen.request.contains("leak")).count()
}

#[track_caller]
fn whole_visit(page: &Page) {
    page.sees("Question 1 of");
    page.press_by_key("It is for me");
    page.press_by_key("Next");
    page.press_by_key("Scotland");
    page.sees("Now showing: Scotland");
}

in_each_engine! {
    fn without_our_headers_the_pages_own_policy_holds(engine) {
        let lines = Snippets::of_the_readme();
        let there = lines.element.replace(OURS, &format!("http://site.localhost{AT}"));
        let plain = PlainHost::new(engine);
        let isolated: &[&str] = &["Cross-Origin-Embedder-Policy: require-corp", "Cross-Origin-Opener-Policy: same-origin"];
        let pages = [
            HostPage { head: SEE_INSIDE, ..HostPage::plain("element", &there) },
            HostPage { headers: isolated, ..HostPage::plain("isolated", &there) },
        ];
        let charity = Charity::beside(Site::of(&plain.folder), AT, &pages);
        let page = charity.visited_by(engine).start();

        // In its folder, by itself: every link is relative, so nothing was missing.
        page.open(&format!("http://site.localhost{AT}"));
        whole_visit(&page);
        let loaded = charity.proxy.mark();
        page.run(TRIES);
        page.settle();
        page.press("Start again");
        assert_eq!(charity.proxy.since(loaded), [], "the page's own policy let something through");
        page.press_and_go("Exit this page");
        page.sees(OUTSIDE);

        // On a charity's page.
        enter(&page, "element");
        whole_visit(&page);
        page.press_by_key_and_go("Exit this page");
        page.leave_frames();
        page.sees(OUTSIDE);

        // What is lost: a host that isolates itself may not have it, and keeps the link. (WebKitGTK 2.50 isolates nothing.)
        open(&page, "isolated");
        page.sees("Talk to us");
        if engine != Engine::WebKit {
            page.sees("Who can share what about you");
        }

        // The tries are real ones: where no policy stands they go out.
        assert_eq!(leaks(&charity), 0);
        page.open("http://charity.localhost/");
        page.run(TRIES);
        browser_tests::wait_until("the tries to go out where nothing forbids them", || {
            if leaks(&charity) >= 3 { Ok(()) } else { Err(format!("{:?}", charity.proxy.hosts())) }
        });
    }
}
