//! The process table and the memory of processes, read from `/proc` (Linux).

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

/// A row of the process table.
#[derive(Debug, Clone, PartialEq)]
pub struct Process {
    pub pid: u32,
    pub parent: u32,
    /// `R`, `S`, … as in proc(5); `Z` is a zombie.
    pub state: char,
    /// Name of the executable, at most 15 bytes.
    pub name: String,
}

/// All processes now.
pub fn all() -> Vec<Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| read(entry.file_name().to_str()?.parse().ok()?)).collect()
}

fn read(pid: u32) -> Option<Process> {
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name may hold spaces and parentheses; the last one ends it.
    let (head, tail) = stat.rsplit_once(')')?;
    let name = head.split_once('(')?.1.to_owned();
    let mut fields = tail.split_whitespace();
    let state = fields.next()?.chars().next()?;
    Some(Process { pid, parent: fields.next()?.parse().ok()?, state, name })
}

/// Direct children of a process, zombies included.
pub fn children_of(pid: u32) -> Vec<Process> {
    all().into_iter().filter(|process| process.parent == pid).collect()
}

/// Processes that were started with `NAME=value` in their environment. A zombie has none any more: look for
/// those with [`children_of`].
pub fn with_env(name: &str, value: &str) -> Vec<Process> {
    let wanted = format!("{name}={value}");
    let has = |process: &Process| {
        let environ = fs::read(format!("/proc/{}/environ", process.pid)).unwrap_or_default();
        environ.split(|byte| *byte == 0).any(|entry| entry == wanted.as_bytes())
    };
    all().into_iter().filter(has).collect()
}

/// Processes whose working directory is this folder or lies in it.
pub fn with_cwd(dir: &Path) -> Vec<Process> {
    let inside = |process: &Process| {
        fs::read_link(format!("/proc/{}/cwd", process.pid)).is_ok_and(|cwd| cwd.starts_with(dir))
    };
    all().into_iter().filter(inside).collect()
}

/// Resident memory of a process in bytes; `None` when it is gone.
pub fn resident_bytes(pid: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().trim_end_matches(" kB").trim().parse::<u64>().ok()? * 1024)
}

/// Looks until the list is empty; what was left at the deadline.
pub fn wait_until_none(deadline: Duration, mut look: impl FnMut() -> Vec<Process>) -> Vec<Process> {
    let end = Instant::now() + deadline;
    loop {
        let left = look();
        if left.is_empty() || Instant::now() >= end {
            return left;
        }
        std::thread::sleep(Duration::from_millis(10));
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use std::process::{Command, Stdio};

    #[test]
    fn a_child_is_seen_while_it_lives_and_as_a_zombie() {
        let home = crate::home::Home::new("process");
        let marker = home.root().display().to_string();
        let mut child = Command::new("cat")
            .env("CODEXKIT_MARKER", &marker)
            .current_dir(home.work())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let pids = |list: Vec<Process>| list.into_iter().map(|process| process.pid).collect::<Vec<_>>();
        assert!(pids(children_of(std::process::id())).contains(&child.id()));
        assert_eq!(pids(with_env("CODEXKIT_MARKER", &marker)), [child.id()]);
        assert_eq!(pids(with_cwd(home.root())), [child.id()]);
        assert!(resident_bytes(child.id()).is_some_and(|bytes| bytes > 0));

        drop(child.stdin.take());
        let left = wait_until_none(Duration::from_secs(10), || with_env("CODEXKIT_MARKER", &marker));
        assert_eq!(left, []);
        let zombie = children_of(std::process::id()).into_iter().find(|process| process.pid == child.id());
        assert_eq!(zombie.map(|process| process.state), Some('Z'));
        child.wait().unwrap();
        assert!(!pids(all()).contains(&child.id()));
    }
}
