//! One request to a web server, and its answer to the letter: what a browser would hide, such as the bytes before they are unpacked.

use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};

use crate::http::Head;

/// What a server answered.
#[derive(Debug)]
pub struct Answered {
    /// The number, such as 200.
    pub status: u16,
    /// Names as the server writes them.
    pub headers: Vec<(String, String)>,
    /// As it came over the line, compressed if it was.
    pub body: Vec<u8>,
}

impl Answered {
    /// The value of a header, whatever the case of its name. A panic if it is there twice: browsers would read two policies as both binding.
    #[track_caller]
    pub fn header(&self, name: &str) -> Option<&str> {
        let values: Vec<&str> = self.headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str()).collect();
        assert!(values.len() < 2, "{name} is there twice: {values:?}");
        values.first().copied()
    }
}

/// Asks for one path, with these headers, on a connection of its own.
#[track_caller]
pub fn request(server: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)]) -> Answered {
    let mut line = TcpStream::connect(server).expect("reach the server");
    let mut head = format!("{method} {path} HTTP/1.1\r\nConnection: close\r\n");
    if headers.iter().all(|(name, _)| *name != "Host") {
        head.push_str("Host: localhost\r\n");
    }
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    line.write_all(format!("{head}\r\n").as_bytes()).expect("ask the server");
    let mut line = BufReader::new(line);
    let head = Head::read(&mut line).expect("read the answer").unwrap_or_else(|| panic!("no answer to {method} {path}"));
    let mut body = Vec::new();
    line.read_to_end(&mut body).expect("read the answer's body");
    if head.header("transfer-encoding").is_some_and(|how| how.eq_ignore_ascii_case("chunked")) {
        body = unchunked(&body);
    }
    let status = head.first_line.split(' ').nth(1).and_then(|number| number.parse().ok()).expect("a number in the answer's first line");
    Answered { status, headers: head.headers, body }
}

/// RFC 9112, 7.1: a length in hexadecimal, so many bytes, and again.
fn unchunked(mut rest: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Some(end) = memchr::memmem::find(rest, b"\r\n") {
        let length = std::str::from_utf8(&rest[..end]).ok().and_then(|length| usize::from_str_radix(length.trim(), 16).ok()).unwrap_or(0);
        let from = end + 2;
        body.extend_from_slice(&rest[from..(from + length).min(rest.len())]);
        rest = rest.get(from + length + 2..).unwrap_or_default();
    }
    body
}

#[cfg(test)]
mod tests {
    use super::unchunked;

    #[test]
    fn pieces_are_put_together() {
        assert_eq!(unchunked(b"4\r\nRain\r\n7\r\n later.\r\n0\r\n\r\n"), b"Rain later.");
    }
}
