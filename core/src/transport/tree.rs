//! The processes below a child, so that those that outlive it can be ended.
//!
//! Codex gives each command a process group and a parent-death signal. A command that is just being
//! started has none of them yet: when Codex is killed in that moment (0.169), the sandbox and the command
//! stay for ever. Hence everything below is stopped before Codex is: what stands still starts nothing.

use std::time::Duration;

/// Processes seen below a child.
#[derive(Debug, Default)]
pub(super) struct Tree(Vec<Member>);

#[derive(Debug, PartialEq)]
struct Member {
    pid: u32,
    /// Tells a process from a later one with the same id.
    started: u64,
}

impl Tree {
    /// Adds what is below `root` now. Elsewhere than on Linux nothing is known.
    pub(super) fn look(&mut self, root: u32) {
        let all: Vec<(u32, Member)> = pids().filter_map(read).collect();
        let mut parents = vec![root];
        let mut below = Vec::new();
        while let Some(parent) = parents.pop() {
            for (_, member) in all.iter().filter(|(of, _)| *of == parent) {
                parents.push(member.pid);
                below.push(Member { ..*member });
            }
        }
        for member in below {
            if !self.0.contains(&member) {
                self.0.push(member);
            }
        }
    }

    /// Stops `root` and everything below it, until nothing new appears; `root` goes on at the end.
    pub(super) fn freeze(&mut self, root: u32) {
        signal(root, libc::SIGSTOP);
        let mut stopped = 0;
        // Bounded, so that a fork bomb in a sandbox cannot hold us.
        for _ in 0..16 {
            self.look(root);
            let new = self.0.get(stopped..).unwrap_or_default();
            if new.is_empty() {
                break;
            }
            new.iter().for_each(|member| signal(member.pid, libc::SIGSTOP));
            stopped += new.len();
        }
        signal(root, libc::SIGCONT);
    }

    /// Kills what is left of it and waits until it is gone, so that whoever waited for Codex finds nothing.
    pub(super) async fn kill(mut self) {
        for member in &self.0 {
            if member.runs() {
                signal(member.pid, libc::SIGKILL);
            }
        }
        // Bounded: a process in an uninterruptible call dies later.
        for _ in 0..200 {
            self.0.retain(Member::runs);
            if self.0.is_empty() {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

impl Member {
    /// Whether it is there and not merely waiting to be reaped.
    fn runs(&self) -> bool {
        read(self.pid).is_some_and(|(_, now)| now == *self)
            && std::fs::read_to_string(format!("/proc/{}/stat", self.pid))
                .is_ok_and(|stat| !stat.contains(") Z "))
    }
}

fn signal(pid: u32, signal: i32) {
    // SAFETY: plain system call on our child or on a process that was started below it.
    unsafe { libc::kill(pid as i32, signal) };
}

fn pids() -> impl Iterator<Item = u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok())
}

/// The parent of a process, and itself.
fn read(pid: u32) -> Option<(u32, Member)> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name may hold anything, parentheses included; the last one ends it.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    let parent = fields.nth(1)?.parse().ok()?;
    let started = fields.nth(17)?.parse().ok()?;
    Some((parent, Member { pid, started }))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};

    use super::*;

    #[test]
    fn a_grandchild_that_left_its_group_is_found_and_killed() {
        let mut child = Command::new("sh")
            .args(["-c", "setsid sleep 600 & echo $!; wait"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let grandchild: u32 = line.trim().parse().unwrap();
        let mut tree = Tree::default();
        tree.look(child.id());
        tree.freeze(child.id());
        assert_eq!(tree.0.iter().filter(|member| member.pid == grandchild).count(), 1);
        child.kill().unwrap();
        child.wait().unwrap();
        let before = read(grandchild).map(|(_, member)| member);
        assert_eq!(before.as_ref(), tree.0.iter().find(|member| member.pid == grandchild));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(tree.kill());
        let stat = std::fs::read_to_string(format!("/proc/{grandchild}/stat")).unwrap_or_default();
        assert!(stat.is_empty() || stat.contains(") Z "), "{stat}");
    }
}
