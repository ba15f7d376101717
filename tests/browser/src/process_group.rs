//! A program together with everything that it starts, ended as one.
//!
//! Drivers leave browsers behind when they are ended alone, and browsers leave helpers. A process group holds them all.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command};

use rustix::process::{Pid, Signal, kill_process_group};

/// A running group, ended by force on drop. Only ever this group: no search by name.
#[derive(Debug)]
pub(crate) struct ProcessGroup {
    leader: Child,
}

impl ProcessGroup {
    /// Starts `command` as the leader of a group of its own.
    #[track_caller]
    pub(crate) fn start(command: &mut Command) -> ProcessGroup {
        // Cargo names the toolchain's libraries here, which are none of a browser's business.
        let leader = command.env_remove("LD_LIBRARY_PATH").process_group(0).spawn();
        ProcessGroup { leader: leader.unwrap_or_else(|error| panic!("cannot start {command:?}: {error}")) }
    }

    /// The leader, for its output and its exit status.
    pub(crate) fn leader(&mut self) -> &mut Child {
        &mut self.leader
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        // The group can be gone already, and a drop must not panic.
        let _ = kill_process_group(Pid::from_child(&self.leader), Signal::KILL);
        let _ = self.leader.wait();
    }
}
