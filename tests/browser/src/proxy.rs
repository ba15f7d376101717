//! The recording proxy: a browser's only way out, and the witness of what it sends.
//!
//! It answers for the sites that it was given and refuses every other host, and it writes down each connection, also one on which nothing
//! was asked (that is how a preconnect looks from here). With a proxy a browser asks it to resolve names, so a name looked up is seen too.

use std::collections::BTreeMap;
use std::io::{self, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::http::Head;
use crate::server::Server;
use crate::site::Site;
use crate::web_server::WebServer;

/// A running proxy. Copies are the same proxy; it stops when the last of them goes, that of a browser included.
#[derive(Clone, Debug)]
pub struct Proxy {
    server: Arc<Server>,
    shared: Arc<Shared>,
}

/// One connection that the browser made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Counted from the start of the proxy.
    pub at: Duration,
    /// The host's name, without the port; empty while nothing has been asked.
    pub host: String,
    /// The request line; empty while nothing has been asked.
    pub request: String,
}

/// A moment, to ask later what came after it.
#[derive(Clone, Copy, Debug)]
pub struct Mark(usize);

#[derive(Debug)]
struct Shared {
    behind: BTreeMap<String, Behind>,
    /// Whether it also leads to whatever listens on loopback.
    to_this_machine: bool,
    start: Instant,
    seen: Mutex<Vec<Seen>>,
}

/// Who answers for a name.
#[derive(Debug)]
struct Behind {
    socket: SocketAddr,
    /// Where on that host the site stands: `/`, or `/tools/ask-first/`.
    folder: String,
    /// Runs while somebody can ask for it.
    _site: Option<Site>,
}

impl Proxy {
    /// By what name a browser finds the one site.
    const SITE: &str = "site.localhost";

    /// A proxy that knows one site, as `http://site.localhost`.
    pub fn to(site: &Site) -> Proxy {
        Proxy::to_all([(Proxy::SITE, site)])
    }

    /// A proxy that knows several, each by its own name: for frames, openers and exits to another origin.
    pub fn to_all<'a>(sites: impl IntoIterator<Item = (&'a str, &'a Site)>) -> Proxy {
        let behind = |site: &Site| Behind { socket: site.socket(), folder: site.folder().to_owned(), _site: Some(site.clone()) };
        Proxy::before(sites.into_iter().map(|(name, site)| (name.to_owned(), behind(site))).collect())
    }

    /// A proxy that knows one real web server, as `http://site.localhost`, on which the site stands in this folder: `/tools/ask-first/`.
    pub fn to_server(server: &WebServer, folder: &str) -> Proxy {
        Proxy::before([(Proxy::SITE.to_owned(), Behind { socket: server.socket(), folder: folder.to_owned(), _site: None })].into())
    }

    /// A proxy that leads to every server of this machine (over IPv4), and refuses the rest of the world.
    pub fn to_this_machine() -> Proxy {
        Proxy::leading(BTreeMap::new(), true)
    }

    fn before(behind: BTreeMap<String, Behind>) -> Proxy {
        Proxy::leading(behind, false)
    }

    fn leading(behind: BTreeMap<String, Behind>, to_this_machine: bool) -> Proxy {
        let shared = Arc::new(Shared { behind, to_this_machine, start: Instant::now(), seen: Mutex::default() });
        let serving = Arc::clone(&shared);
        let server = Server::start(move |line| {
            // Written down as it is accepted, so that a mark stands between what came before and after it.
            let number = serving.write_down();
            let serving = Arc::clone(&serving);
            // A browser that hangs up in the middle is its own affair: the connection has been counted.
            move || drop(serving.pass_on(number, &line))
        });
        Proxy { server: Arc::new(server), shared }
    }

    /// Now.
    pub fn mark(&self) -> Mark {
        Mark(self.shared.seen().len())
    }

    /// Every connection made after the mark.
    pub fn since(&self, mark: Mark) -> Vec<Seen> {
        self.shared.seen()[mark.0..].to_vec()
    }

    /// Every connection so far.
    pub fn all(&self) -> Vec<Seen> {
        self.shared.seen().clone()
    }

    /// How many connections there were to each host.
    pub fn hosts(&self) -> BTreeMap<String, usize> {
        let mut hosts = BTreeMap::new();
        for seen in self.all() {
            *hosts.entry(seen.host).or_default() += 1;
        }
        hosts
    }

    /// Where a browser finds `http://site.localhost/`, or the folder of that host in which the site stands; without a slash at the end.
    pub(crate) fn base(&self) -> String {
        let folder = self.shared.behind.get(Proxy::SITE).map_or("/", |behind| &behind.folder);
        format!("http://{}{}", Proxy::SITE, folder.trim_end_matches('/'))
    }

    pub(crate) fn port(&self) -> u16 {
        self.server.address().port()
    }
}

impl Shared {
    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_down(&self) -> usize {
        let mut seen = self.seen();
        seen.push(Seen { at: self.start.elapsed(), host: String::new(), request: String::new() });
        seen.len() - 1
    }

    fn pass_on(&self, number: usize, mut line: &TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(line.try_clone()?);
        let Some(head) = Head::read(&mut reader)? else { return Ok(()) };
        let target = Target::of(&head.first_line);
        {
            let seen = &mut self.seen()[number];
            seen.host = target.host.to_owned();
            seen.request = head.first_line.clone();
        }
        let known = self.behind.get(target.host).map(|behind| behind.socket).or_else(|| target.on_loopback().filter(|_| self.to_this_machine));
        let Some(socket) = known.filter(|_| target.is_plain) else {
            return line.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        };
        let body = head.body(&mut reader)?;
        let mut onward = TcpStream::connect(socket)?;
        let mut request = format!("{} {} HTTP/1.1\r\n", target.method, target.path);
        for (name, value) in head.headers.iter().filter(|(name, _)| !name.to_ascii_lowercase().ends_with("connection")) {
            request.push_str(&format!("{name}: {value}\r\n"));
        }
        onward.write_all(format!("{request}Connection: close\r\n\r\n").as_bytes())?;
        onward.write_all(&body)?;
        io::copy(&mut onward, &mut line).map(drop)
    }
}

/// Whether a host's name means this machine: `localhost`, or an address of the loopback (RFC 1122, 3.2.1.3).
pub fn is_this_machine(host: &str) -> bool {
    host == "localhost" || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

/// Where a request line points: `GET http://site.test/a HTTP/1.1`, `CONNECT site.test:443 HTTP/1.1`.
struct Target<'a> {
    method: &'a str,
    host: &'a str,
    port: u16,
    path: &'a str,
    is_plain: bool,
}

impl Target<'_> {
    fn of(line: &str) -> Target<'_> {
        let mut words = line.split(' ');
        let method = words.next().unwrap_or_default();
        let whole = words.next().unwrap_or_default();
        let (scheme, address) = whole.split_once("://").unwrap_or(("", whole));
        let (authority, path) = address.find('/').map_or((address, "/"), |slash| address.split_at(slash));
        let (host, port) = authority.rsplit_once(':').unwrap_or((authority, "80"));
        let port = port.parse().unwrap_or(80);
        Target { method, host, port, path, is_plain: scheme == "http" }
    }

    /// The socket on this machine that it names, if it names one.
    fn on_loopback(&self) -> Option<SocketAddr> {
        let address = self.host.parse().unwrap_or(Ipv4Addr::LOCALHOST);
        is_this_machine(self.host).then(|| SocketAddr::from((address, self.port)))
    }
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use super::Target;

    #[test]
    fn a_request_line_tells_host_and_path() {
        let target = Target::of("GET http://site.test/ur/?a#b HTTP/1.1");
        assert_eq!((target.method, target.host, target.path, target.is_plain), ("GET", "site.test", "/ur/?a#b", true));
        let target = Target::of("CONNECT shop.leak.test:443 HTTP/1.1");
        assert_eq!((target.host, target.is_plain), ("shop.leak.test", false));
        let target = Target::of("GET ws://socket.leak.test/ HTTP/1.1");
        assert_eq!((target.host, target.is_plain), ("socket.leak.test", false));
        assert_eq!(Target::of("GET http://site.test:80 HTTP/1.1").path, "/");
        assert_eq!(Target::of("GET http://localhost:8080/a HTTP/1.1").on_loopback(), Some(SocketAddr::from(([127, 0, 0, 1], 8080))));
        assert_eq!(Target::of("GET http://127.evil.test/ HTTP/1.1").on_loopback(), None);
    }
}
