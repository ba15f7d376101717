//! A screen that nobody sees, for the one browser that cannot do without (WebKitGTK).

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use crate::process_group::ProcessGroup;
use crate::tool;

/// An X server of our own, ended on drop.
///
/// Started directly and not by `xvfb-run -a`, which guesses a free number and can lose the race against a second test: with `-displayfd`
/// the server takes a free number itself and tells it.
#[derive(Debug)]
pub(crate) struct Display {
    _server: ProcessGroup,
    name: String,
}

impl Display {
    /// A screen of this many pixels.
    pub(crate) fn new(width: u32, height: u32) -> Display {
        let screen = format!("{width}x{height}x24");
        let mut server = ProcessGroup::start(
            Command::new(tool::program("Xvfb"))
                .args(["-displayfd", "1", "-nolisten", "tcp", "-screen", "0", &screen])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        let told = server.leader().stdout.take().map(|out| BufReader::new(out).read_line(&mut number));
        assert!(matches!(told, Some(Ok(1..))), "Xvfb ended without telling a display number");
        Display { _server: server, name: format!(":{}", number.trim()) }
    }

    /// Makes a program draw on this screen.
    pub(crate) fn lend_to(&self, command: &mut Command) {
        command.env("DISPLAY", &self.name).env("GDK_BACKEND", "x11").env_remove("WAYLAND_DISPLAY");
    }
}
