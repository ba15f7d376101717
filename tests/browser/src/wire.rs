//! What leaves the machine past the proxy: names looked up, calls over UDP (WebRTC), anything else.
//!
//! `scripts/sealed-box.sh` runs the tests in a network of their own, in which every road leads to one interface, `way-out`, and from there
//! nowhere. The kernel counts what enters it, whatever program sent it and by whatever protocol: zero packets is zero.

use std::fs;
use std::sync::{Mutex, MutexGuard, PoisonError};

static ALONE: Mutex<()> = Mutex::new(());

/// The interface's counter, watched from a moment on. While one test watches, others of the same program wait to do so.
#[derive(Debug)]
pub struct Wire {
    from: u64,
    _alone: MutexGuard<'static, ()>,
}

impl Wire {
    /// Watches from now on.
    #[track_caller]
    pub fn watch() -> Wire {
        let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
        Wire { from: packets(), _alone: alone }
    }

    /// How many packets have left since then.
    #[track_caller]
    pub fn packets(&self) -> u64 {
        packets() - self.from
    }
}

#[track_caller]
fn packets() -> u64 {
    let table = fs::read_to_string("/proc/net/dev").expect("read the kernel's network counters");
    let line = table.lines().find_map(|line| line.trim().strip_prefix("way-out:")).unwrap_or_else(|| {
        panic!("this test needs the sealed box: run it through scripts/sealed-box.sh, as make test does");
    });
    // Eight columns of receiving, then bytes and packets sent.
    line.split_whitespace().nth(9).and_then(|packets| packets.parse().ok()).expect("the counter of packets sent")
}
