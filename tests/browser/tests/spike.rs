use browser_tests::*;
use std::path::Path;
fn fixture(name: &str) -> Site {
    Site::of(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name))
}
#[test]
fn d_disk() {
    for (e, full) in [(Engine::Chromium, false), (Engine::Chromium, true), (Engine::Firefox, false), (Engine::WebKit, false)] {
        for leak in [
            "Keep a cookie",
            "Keep locally",
            "Keep for the session",
            "Keep a database",
            "Keep a cache",
            "Add to the history",
            "Change the address",
            "Change the title",
            "",
        ] {
            let site = fixture("leaky");
            let s = e.at(&site);
            let s = if full { s.full_browser() } else { s };
            let page = s.start();
            page.open("/");
            if leak != "" {
                page.press(leak);
                page.sees("done");
                page.open("/elsewhere.html");
            }
            let r = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let r = page.close();
                let p = r.profile();
                r.search("zqxjvkwpytgh").into_iter().map(|f| f.strip_prefix(&p).unwrap().to_owned()).collect::<Vec<_>>()
            }));
            println!("{e:?} {full} {leak:?}: {r:?}");
        }
    }
}
#[test]
fn e_kept() {
    for e in Engine::ALL {
        let site = fixture("leaky");
        let proxy = Proxy::to(&site);
        let page = e.through(&proxy).start();
        page.open("/");
        println!("{e:?} {:?} {} {}", page.kept(), page.history_length(), page.title());
        for leak in [
            "Keep a cookie",
            "Keep locally",
            "Keep for the session",
            "Keep a database",
            "Keep a cache",
            "Keep a worker",
            "Add to the history",
            "Change the address",
            "Change the title",
        ] {
            page.press(leak);
            page.sees(leak);
            page.sees(&format!("{leak}: done"));
        }
        println!("{e:?} {:?} {} {} {}", page.kept(), page.history_length(), page.title(), page.address());
        println!("{:?}", page.console());
        println!("{:?}", page.words());
    }
}
