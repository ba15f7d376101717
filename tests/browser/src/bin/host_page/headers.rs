//! The headers that the host's page and the guide's own copy come with, read by a plain request without a browser. Whether the frame was
//! refused is the browser's to say ([`Refusal`]); here stands why, and what else of them matters to the guide.

use std::net::{SocketAddr, TcpStream};

use browser_tests::{Answered, is_this_machine, request};
use serde_json::Value;

use crate::finding::{Finding, good, mend, note};

/// What docs/hosting.md gives every server to send.
const READY_FILES: &str = "hosting/ in the copy has ready files for nginx, Caddy and Apache (docs/hosting.md).";

/// What a server sends with one page.
pub(crate) struct Sent {
    origin: String,
    pub(crate) status: u16,
    headers: Vec<(String, String)>,
}

impl Sent {
    /// Asks for the page at `address`. `None` if it is not on this machine, or nobody answers.
    pub(crate) fn with(address: &str) -> Option<Sent> {
        let rest = address.split('#').next()?.strip_prefix("http://")?;
        let (authority, path) = rest.find('/').map_or((rest, "/"), |at| rest.split_at(at));
        let (host, port) = authority.rsplit_once(':').map_or((authority, Some(80)), |(host, port)| (host, port.parse().ok()));
        let server = SocketAddr::from(([127, 0, 0, 1], port.filter(|_| is_this_machine(host))?));
        TcpStream::connect(server).ok()?;
        let Answered { status, headers, .. } = request(server, "GET", path, &[("Host", authority)]);
        Some(Sent { origin: format!("http://{authority}"), status, headers })
    }

    /// Every value of a header: the same policy twice binds twice.
    fn all(&self, name: &str) -> Vec<&str> {
        self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str()).collect()
    }

    fn one(&self, name: &str) -> Option<&str> {
        self.all(name).last().copied()
    }

    /// The line of its policies that has one of these names, the first name that is there.
    fn directive(&self, names: &[&'static str]) -> Option<String> {
        self.all("content-security-policy").into_iter().flat_map(|value| value.split(',')).find_map(|policy| directive(policy, names))
    }
}

/// The lines of a policy that say which frames a page may have, the nearest first.
const OF_FRAMES: [&str; 3] = ["frame-src", "child-src", "default-src"];

fn directive(policy: &str, names: &[&'static str]) -> Option<String> {
    let line = |name: &&str| {
        let is_it = |line: &&str| line.split_whitespace().next().is_some_and(|first| first.eq_ignore_ascii_case(name));
        policy.split(';').map(str::trim).find(is_it)
    };
    names.iter().find_map(line).map(str::to_owned)
}

/// What the browser refused because of a policy of the host's page, in a header or in a `meta`.
pub(crate) struct Refusal {
    /// `frame-src`, `script-src-elem` …
    pub(crate) directive: String,
    policy: String,
}

impl Refusal {
    /// Reads `[[directive, policy], …]`.
    pub(crate) fn all(told: &Value) -> Vec<Refusal> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        told.as_array().into_iter().flatten().map(|one| Refusal { directive: text(&one[0]), policy: text(&one[1]) }).collect()
    }

    /// The line of the policy that did it.
    pub(crate) fn line(&self) -> String {
        let names: &[&str] = if self.directive == "frame-src" { &OF_FRAMES } else { &["script-src-elem", "script-src", "default-src"] };
        directive(&self.policy, names).unwrap_or_else(|| self.policy.clone())
    }
}

/// What the host's page comes with, as far as it touches the guide inside it.
pub(crate) fn of_the_page(page: &Sent, guide: Option<&Sent>, refused: &[Refusal]) -> Vec<Finding> {
    let guides = guide.map_or("the guide's address", |guide| &guide.origin);
    let mut found = vec![policy(page, guides, refused)];
    found.extend(guide.and_then(|guide| isolation(page, guide)));
    found.extend(permissions(page, guides));
    found.push(referrer(page));
    let missing = ["Cross-Origin-Embedder-Policy", "Permissions-Policy"].into_iter().filter(|name| page.one(name).is_none());
    let missing: Vec<&str> = missing.collect();
    if !missing.is_empty() {
        found.push(note(format!("your page does not send {}; the guide needs none of it from you", missing.join(", "))));
    }
    found
}

fn policy(page: &Sent, guide: &str, refused: &[Refusal]) -> Finding {
    if let Some(refusal) = refused.iter().find(|refusal| refusal.directive == "frame-src") {
        let remedy = format!("Let the guide in: write frame-src {guide} into it, and script-src {guide} for the element (docs/embedding.md).");
        return mend(format!("your Content-Security-Policy refuses the guide's frame: {}", refusal.line()), remedy);
    }
    if page.one("content-security-policy").is_none() {
        return note("your page sends no Content-Security-Policy: nothing keeps a tracker out that gets into it by a plugin");
    }
    let says = page.directive(&OF_FRAMES).unwrap_or_else(|| "it says nothing of frames".to_owned());
    good(format!("your Content-Security-Policy lets the guide's frame in: {says}"))
}

/// An isolated page shows only frames that say that they may be there.
fn isolation(page: &Sent, guide: &Sent) -> Option<Finding> {
    let asked = page.one("cross-origin-embedder-policy").filter(|value| !value.starts_with("unsafe-none"))?;
    let isolated = guide.one("cross-origin-embedder-policy").is_some_and(|value| !value.starts_with("unsafe-none"));
    let shared = page.origin == guide.origin || guide.one("cross-origin-resource-policy") == Some("cross-origin");
    if isolated && shared {
        return Some(good(format!("your page sends Cross-Origin-Embedder-Policy: {asked}, and the guide sends what that asks for")));
    }
    let seen = format!(
        "your page sends Cross-Origin-Embedder-Policy: {asked}, and the guide comes without Cross-Origin-Embedder-Policy and Cross-Origin-Resource-Policy: browsers refuse its frame"
    );
    Some(mend(seen, format!("Let the guide's server send them. {READY_FILES}")))
}

/// The one right that the guide asks for.
fn permissions(page: &Sent, guide: &str) -> Option<Finding> {
    let policy = page.all("permissions-policy").join(", ");
    let Some((_, rest)) = policy.split_once("clipboard-write=") else {
        return (!policy.is_empty()).then(|| good("your Permissions-Policy leaves the guide all that it uses"));
    };
    let given = rest.split([')', ',']).next().unwrap_or_default();
    if given.contains('*') || given.contains(guide) {
        return Some(good("your Permissions-Policy leaves the guide all that it uses"));
    }
    Some(note(
        "your Permissions-Policy takes clipboard-write from the guide: its copy buttons say that they cannot, and its words can still be selected",
    ))
}

/// Whom the page tells its address to. The guide's frame has a referrer policy of its own, and is not told.
fn referrer(page: &Sent) -> Finding {
    let sent = page.all("referrer-policy").join(", ");
    match sent.rsplit(',').map(str::trim).find(|value| !value.is_empty()) {
        Some(value @ ("no-referrer" | "same-origin")) => {
            good(format!("your page tells no other website where its visitors come from (Referrer-Policy: {value})"))
        }
        Some(value @ ("unsafe-url" | "no-referrer-when-downgrade")) => mend(
            format!("your page tells its whole address to every website that it asks or leads to (Referrer-Policy: {value})"),
            "Send Referrer-Policy: no-referrer or same-origin with that page.",
        ),
        Some(value) => note(format!("your page tells other websites your site's name, not the page (Referrer-Policy: {value})")),
        None => note("your page sends no Referrer-Policy: browsers tell other websites your site's name, not the page"),
    }
}

/// Whether the guide's own copy lets itself be framed.
pub(crate) fn of_the_guide(guide: &Sent, page: &Sent) -> Finding {
    let same = guide.origin == page.origin;
    let ancestors = guide.directive(&["frame-ancestors"]);
    if let Some(value) = guide.one("x-frame-options").filter(|value| !(same && value.eq_ignore_ascii_case("sameorigin"))) {
        let whose = if ancestors.is_some() { "old browsers refuse" } else { "browsers refuse" };
        let remedy = format!("Take X-Frame-Options off for the guide's folder; your server or its host adds it. {READY_FILES}");
        return mend(format!("the guide comes with X-Frame-Options: {value}: {whose} it in a frame"), remedy);
    }
    let lets_in = |line: &String| line.split_whitespace().skip(1).any(|one| one == "*" || one == page.origin || (same && one == "'self'"));
    match ancestors {
        None => note("the guide comes without frame-ancestors: everybody may frame it, which is what we want"),
        Some(line) if lets_in(&line) => good(format!("the guide lets itself be framed: {line}")),
        Some(line) => mend(
            format!("the guide's own Content-Security-Policy names who may frame it, and not your page: {line}"),
            format!("Let its server send frame-ancestors *, as it was built. {READY_FILES}"),
        ),
    }
}
