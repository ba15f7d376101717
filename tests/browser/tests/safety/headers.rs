//! What headers and policy forbid, tried in real browsers by a script of the page's own: with them nothing passes, without them it does.
//!
//! `src/site/policy.rs` says natively that no line is gone. Not tried here: what only makes an attack harder (`nosniff`,
//! `X-DNS-Prefetch-Control`) and what lets hosts frame us (CORP, COEP, `frame-ancestors`), which `embed` tests in hosts of every kind.

use std::collections::BTreeSet;

use browser_tests::{Engine, Fault, Page, Proxy, Site, in_each_engine, wait_until};

use crate::visit::{Neighbours, file, stripped_of_meta, with_early_script};

/// Every way out that a script has, each to a path by its name.
const LEAK: &str = "
addEventListener('test:leak', () => {
  const to = (name) => `http://leak.localhost/${name}`;
  const add = (kind, attributes) => document.body.append(Object.assign(document.createElement(kind), attributes));
  const tries = [
    () => { fetch(to('fetch'), { mode: 'no-cors' }).catch(() => {}); },
    () => { const asked = new XMLHttpRequest(); asked.open('GET', to('request')); asked.send(); },
    () => navigator.sendBeacon(to('beacon'), 'x'),
    () => { new WebSocket('ws://leak.localhost/socket'); },
    () => { new EventSource(to('events')); },
    () => { new Image().src = to('image'); },
    () => add('link', { rel: 'stylesheet', href: to('style') }),
    () => add('script', { src: to('script') }),
    () => add('iframe', { src: to('frame') }),
    () => add('video', { src: to('film') }),
    () => document.body.insertAdjacentHTML('beforeend', `<img src=${to('html')}>`),
    () => eval(`new Image().src = '${to('eval')}'`),
    () => { const link = document.createElement('a'); link.setAttribute('onclick', `fetch('${to('handler')}', { mode: 'no-cors' }); return false`); link.click(); },
  ];
  for (const attempt of tries) try { attempt(); } catch { /* refused, which is what we hope for */ }
  document.documentElement.dataset.tried = tries.length;
});
addEventListener('test:form', () => {
  const form = Object.assign(document.createElement('form'), { action: 'http://leak.localhost/form' });
  document.body.append(form);
  form.submit();
});
addEventListener('test:link', () => {
  const link = Object.assign(document.createElement('a'), { href: 'http://leak.localhost/elsewhere.html' });
  document.body.append(link);
  link.click();
});
";

const WAYS: [&str; 13] = ["fetch", "request", "beacon", "socket", "events", "image", "style", "script", "frame", "film", "html", "eval", "handler"];

/// Which of the host's two promises a copy still has.
#[derive(Clone, Copy, Debug)]
enum Left {
    Header,
    Meta,
    Nothing,
}

/// The guide with the leaking script in it, the place that it leaks to, and who sees it.
fn leaking(left: Left) -> Proxy {
    let (ours, leak) = (Site::of_dist(), Site::of_fixture("leaky"));
    let page = file("/");
    let page = if matches!(left, Left::Meta) { page } else { stripped_of_meta(&page) };
    with_early_script(&ours, &page, LEAK);
    if !matches!(left, Left::Header) {
        for header in ["Content-Security-Policy", "Referrer-Policy"] {
            ours.breaks("*", Fault::NoHeader(header));
        }
        // Or it keeps a frame from elsewhere out by itself.
        ours.breaks("*", Fault::NoHeader("Cross-Origin-Embedder-Policy"));
    }
    Proxy::to_all([("site.localhost", &ours), ("leak.localhost", &leak)])
}

/// The names of the ways on which something came through.
fn leaked(proxy: &Proxy) -> BTreeSet<String> {
    let through = proxy.all().into_iter().filter(|seen| seen.host == "leak.localhost");
    // A socket is asked for through the proxy without its path.
    let name = |request: String| {
        if request.starts_with("CONNECT") { "socket".to_owned() } else { request.split(['/', ' ', '?']).nth(4).unwrap_or_default().to_owned() }
    };
    through.map(|seen| name(seen.request)).collect()
}

/// Loads the guide, tries everything, and moves on: what was going to be sent has been sent by then.
fn try_everything(page: &Page) {
    page.open("/");
    page.run("dispatchEvent(new Event('test:leak'))");
    assert_eq!(page.run("return Number(document.documentElement.dataset.tried)"), WAYS.len(), "the page's own script has tried");
    page.settle();
}

in_each_engine! {
    fn the_policy_stops_every_way_out_in_header_and_in_page(engine) {
        for left in [Left::Header, Left::Meta] {
            let proxy = leaking(left);
            let page = engine.through(&proxy).start();
            try_everything(&page);
            page.run("dispatchEvent(new Event('test:form'))");
            page.open("/en/about/");
            page.settle();
            assert_eq!(leaked(&proxy), BTreeSet::new(), "with {left:?} only");
        }
        let proxy = leaking(Left::Nothing);
        let page = engine.through(&proxy).start();
        try_everything(&page);
        let expected: BTreeSet<String> = WAYS.map(str::to_owned).into();
        wait_until("every way to be taken without the policy", || {
            let missing: Vec<String> = expected.difference(&leaked(&proxy)).cloned().collect();
            if missing.is_empty() { Ok(()) } else { Err(format!("all but {missing:?}")) }
        });
        page.run("dispatchEvent(new Event('test:form'))");
        wait_until("a form to be sent without the policy", || if leaked(&proxy).contains("form") { Ok(()) } else { Err("not yet".to_owned()) });
    }

    fn no_site_is_told_where_somebody_comes_from(engine) {
        for (left, told) in [(Left::Header, ""), (Left::Meta, ""), (Left::Nothing, "http://site.localhost/")] {
            let proxy = leaking(left);
            let page = engine.through(&proxy).start();
            page.open("/");
            page.run("dispatchEvent(new Event('test:link'))");
            page.sees("Another page of the same site.");
            assert_eq!(page.run("return document.referrer"), told, "with {left:?}");
        }
    }

    fn whoever_opens_our_tab_keeps_no_hand_on_it(engine) {
        for (opener_policy, held) in [(true, false), (false, true)] {
            let neighbours = Neighbours::new();
            if !opener_policy {
                neighbours.ours.breaks("*", Fault::NoHeader("Cross-Origin-Opener-Policy"));
            }
            let page = engine.through(&neighbours.proxy).start();
            page.open("http://weather.localhost/exit.html");
            let opened = page.run(&format!("return window.open('{}') !== null", page.at("/")));
            // WebKitGTK's driver lets no script open a tab: nothing to hold on to. When it does, this fails and the exception goes.
            if engine == Engine::WebKit {
                assert_eq!(opened, false, "WebKit opens tabs now");
                continue;
            }
            wait_until("the tab to open", || if page.tabs() == 2 { Ok(()) } else { Err(format!("{} tabs", page.tabs())) });
            page.to_tab(1);
            page.sees("In danger now?");
            assert_eq!(page.run("return window.opener !== null"), held, "with the header: {opener_policy}");
        }
    }
}

#[test]
fn chromium_refuses_the_page_what_it_never_uses() {
    let site = Site::of_dist();
    let page = Engine::Chromium.at(&site).start();
    let allowed =
        || page.run("return ['camera', 'microphone', 'geolocation', 'clipboard-read'].filter((one) => document.featurePolicy.allowsFeature(one))");
    page.open("/");
    assert_eq!(allowed(), serde_json::json!([]));
    site.breaks("*", Fault::NoHeader("Permissions-Policy"));
    page.open("/");
    assert_eq!(allowed().as_array().map(Vec::len), Some(4), "the header is what refuses");
}
