//! A small synchronous client for the W3C WebDriver protocol.
//!
//! Why our own: WebDriver is one JSON message a command over HTTP on loopback, one connection at a time. That is this file and `http.rs`;
//! `fantoccini` does the same with 125 crates, an async runtime and 54 s of compiling, and every test would be `async` for nothing. Steps
//! that follow one another read best as lines that follow one another.

use std::fmt;
use std::io::{BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use crate::http::Head;

/// The longest a driver may take over one command; past it something hangs and the test should say so.
const LONGEST: Duration = Duration::from_secs(180);

/// One browser session behind a driver.
#[derive(Debug)]
pub(crate) struct WebDriver {
    port: u16,
    session: String,
    version: String,
}

/// A driver's refusal: `error` is the protocol's own word, such as `no such element` or `element click intercepted`.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) error: String,
    pub(crate) message: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}: {}", self.error, self.message.lines().next().unwrap_or_default())
    }
}

impl WebDriver {
    /// Whether a driver on this port would take a session now.
    pub(crate) fn is_ready(port: u16) -> bool {
        command(port, "GET", "/status", None).is_ok_and(|status| status["ready"] == true)
    }

    /// Opens a browser.
    pub(crate) fn begin(port: u16, capabilities: &Value) -> Result<WebDriver, Refusal> {
        let begun = command(port, "POST", "/session", Some(&json!({ "capabilities": { "alwaysMatch": capabilities } })))?;
        let id = begun["sessionId"].as_str().ok_or_else(|| Refusal::by_the_line("a session without an id"))?;
        let version = begun["capabilities"]["browserVersion"].as_str().unwrap_or("unknown").to_owned();
        Ok(WebDriver { port, session: format!("/session/{id}"), version })
    }

    /// The browser's own word for its version.
    pub(crate) fn version(&self) -> &str {
        &self.version
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, Refusal> {
        command(self.port, "GET", &format!("{}{path}", self.session), None)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, Refusal> {
        command(self.port, "POST", &format!("{}{path}", self.session), Some(body))
    }

    pub(crate) fn delete(&self, path: &str) -> Result<Value, Refusal> {
        command(self.port, "DELETE", &format!("{}{path}", self.session), None)
    }
}

impl Refusal {
    fn by_the_line(message: impl fmt::Display) -> Refusal {
        Refusal { error: "no answer from the driver".to_owned(), message: message.to_string() }
    }
}

fn command(port: u16, method: &str, path: &str, body: Option<&Value>) -> Result<Value, Refusal> {
    let (status, mut answer) = exchange(port, method, path, body).map_err(Refusal::by_the_line)?;
    let mut value = answer["value"].take();
    if status == 200 {
        return Ok(value);
    }
    let mut text = |key: &str| value[key].take().as_str().unwrap_or_default().to_owned();
    Err(Refusal { error: text("error"), message: text("message") })
}

fn exchange(port: u16, method: &str, path: &str, body: Option<&Value>) -> std::io::Result<(u16, Value)> {
    let body = body.map_or_else(String::new, Value::to_string);
    let mut line = TcpStream::connect(("127.0.0.1", port))?;
    line.set_read_timeout(Some(LONGEST))?;
    write!(
        line,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len(),
    )?;
    let mut line = BufReader::new(line);
    let closed = || std::io::Error::other("the driver closed the connection");
    let head = Head::read(&mut line)?.ok_or_else(closed)?;
    let status = head.first_line.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(closed)?;
    Ok((status, serde_json::from_slice(&head.body(&mut line)?)?))
}
