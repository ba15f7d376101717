//! A listener on loopback, a thread for each connection, all over when it is dropped.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// Listens until dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    closing: Arc<AtomicBool>,
}

impl Server {
    /// Calls `accept` for each connection, one after the other in the order in which they come, and runs what it gives in a new thread.
    pub(crate) fn start<Answer>(accept: impl Fn(TcpStream) -> Answer + Send + 'static) -> Server
    where
        Answer: FnOnce() + Send + 'static,
    {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("open a port on loopback");
        let address = listener.local_addr().expect("read the port");
        let closing = Arc::new(AtomicBool::new(false));
        let over = Arc::clone(&closing);
        thread::spawn(move || {
            for line in listener.incoming().flatten() {
                if over.load(Ordering::Relaxed) {
                    return;
                }
                thread::spawn(accept(line));
            }
        });
        Server { address, closing }
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.closing.store(true, Ordering::Relaxed);
        // Wakes the listener, which then sees that it is over.
        let _ = TcpStream::connect(self.address);
    }
}
