//! As much of HTTP/1.1 as the rig needs on loopback: read a head, read a body of known length, one message a connection.

use std::io::{self, BufRead, Read};

/// The first line and the headers of a request or an answer.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) first_line: String,
    pub(crate) headers: Vec<(String, String)>,
}

impl Head {
    /// Reads up to the empty line. `None` if the connection closes before it says anything.
    pub(crate) fn read(from: &mut impl BufRead) -> io::Result<Option<Head>> {
        let Some(first_line) = line(from)? else { return Ok(None) };
        let mut headers = Vec::new();
        while let Some(line) = line(from)?.filter(|line| !line.is_empty()) {
            let (name, value) = line.split_once(':').ok_or_else(|| io::Error::other(format!("not a header: {line}")))?;
            headers.push((name.to_owned(), value.trim().to_owned()));
        }
        Ok(Some(Head { first_line, headers }))
    }

    /// The value of a header, whatever the case of its name.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// Reads the body that belongs to this head: as long as it says, or empty.
    pub(crate) fn body(&self, from: &mut impl BufRead) -> io::Result<Vec<u8>> {
        let length = self.header("content-length").map_or(Ok(0), str::parse::<u64>).map_err(io::Error::other)?;
        let mut body = Vec::new();
        from.take(length).read_to_end(&mut body)?;
        Ok(body)
    }
}

fn line(from: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if from.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    Ok(Some(String::from_utf8_lossy(&bytes).trim_end().to_owned()))
}
