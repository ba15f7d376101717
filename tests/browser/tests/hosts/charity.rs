//! A charity's website with the guide on it: its own page, what was pasted into it, the headers that it sends, and a dull page to leave for.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, path::Path, path::PathBuf, process};

use browser_tests::{Engine, Fault, Page, Proxy, Seen, Setup, Site, wait_until};

/// Where the guide stands in these tests, and where the charity does.
pub const OURS: &str = "http://site.localhost/";
const EXIT: &str = "http://weather.localhost/exit.html";

/// What the page says that the exit leads to.
pub const OUTSIDE: &str = "Rain later.";

/// One page of the host's.
pub struct HostPage<'a> {
    /// `name` makes `/name/`.
    pub name: &'a str,
    /// What was pasted where the guide goes.
    pub pasted: &'a str,
    /// Lines of its `<head>`, before everything else in it.
    pub head: &'a str,
    /// Headers, a line each.
    pub headers: &'a [&'a str],
}

impl<'a> HostPage<'a> {
    /// A page as most charities have it: no headers, no scripts of its own.
    pub fn plain(name: &'a str, pasted: &'a str) -> HostPage<'a> {
        HostPage { name, pasted, head: "", headers: &[] }
    }
}

/// The charity, us, and the page to leave for, behind one proxy that sees everything.
pub struct Charity {
    pub proxy: Proxy,
    pub ours: Site,
    folder: PathBuf,
}

static NEXT: AtomicUsize = AtomicUsize::new(0);

impl Charity {
    #[track_caller]
    pub fn with(pages: &[HostPage<'_>]) -> Charity {
        Charity::beside(Site::of_dist(), "/", pages)
    }

    /// The same beside a copy of ours that stands somewhere else on its host.
    #[track_caller]
    pub fn beside(ours: Site, at: &str, pages: &[HostPage<'_>]) -> Charity {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("ask-first-charity-{}-{number}", process::id()));
        let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/charity");
        let page = fs::read_to_string(fixture.join("index.html")).expect("read the charity's page");
        let (before, after) = page.split_once("<!-- guide -->").expect("a place for the guide");
        let (start, head) = before.split_once("<head>").expect("a head");
        let mut headers = String::new();
        fs::create_dir_all(&folder).expect("make the charity's folder");
        for host in pages {
            let html = format!("{start}<head>{}{head}{}{after}", host.head, host.pasted);
            fs::create_dir_all(folder.join(host.name)).expect("make a folder of the charity's");
            fs::write(folder.join(host.name).join("index.html"), html).expect("write a page of the charity's");
            let lines: String = host.headers.iter().map(|line| format!("  {line}\n")).collect();
            headers.push_str(&format!("/{}/\n{lines}", host.name));
        }
        fs::write(folder.join("_headers"), headers).expect("write the charity's headers");
        fs::write(folder.join("index.html"), page).expect("write the charity's start");
        fs::copy(fixture.join("charity.css"), folder.join("charity.css")).expect("copy the charity's style");
        let (weather, charity) = (Site::of_fixture("quiet"), Site::of(&folder));
        leave_for(&ours, at);
        let proxy = Proxy::to_all([("site.localhost", &ours), ("weather.localhost", &weather), ("charity.localhost", &charity)]);
        Charity { proxy, ours, folder }
    }

    /// A browser that can reach these three and nothing else.
    pub fn visited_by(&self, engine: Engine) -> Setup {
        engine.through(&self.proxy)
    }

    /// Every connection that was asked for on the way, since the start, to hosts that are none of the three.
    pub fn strangers(&self) -> Vec<Seen> {
        self.proxy.all().into_iter().filter(|seen| !seen.host.is_empty() && !seen.host.ends_with(".localhost")).collect()
    }
}

impl Drop for Charity {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The built page and the built element, leaving for a page that the tests serve.
fn leave_for(ours: &Site, at: &str) {
    let page = built("index.html");
    let (_, from) = page.split_once("id=\"exit\" href=\"").expect("a way out");
    let real = from.split_once('"').expect("a closed attribute").0.to_owned();
    for (path, file) in [("", "index.html"), ("embed.js", "embed.js")] {
        let text = built(file);
        assert!(text.contains(&real), "{file} does not know the way out");
        ours.breaks(&format!("{at}{path}"), Fault::Body(text.replace(&real, EXIT).into_bytes()));
    }
}

/// The built files.
pub fn dist() -> PathBuf {
    env::var_os("ASK_FIRST_DIST").map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../dist"), PathBuf::from)
}

/// A built file.
#[track_caller]
pub fn built(file: &str) -> String {
    fs::read_to_string(dist().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Where the guide's frame stands on the host's page: a script that gives it, also from the element's closed inside (see [`SEE_INSIDE`]).
pub const FRAME: &str = "document.querySelector('ask-first')?.seenInside?.querySelector('iframe') ?? document.querySelector('iframe')";

/// For the head of a page with the element: the tests look inside it, as any host could.
pub const SEE_INSIDE: &str = "<script>const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (how) { return this.seenInside = attach.call(this, how); };</script>";

/// Goes to a page of the charity's.
#[track_caller]
pub fn open(page: &Page, name: &str) {
    page.leave_frames();
    page.open(&format!("http://charity.localhost/{name}/"));
}

/// Goes to a page of the charity's and into the guide on it, once its app asks.
#[track_caller]
pub fn enter(page: &Page, name: &str) {
    open(page, name);
    into_the_guide(page);
    page.sees("Question 1 of");
}

/// From the host's page into the guide.
#[track_caller]
pub fn into_the_guide(page: &Page) {
    page.leave_frames();
    wait_until("the guide's frame", || {
        page.run(&format!("const frame = {FRAME}; frame?.scrollIntoView({{ block: 'center', behavior: 'instant' }}); return Boolean(frame)"))
            .as_bool()
            .filter(|there| *there)
            .map(drop)
            .ok_or_else(|| page.words())
    });
    page.enter_frame_found_by(&format!("return {FRAME}"));
}

/// The guide is blank, as seen from inside it.
#[track_caller]
pub fn is_blank(page: &Page, when: &str) {
    wait_until(&format!("{when}: a blank guide"), || {
        let words = page.words();
        if words.contains("999") || words.contains("Question") { Err(words) } else { Ok(()) }
    });
}
