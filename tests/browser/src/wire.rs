//! What leaves the machine past any proxy: names looked up, calls over UDP (WebRTC), connections opened in advance, anything else.
//!
//! `scripts/sealed-box.sh` runs the tests in a network of their own, in which every road leads to one interface, `way-out`, and from there
//! nowhere. The kernel counts what enters it, whatever program sent it and by whatever protocol: zero packets is zero. Names are asked at
//! an address inside the box; while a test watches, they are written down here and answered with "there is no such name".

use std::fs;
use std::net::UdpSocket;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::thread::{self, JoinHandle};

/// Where the box's `/etc/resolv.conf` points.
const NAMES: &str = "192.0.2.53:53";

/// What was asked, in order.
type Names = Arc<Mutex<Vec<String>>>;

static ALONE: Mutex<()> = Mutex::new(());

/// The road out of the sealed box, watched from a moment on. While one test watches, others of the same program wait to do so.
#[derive(Debug)]
pub struct Wire {
    from: u64,
    names: Names,
    answering: Option<JoinHandle<()>>,
    _alone: MutexGuard<'static, ()>,
}

impl Wire {
    /// Watches from now on.
    #[track_caller]
    pub fn watch() -> Wire {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        let from = packets();
        let (names, answering) = write_down_names();
        Wire { from, names, answering: Some(answering), _alone: alone }
    }

    /// How many packets have left since then.
    #[track_caller]
    pub fn packets(&self) -> u64 {
        packets() - self.from
    }

    /// Every name that has been looked up since then, in order.
    pub fn names(&self) -> Vec<String> {
        self.names.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The names looked up since the first call of [`nothing_went_past_the_proxy`].
static WHOLE_RUN: OnceLock<Names> = OnceLock::new();

/// Panics if anything at all has gone past the proxies since this program was started in the box, by whatever test.
///
/// For programs in which no page may do such a thing: there the tests need not wait for one another, as they must to watch alone. Call it
/// once before the first page is opened (names are written down from then on), and after each visit.
#[track_caller]
pub fn nothing_went_past_the_proxy() {
    let names = WHOLE_RUN.get_or_init(|| write_down_names().0);
    let names = names.lock().unwrap_or_else(PoisonError::into_inner).clone();
    assert_eq!(names, Vec::<String>::new(), "names were looked up past the proxy");
    // Of the whole life of the box, which is this program's.
    assert_eq!(packets(), 0, "packets have left past the proxy");
}

impl Drop for Wire {
    fn drop(&mut self) {
        // An empty question ends the answering; the next test can have the address when the thread is over.
        let asked = UdpSocket::bind("192.0.2.53:0").and_then(|socket| socket.send_to(&[], NAMES));
        if let (Ok(_), Some(answering)) = (asked, self.answering.take()) {
            let _ = answering.join();
        }
    }
}

fn write_down_names() -> (Names, JoinHandle<()>) {
    let socket = UdpSocket::bind(NAMES).expect("answer for names in the sealed box");
    let names = Names::default();
    let written = Arc::clone(&names);
    (names, thread::spawn(move || answer_names(&socket, &written)))
}

fn answer_names(socket: &UdpSocket, names: &Mutex<Vec<String>>) {
    let mut question = [0; 512];
    while let Ok((length, from)) = socket.recv_from(&mut question) {
        let Some(name) = name(&question[..length]) else { return };
        names.lock().unwrap_or_else(PoisonError::into_inner).push(name);
        // The question itself, turned into an answer: "this is an answer, recursion was possible, no such name".
        question[2] |= 0x80;
        question[3] = 0x83;
        let _ = socket.send_to(&question[..length], from);
    }
}

/// The name in a DNS question: after twelve bytes of head, each part with its length before it.
fn name(question: &[u8]) -> Option<String> {
    let mut parts = Vec::new();
    let mut rest = question.get(12..)?;
    loop {
        let (length, after) = rest.split_first()?;
        if *length == 0 {
            return Some(parts.join("."));
        }
        let (part, after) = after.split_at_checked(usize::from(*length))?;
        parts.push(String::from_utf8_lossy(part).into_owned());
        rest = after;
    }
}

#[track_caller]
fn packets() -> u64 {
    let table = fs::read_to_string("/proc/net/dev").expect("read the kernel's network counters");
    let line = table.lines().find_map(|line| line.trim().strip_prefix("way-out:"));
    let line = line.unwrap_or_else(|| panic!("this test needs the sealed box: run it through scripts/sealed-box.sh, as make test does"));
    // Eight columns of what came in, then bytes and packets that went out.
    line.split_whitespace().nth(9).and_then(|packets| packets.parse().ok()).expect("a count of packets")
}

#[cfg(test)]
mod tests {
    use super::name;

    #[test]
    fn a_question_holds_a_name() {
        let question = [&[0; 12][..], b"\x04leak\x04test\x00\x00\x01\x00\x01"].concat();
        assert_eq!(name(&question).as_deref(), Some("leak.test"));
        assert_eq!(name(&question[..15]), None);
        assert_eq!(name(&[]), None);
    }
}
