//! A copy that another server of this machine hands out, at any path: asked anew for each file, with the server's own headers.

use std::env;
use std::io::{self, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;

use crate::http::Head;

/// A copy by its address.
#[derive(Debug)]
pub(super) struct Elsewhere {
    /// Host and port.
    authority: String,
    /// Begins and ends in a slash.
    folder: String,
}

/// Names a socket file that leads to the copy. Out of the sealed box there is no other way than through the file system; `make prove` lays it.
pub const BRIDGE: &str = "ASK_FIRST_BRIDGE";

/// A way there and back.
trait Line: Read + Write {}
impl<T: Read + Write> Line for T {}

/// What belongs to one connection and not to the file.
const OF_THE_LINE: [&str; 6] = ["connection", "content-length", "transfer-encoding", "keep-alive", "date", "accept-ranges"];

/// What the server says of a file.
pub(super) struct Told {
    /// `200 OK`
    pub(super) status: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Vec<u8>,
}

impl Elsewhere {
    /// Reads `http://127.0.0.1:8080/tools/ask-first/`.
    #[track_caller]
    pub(super) fn at(address: &str) -> Elsewhere {
        let rest = address.strip_prefix("http://").unwrap_or_else(|| panic!("`{address}` is no address of this machine: URL=http://127.0.0.1:8080/"));
        let (authority, folder) = rest.split_once('/').unwrap_or((rest, ""));
        let authority = if authority.contains(':') { authority.to_owned() } else { format!("{authority}:80") };
        let folder = folder.trim_matches('/');
        let folder = if folder.is_empty() { "/".to_owned() } else { format!("/{folder}/") };
        Elsewhere { authority, folder }
    }

    pub(super) fn folder(&self) -> &str {
        &self.folder
    }

    /// Asks for a file. By HTTP/1.0, whose answers end with the connection, and without a word about compression.
    pub(super) fn ask(&self, path: &str) -> io::Result<Told> {
        let mut line: Box<dyn Line> = match env::var_os(BRIDGE) {
            Some(bridge) => Box::new(UnixStream::connect(bridge)?),
            None => Box::new(TcpStream::connect(&self.authority)?),
        };
        write!(line, "GET {path} HTTP/1.0\r\nHost: {}\r\nAccept-Encoding: identity\r\n\r\n", self.authority)?;
        let mut line = BufReader::new(line);
        let mut head = Head::read(&mut line)?.ok_or_else(|| io::Error::other("it says nothing"))?;
        head.headers.retain(|(name, _)| !OF_THE_LINE.contains(&&*name.to_ascii_lowercase()));
        let status = head.first_line.split_once(' ').map_or("502 Bad Gateway", |(_, status)| status).to_owned();
        let mut body = Vec::new();
        line.read_to_end(&mut body)?;
        Ok(Told { status, headers: head.headers, body })
    }
}

#[cfg(test)]
mod tests {
    use super::Elsewhere;

    #[test]
    fn a_copy_can_stand_at_any_path() {
        for (address, authority, folder) in [
            ("http://127.0.0.1:8080", "127.0.0.1:8080", "/"),
            ("http://127.0.0.1:8080/tools/ask-first", "127.0.0.1:8080", "/tools/ask-first/"),
            ("http://localhost/a/", "localhost:80", "/a/"),
        ] {
            let copy = Elsewhere::at(address);
            assert_eq!((&*copy.authority, copy.folder()), (authority, folder), "{address}");
        }
    }
}
