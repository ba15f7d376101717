//! A real web server on loopback, with the files that the build has made for it: `scripts/serve-prod.sh`, started and ended.

use std::fs::File;
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};

use rustix::process::{Pid, Signal, kill_process};

use crate::driver::free_port;
use crate::folder::Folder;
use crate::process_group::ProcessGroup;
use crate::wait::wait_until;

/// Runs until dropped.
#[derive(Debug)]
pub struct WebServer {
    group: ProcessGroup,
    port: u16,
    _folder: Folder,
}

impl WebServer {
    /// Starts `nginx`, `caddy` or `apache` over a built site, below the path that its address names.
    #[track_caller]
    pub fn start(name: &str, dist: &Path) -> WebServer {
        let (port, folder) = (free_port(), Folder::new());
        let log = File::create(folder.log()).expect("make the server's log");
        let errors = log.try_clone().expect("share the server's log");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../scripts/serve-prod.sh");
        let mut command = Command::new(script);
        command.env("HTACCESS_ABOVE", Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/above.htaccess"));
        command.arg(name).arg(dist).arg(port.to_string()).stdin(Stdio::null()).stdout(log).stderr(errors);
        let mut group = ProcessGroup::start(&mut command);
        wait_until(&format!("{name} to listen"), || {
            if let Ok(Some(status)) = group.leader().try_wait() {
                let said = std::fs::read_to_string(folder.log()).unwrap_or_default();
                panic!("{name} ended with {status}; is it installed (scripts/install-tools.sh)? It said:\n{said}");
            }
            TcpStream::connect(("127.0.0.1", port)).map(drop).map_err(|error| error.to_string())
        });
        WebServer { group, port, _folder: folder }
    }

    /// Where it listens.
    pub fn socket(&self) -> SocketAddr {
        SocketAddr::from(([127, 0, 0, 1], self.port))
    }
}

impl Drop for WebServer {
    fn drop(&mut self) {
        // The script ends its server and takes its folder away; the group is ended by force after that.
        if kill_process(Pid::from_child(self.group.leader()), Signal::TERM).is_ok() {
            let _ = self.group.leader().wait();
        }
    }
}
