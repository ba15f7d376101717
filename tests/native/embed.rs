//! What a charity that puts the guide on its own website or host may rely on: its `site.toml` is checked, what it pastes is what we show, no
//! link leads out of the folder, every server gets the same headers.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use ask_first::{
    model::Nation,
    site::{
        build::{Files, Options, drawn, languages},
        load::load,
        problem::Problem,
        site_toml::{Against, Site, load_site, may_be_released},
        snippets::{SnippetWords, THEMES, Way, Wish},
        web_address::WebAddress,
    },
};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A `site.toml` in a folder of its own, gone afterwards.
struct Written(PathBuf);

impl Written {
    fn new(name: &str, text: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("ask-first-{}-{name}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join("site.toml"), text).expect("a file");
        Self(folder)
    }

    fn path(&self) -> PathBuf {
        self.0.join("site.toml")
    }
}

impl Drop for Written {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The smallest file that is well.
const SMALLEST: &str = "address = \"https://charity.org.uk/tools/ask-first/\"\nexit = \"https://www.bbc.co.uk/weather\"\n";

/// What comes of the smallest file with `more` below it.
fn site_with(name: &str, more: &str) -> (Option<Site>, Vec<Problem>) {
    let written = Written::new(name, &format!("{SMALLEST}{more}"));
    site_of(&written.path())
}

fn site_of(path: &Path) -> (Option<Site>, Vec<Problem>) {
    let mut problems = Vec::new();
    let content = load(&root().join("content"), &mut problems).expect("content");
    let (languages, tokens) = (languages(root()), read("static/styles/00-tokens.css"));
    let site = load_site(path, &Against { content: &content, languages: &languages, tokens: &tokens }, &mut problems);
    (site, problems)
}

/// The pages of a copy in a folder of a charity's site, with everything a host can add.
static COPY: LazyLock<Files> = LazyLock::new(|| {
    let more = "name = \"Northtown <Women’s> Centre\"\nnewest = \"https://ask-first.org.uk/\"\nfeedback = \"mailto:web@charity.org.uk\"\nhosting = \"https://charity.org.uk/privacy/\"\n\
                [helpline]\nname = \"Northtown advice line\"\nnumber = \"020 7946 0000\"\n";
    let written = Written::new("copy", &format!("{SMALLEST}{more}"));
    copy(&written, true)
});

/// The pages of a copy that says the least, but for a line of the directory as its helpline.
static PLAIN_COPY: LazyLock<Files> = LazyLock::new(|| {
    let written = Written::new("plain-copy", &format!("{SMALLEST}[helpline]\nservice = \"live-fear-free\"\n"));
    copy(&written, false)
});

fn copy(written: &Written, pseudo: bool) -> Files {
    let options = Options {
        root: root().to_path_buf(),
        site: written.path(),
        dist: PathBuf::new(),
        pseudo,
        release: false,
        release_check: true,
        pages_only: true,
    };
    drawn(&options).unwrap_or_else(|problems| panic!("{problems}"))
}

fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    let bytes = files.get(path).unwrap_or_else(|| panic!("there is no {path}"));
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[track_caller]
fn refuses(name: &str, more: &str, line: usize, message: &str, remedy: &str) {
    let (site, problems) = site_with(name, more);
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let told = told.join("\n\n");
    assert!(site.is_none(), "{more} was accepted");
    for wanted in [message, remedy, &format!("--> site.toml:{line}:")] {
        assert!(told.contains(wanted), "`{wanted}` is not in what is told:\n{told}");
    }
}

#[test]
fn a_bad_value_is_told_with_file_line_and_remedy() {
    refuses("key", "reviewed_by = \"us\"\n", 3, "unknown field `reviewed_by`", "docs/hosting.md explains every key");
    refuses("lang", "languages = [\"en\", \"tlh\"]\n", 3, "there are no words in `tlh`", "Ready are: en");
    refuses("no-english", "languages = []\n", 1, "English is not among the languages", "add \"en\"");
    refuses("feedback", "feedback = \"web@charity.org.uk\"\n", 3, "`web@charity.org.uk` is no address", "begin with https: or mailto:");
    let lacks_a_slash = "`https://ask-first.org.uk` is no address of the newest edition: it does not end in a slash";
    refuses("newest", "newest = \"https://ask-first.org.uk\"\n", 3, lacks_a_slash, "write it as in \"https://example.org/ask-first/\"");
    refuses("newest-scheme", "newest = \"javascript:alert(1)/\"\n", 3, "does not begin with https:", "write it as in");
    refuses("newest-http", "newest = \"http://ask-first.org.uk/\"\n", 3, "does not begin with https:", "write it as in");
    refuses("name", "name = \"\"\n", 3, "cannot be shown in one line", "write 1 to 80 letters");
    refuses("service", "[helpline]\nservice = \"refuge-helpline-x\"\n", 4, "is not in the directory", "content/services/");
    refuses("both", "[helpline]\nservice = \"a\"\nname = \"b\"\n", 3, "said neither way or both ways", "write `service` alone");
    refuses("number", "[helpline]\nname = \"b\"\nnumber = \"0207946 000\"\n", 5, "is no UK number", "too many or too few digits");
    refuses("faint", "[colours.light]\naccent = \"#5FA8A9\"\n", 4, "`accent` on `paper` has a contrast of 2.", "7 to 1 is needed");
    refuses("edge", "[colours.dark]\nedge = \"#33403F\"\n", 4, "`edge` on `paper` has a contrast of 1.", "3 to 1 is needed");
    refuses("token", "[colours.light]\nlevel-no = \"#000000\"\n", 4, "`level-no` is no colour of a host", "A host can change paper, sheet");
    refuses("colour", "[colours.light]\nink = \"black\"\n", 4, "`black` is no colour", "write # and six digits");
}

#[test]
fn an_address_and_a_way_out_are_two_sites() {
    for (text, message) in [
        ("address = \"http://charity.org.uk/\"\nexit = \"https://www.bbc.co.uk/\"\n", "no address for this site"),
        ("address = \"https://charity.org.uk\"\nexit = \"https://www.bbc.co.uk/\"\n", "does not end in a slash"),
        ("address = \"https://charity.org.uk/\"\nexit = \"javascript:alert()\"\n", "does not begin with https:"),
        ("address = \"https://charity.org.uk/a/\"\nexit = \"https://charity.org.uk/news\"\n", "would stay on the same site"),
    ] {
        let written = Written::new("address", text);
        let (site, problems) = site_of(&written.path());
        assert!(site.is_none() && problems.iter().any(|problem| problem.to_string().contains(message)), "{text}{problems:?}");
    }
}

#[test]
fn a_placeholder_builds_and_cannot_be_released() {
    let (site, problems) = site_of(&root().join("site.toml"));
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let site = site.expect("our own site.toml");
    let refusal = may_be_released(&site, Path::new("site.toml")).expect_err("a placeholder");
    assert!(refusal.contains("is a placeholder") && refusal.contains("--site FILE"), "{refusal}");
    let (own, _) = site_with("own", "");
    assert_eq!(may_be_released(&own.expect("a site"), Path::new("site.toml")), Ok(()));
    for placeholder in ["https://ask-first.example/", "http://127.0.0.1:8080/"] {
        let (here, _) = site_with("newest-here", &format!("newest = \"{placeholder}\"\n"));
        let refusal = may_be_released(&here.expect("a site"), Path::new("site.toml")).expect_err("a placeholder");
        assert!(refusal.contains(placeholder) && refusal.contains("leave `newest` out"), "{refusal}");
    }
}

/// Everything that outlives its facts: the pages past three months, the change log, and what is carried away.
#[test]
fn an_old_copy_leads_to_where_the_newest_is_published() {
    let link = "<a href=\"https://ask-first.org.uk/\"";
    let files = ["en/changes/index.html", "download/ask-first-en.txt", "download/ask-first-short-en.html"];
    for path in ["index.html", "en/about/index.html", "en/changes/index.html"] {
        let note = text(&COPY, path).split_once("id=\"age\"").expect("a note").1.split_once("</p>").expect("its end").0;
        assert!(note.contains(&format!("{link}>Look for it here.</a>")), "{path}: {note}");
    }
    for path in files {
        assert!(text(&COPY, path).replace("<bdi>", "").contains("A newer copy is at "), "{path}");
        let said = text(&COPY, path).split("A newer copy is at ").skip(1);
        assert!(said.clone().count() > 0 && said.clone().all(|rest| rest[..200.min(rest.len())].contains("https://ask-first.org.uk/")), "{path}");
    }
    assert!(text(&COPY, files[0]).contains(&format!("A newer copy is at {link} rel=\"noreferrer noopener\"")), "the change log has no link");
    // Without `newest` they name the copy's own address, where nobody needs a link.
    for path in files {
        let (_, rest) = text(&PLAIN_COPY, path).split_once("A newer copy is at ").unwrap_or_else(|| panic!("{path}"));
        assert!(rest.starts_with("https://charity.org.uk/tools/ask-first/"), "{path}: {}", &rest[..60]);
    }
    assert!(!COPY.values().any(|file| String::from_utf8_lossy(file).contains("ask-first.org.uk/pictures")), "our own files are here");
}

#[test]
fn a_hosts_name_stands_beside_ours_and_takes_nothing_away() {
    let plain = Options {
        root: root().to_path_buf(),
        site: root().join("site.toml"),
        dist: PathBuf::new(),
        pseudo: false,
        release: false,
        release_check: false,
        pages_only: true,
    };
    // The editions to take away are ours alone: they go from hand to hand, and no host answers for them.
    let ours = drawn(&plain).unwrap_or_else(|problems| panic!("{problems}"));
    for (path, page) in COPY.iter().filter(|(path, _)| path.ends_with(".html") && !path.starts_with("download/") && ours.contains_key(*path)) {
        let page = String::from_utf8_lossy(page);
        assert!(page.contains("Ask First") && page.contains("offered by Northtown &lt;Women’s&gt; Centre"), "{path}");
        for said in ["Not yet reviewed by a lawyer", "General information, not immigration advice."] {
            assert!(page.contains(said), "{path} does not say “{said}”");
        }
    }
    // Whatever the plain guide says, the copy says too, the limits and the safety statements among it.
    let copy = text(&COPY, "index.html");
    let plain = text(&ours, "index.html");
    let said = plain.split(['<', '>']).map(str::trim).filter(|piece| piece.contains(' ') && !piece.contains('=') && !piece.contains("--paper"));
    let gone: Vec<&str> = said.filter(|piece| !copy.contains(piece)).collect();
    assert!(gone.is_empty(), "the copy leaves out {gone:?}");
    let host = copy.find("data-host-help").expect("the host's helpline");
    let talk = copy.find("data-section=\"talk\"").or_else(|| copy.find("id=\"talk\"")).expect("the section on whom to talk to");
    assert!(talk < host && copy[talk..host].find("data-help=").is_none(), "the host's helpline comes first of those to talk to");
    assert!(copy[host..].contains("Nobody else has checked it."));
}

#[test]
fn on_paper_the_hosts_helpline_comes_after_999_and_before_the_nations() {
    let papers: Vec<&String> = COPY.keys().filter(|path| path.starts_with("en/print/") && *path != "en/print/index.html").collect();
    assert!(papers.len() >= 40, "only {} papers", papers.len());
    for path in papers {
        let paper = text(&COPY, path);
        let paper = &paper[paper.find(" class=\"paper ").expect("a paper")..];
        let (before, theirs) = paper.split_once("<p class=\"paper__host\">").unwrap_or_else(|| panic!("{path} has no helpline of the host"));
        let (theirs, after) = theirs.split_once("</p>").expect("its end");
        for said in [
            "Helpline of Northtown &lt;Women’s&gt; Centre, who offer this guide",
            "Northtown advice line",
            "020 7946 0000",
            "Nobody else has checked it.",
        ] {
            assert!(theirs.contains(said), "{path}: {theirs}");
        }
        assert!(before.contains("999") && !before.contains("paper__numbers"), "{path}: 999 alone comes first");
        let first = after.split("</li>").next().unwrap_or_default();
        assert!(after.starts_with("<ul class=\"paper__numbers\""), "{path}: the nation's do not follow at once");
        let nations = ["National Domestic Abuse Helpline", "Scotland's Domestic Abuse", "Live Fear Free", "Domestic and Sexual Abuse Helpline"];
        let is_hers = ["-card/", "-poster/"].iter().any(|paper| path.contains(paper));
        assert!(!is_hers || nations.iter().any(|name| first.contains(name)), "{path}: {first}");
    }
}

#[test]
fn under_an_answer_the_hosts_helpline_comes_first_in_the_words_of_the_guide() {
    let answers: Vec<&String> = COPY.keys().filter(|path| path.starts_with("en/answers/") && *path != "en/answers/index.html").collect();
    assert!(answers.len() >= 5, "only {} answers", answers.len());
    let host =
        |page: &str| page.split_once("<p class=\"help__host\">").and_then(|(_, rest)| rest.split_once("</p>")).map(|(label, _)| label.to_owned());
    let label = host(text(&COPY, "index.html")).expect("the host's helpline in the guide");
    assert_eq!(label, "Helpline of Northtown &lt;Women’s&gt; Centre, who offer this guide");
    for path in answers {
        let page = text(&COPY, path);
        let (above, lines) = page.split_once("id=\"lines\"").expect("lines");
        assert!(above.contains("<p class=\"danger\">") && !above.contains("data-host-help"), "{path}");
        assert_eq!(host(lines).as_ref(), Some(&label), "{path}");
        let (theirs, ours) = (lines.find("data-host-help").expect("theirs"), lines.find("data-help=").expect("ours"));
        assert!(theirs < ours && lines[theirs..ours].contains("Nobody else has checked it."), "{path}");
        assert!(!crate::drawn::text(path).contains("data-host-help"), "{path}: nobody's helpline is first without a host");
    }
}

/// A host whose helpline is one of ours: it goes first there as well, and not a second time further down.
#[test]
fn a_line_of_the_directory_that_is_the_hosts_stands_once() {
    let number = "0808 80 10 800";
    for path in ["en/print/wales-card/index.html", "en/print/wales-poster/index.html", "en/print/wales-1/index.html"] {
        let paper = text(&PLAIN_COPY, path);
        // The card is there twice, to be cut in two.
        let papers = if path.contains("card") { 2 } else { 1 };
        assert_eq!(paper.matches(number).count(), papers, "{path}");
        let (_, theirs) = paper.split_once("<p class=\"paper__host\">").expect("the host's");
        assert!(theirs.starts_with("<span>Helpline of those who offer this guide:</span>") && theirs.contains(number), "{path}");
    }
    for (path, page) in PLAIN_COPY.iter().filter(|(path, _)| path.starts_with("en/answers/") && *path != "en/answers/index.html") {
        let page = String::from_utf8_lossy(page);
        assert_eq!(page.matches(&format!("<bdi>{number}</bdi>")).count(), 1, "{path}");
    }
}

#[test]
fn the_element_is_small_plain_and_knows_what_we_know() {
    let script = &COPY["embed.js"];
    let packed = press::brotli(script).len();
    assert!(packed <= 3_000, "embed.js has {packed} bytes in brotli, 3000 are allowed");
    assert!(script.is_ascii(), "other people's pages have other encodings");
    let script = text(&COPY, "embed.js");
    assert!(!script.contains("{{"), "a blank is left");
    let others: Vec<String> = languages(root()).into_iter().filter(|lang| lang != "en").chain(["en-XA".into(), "ar-XB".into()]).collect();
    assert!(script.contains("const exit = 'https://www.bbc.co.uk/weather';") && script.contains(&format!("'{}'", others.join(" "))), "{others:?}");
    let nations: Vec<String> = Nation::ALL.iter().map(|nation| format!("'{}'", nation.id())).collect();
    assert!(script.contains(&format!("[{}]", nations.join(", "))), "embed.js does not know the four nations");
    let frame = read("static/scripts/15-frame.js");
    for theme in THEMES {
        assert!(script.contains(&format!("'{theme}'")) && frame.contains(&format!("'{theme}'")), "{theme}");
        assert!(text(&COPY, "index.html").contains(&format!(":root[data-theme={theme}]")), "no colours for {theme}");
    }
    for word in ["innerHTML", "eval", "fetch", "XMLHttpRequest", "localStorage", "cookie", "'*'"] {
        assert!(!script.contains(word) && !frame.contains(word), "`{word}` has no place on other people's pages");
    }
}

/// Blocks of HTML in a document for people.
fn snippets_in(path: &str) -> Vec<String> {
    read(path).split("```html\n").skip(1).filter_map(|rest| rest.split("\n```").next()).map(str::to_owned).collect()
}

#[test]
fn what_the_documents_show_is_what_the_page_offers() {
    let page = text(&COPY, "en/embed/index.html");
    let address = WebAddress::parse("https://ask-first.example/").expect("an address");
    let words = SnippetWords { link: "Who can share what about you", alone: "Open the guide by itself", title: "Guide" };
    let mut shown = 0;
    for (path, nation) in [("README.md", None), ("docs/embedding.md", None), ("docs/embedding.md", Some(Nation::Scotland))] {
        let snippets = snippets_in(path);
        for way in [Way::Link, Way::Frame, Way::Element] {
            let snippet = Wish { address: &address, lang: "en", nation, theme: None }.snippet(way, words);
            if path == "README.md" || nation.is_none() || way == Way::Element {
                assert!(snippets.contains(&snippet), "{path} does not show\n{snippet}\nbut\n{}", snippets.join("\n--\n"));
                shown += 1;
            }
            let offered = snippet.replace("https://ask-first.example/", "https://charity.org.uk/tools/ask-first/");
            let offered = offered.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;");
            assert!(page.contains(&offered), "the page does not offer\n{offered}");
        }
    }
    assert_eq!(shown, 7);
}

/// The addresses that a page asks for or leads to.
fn addresses(page: &str) -> Vec<&str> {
    // Snippets are shown, not followed.
    let outside = page.split("<pre").map(|piece| piece.split_once("</pre>").map_or(piece, |(_, rest)| rest));
    outside
        .flat_map(|piece| [" href=\"", " src=\"", " action=\"", " srcset=\""].into_iter().flat_map(move |name| piece.split(name).skip(1)))
        .filter_map(|rest| rest.split('"').next())
        .collect()
}

#[test]
fn every_link_is_relative_and_leads_somewhere() {
    let mut followed = 0;
    for (path, page) in COPY.iter().filter(|(path, _)| path.ends_with(".html")) {
        for address in addresses(std::str::from_utf8(page).expect("UTF-8")) {
            if ["https://", "http://", "mailto:", "tel:", "sms:", "data:", "#"].iter().any(|start| address.starts_with(start)) {
                continue;
            }
            // The page for what is not there stands at any depth: it alone counts from the host's top.
            let address = if path == "404.html" { address.strip_prefix("/tools/ask-first/").unwrap_or(address) } else { address };
            assert!(!address.starts_with('/'), "{path} leads to `{address}`, which is outside a folder");
            let mut at: Vec<&str> = path.split('/').collect();
            at.pop();
            for step in address.split(['#', '?']).next().unwrap_or_default().split('/') {
                match step {
                    ".." => assert!(at.pop().is_some(), "{path} leads out of the site with `{address}`"),
                    "." => {}
                    _ => at.push(step),
                }
            }
            let mut target = at.join("/");
            if target.is_empty() || target.ends_with('/') {
                target.push_str("index.html");
            }
            let target = target.trim_start_matches('/');
            assert!(target == "app.js" || COPY.contains_key(target), "{path} leads to `{address}`, and there is no {target}");
            followed += 1;
        }
    }
    assert!(followed > 100, "only {followed} links were found: the test looks in the wrong place");
}

#[test]
fn every_server_gets_the_same_headers() {
    let listed = text(&COPY, "_headers");
    let headers: Vec<(&str, &str)> = listed.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": ")).collect();
    assert!(headers.len() >= 9, "{listed}");
    for (name, value) in headers {
        assert!(text(&COPY, "hosting/nginx.conf").contains(&format!("add_header {name} \"{value}\" always;")), "nginx: {name}");
        assert_eq!(text(&COPY, "hosting/Caddyfile").matches(&format!("{name} \"{value}\"")).count(), 2, "Caddy, pages and 404: {name}");
        assert!(text(&COPY, ".htaccess").contains(&format!("Header always set {name} \"{value}\"")), "Apache: {name}");
        assert!(!name.eq_ignore_ascii_case("X-Frame-Options"), "old browsers obey it instead of frame-ancestors");
    }
    assert!(listed.contains("frame-ancestors *"));
    for file in ["hosting/nginx.conf", "hosting/Caddyfile", ".htaccess"] {
        assert!(text(&COPY, file).contains("/tools/ask-first/"), "{file} does not know the folder");
    }
}

/// A link that is sent shows a sheet of paper and nothing of what the page is about. A placeholder has no picture that could be asked for.
#[test]
fn the_link_to_a_copy_shows_a_neutral_picture_of_its_own() {
    let named = text(&COPY, "index.html").split_once("<meta property=\"og:image\" content=\"").and_then(|(_, rest)| rest.split_once('"'));
    let picture = named.and_then(|(address, _)| address.split_once("/pictures/")).map(|(_, file)| file).expect("a picture of the copy");
    assert!(root().join("static/pictures").join(picture).is_file(), "there is no picture {picture}");
    assert!(!crate::drawn::text("index.html").contains("og:image"), "a placeholder leads nowhere");
}

/// Whatever a snippet loads or leads to is not told on which website it stands.
#[test]
fn no_snippet_tells_us_where_it_stands() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("a README");
    let snippets: String = readme.split("```html\n").skip(1).filter_map(|rest| rest.split("\n```").next()).collect();
    let tags = snippets.split('<').filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    let (mut seen, mut telling) = (0, Vec::new());
    for tag in tags.filter(|tag| ["a ", "script ", "iframe "].iter().any(|start| tag.starts_with(start))) {
        seen += 1;
        if !tag.contains(if tag.starts_with("a ") { "rel=\"noreferrer\"" } else { "referrerpolicy=\"no-referrer\"" }) {
            telling.push(tag);
        }
    }
    assert!(seen >= 5 && telling.is_empty(), "of {seen}: {telling:?}");
}
