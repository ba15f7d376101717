use std::path::Path;
use browser_tests::*;
fn fixture(name: &str) -> Site { Site::of(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)) }
fn pause(s: u64) { std::thread::sleep(std::time::Duration::from_secs(s)) }
#[test] fn a_preconnect_full() {
    let site = fixture("leaky"); let proxy = Proxy::to(&site); let wire = Wire::watch();
    let page = Engine::Chromium.through(&proxy).full_browser().start();
    page.open("/"); page.press("Preconnect"); page.press("Look up a name"); pause(5);
    println!("FULL via proxy {:?} wire {:?} {}", proxy.hosts(), wire.names(), wire.packets());
    println!("secure {}", page.run("return [isSecureContext, typeof caches, document.createElement('link').relList.supports('prefetch')]"));
}
#[test] fn b_chatter() {
    for (e, full) in [(Engine::Chromium, false), (Engine::Chromium, true), (Engine::Firefox, false), (Engine::WebKit, false)] {
        let site = fixture("quiet");
        { let proxy = Proxy::to(&site); let wire = Wire::watch();
        let s = e.through(&proxy); let s = if full { s.full_browser() } else { s }; let page = s.start();
        page.open("/"); pause(12);
        println!("{e:?} {full} via proxy {:?} wire {:?} {}", proxy.hosts(), wire.names(), wire.packets());
        println!("secure {}", page.run("return [isSecureContext, typeof caches, document.createElement('link').relList.supports('prefetch'), document.createElement('link').relList.supports('dns-prefetch'),document.createElement('link').relList.supports('preconnect')]")); }
        let wire = Wire::watch();
        let s = e.unguarded(&site); let s = if full { s.full_browser() } else { s }; let page = s.start();
        page.open("/"); pause(12);
        println!("{e:?} {full} unguarded wire {:?} {}", wire.names(), wire.packets());
    }
}
#[test] fn c_bfcache() {
    for (e, full) in [(Engine::Chromium, false), (Engine::Chromium, true), (Engine::Firefox, false), (Engine::WebKit, false)] {
        let site = fixture("leaky"); site.breaks("*", Fault::Header("Cache-Control","max-age=60".into()));
        let s = e.at(&site); let s = if full { s.full_browser() } else { s }; let page = s.start();
        page.open("/");
        page.run("window.a=1"); println!("mark {}", page.run("return window.a"));println!("{e:?} {full} back {:?} hist {}", page.away_and_back("/elsewhere.html"), page.history_length());
    }
}
