//! What can go wrong between a host and a browser.

/// A fault in how a file is served.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The file is not there: 404.
    Missing,
    /// The connection closes without a word.
    Unanswered,
    /// The host has only this many bytes of the file and says so.
    Truncated(usize),
    /// The line drops after this many bytes of the file.
    CutOff(usize),
    /// This many bytes arrive, the rest when the test calls [`crate::Site::lets_go`].
    Held(usize),
    /// A line this slow, in bytes a second.
    Slow(usize),
    /// Other bytes in place of the file's.
    Body(Vec<u8>),
    /// This header as well, or in place of the host's own: a wrong `Content-Type`, a stranger's policy.
    Header(&'static str, String),
    /// The host does not send this header.
    NoHeader(&'static str),
}
