//! A driver program: started on a free port, asked until it is ready, ended with everything that it started.

use std::fs::File;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::process_group::ProcessGroup;
use crate::wait::wait_until;
use crate::webdriver::WebDriver;

/// A running `chromedriver`, `geckodriver` or `WebKitWebDriver`.
#[derive(Debug)]
pub(crate) struct Driver {
    _group: ProcessGroup,
}

impl Driver {
    /// Starts the program and waits until it would take a session; what it and its browser print goes to `log`.
    pub(crate) fn start(command: &mut Command, port: u16, log: &Path) -> Driver {
        let file = File::create(log).expect("make the driver's log");
        let errors = file.try_clone().expect("share the driver's log");
        let mut group = ProcessGroup::start(command.stdin(Stdio::null()).stdout(file).stderr(errors));
        wait_until("the driver to be ready", || {
            if let Ok(Some(status)) = group.leader().try_wait() {
                panic!("{command:?} ended with {status}; see {}", log.display());
            }
            WebDriver::is_ready(port).then_some(()).ok_or_else(|| format!("no answer on port {port}; see {}", log.display()))
        });
        Driver { _group: group }
    }
}

/// A port that was free a moment ago.
pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("find a free port");
    listener.local_addr().expect("read the port").port()
}
