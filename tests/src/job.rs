//! A vector as a job for a runner of some language, and the verdict on what the runner gives back.

use serde_json::{Value, json};

use crate::bridge::Bridge;
use crate::home::Home;
use crate::vector::Vector;
use crate::{fake_codex, normalize, process};

/// A vector in a disposable home, ready to be run.
pub struct Job {
    /// The vector.
    pub vector: Vector,
    home: Home,
    /// Between the client and the fake, in the mode `remote`.
    bridge: Option<Bridge>,
}

impl Job {
    /// Prepares the folders and, in the mode `remote`, a server.
    pub async fn new(vector: Vector) -> Job {
        let home = Home::new(&format!("{}-{}", vector.name, vector.mode));
        let bridge = match vector.mode.as_str() {
            "remote" => {
                let mut env = home.env();
                env.push(("FAKE_CODEX_SCRIPT".into(), vector.path.to_string_lossy().into_owned()));
                Some(Bridge::start(env).await)
            }
            _ => None,
        };
        Job { vector, home, bridge }
    }

    /// What a runner reads, as one line. README.md describes it.
    pub fn to_json(&self) -> Value {
        let run = &self.vector.run;
        let mut options = match &self.bridge {
            Some(bridge) => {
                json!({ "transport": "remote", "remote": { "url": bridge.url }, "inherit_env": false })
            }
            None => {
                let mut env: serde_json::Map<String, Value> =
                    self.home.env().into_iter().map(|(name, value)| (name, value.into())).collect();
                env.insert("FAKE_CODEX_SCRIPT".into(), json!(self.vector.path));
                json!({
                    "codex_path": fake_codex(),
                    "transport": self.vector.mode,
                    "inherit_env": false,
                    "env": env,
                })
            }
        };
        set(&mut options, "request_timeout_ms", &run["request_timeout_ms"]);
        set(&mut options, "close_timeout_ms", &run["close_timeout_ms"]);
        let mut thread = json!({ "working_directory": self.home.work(), "skip_git_repo_check": true });
        if self.vector.mode == "exec" {
            // Exec never asks, so a limit for asks would be refused there.
        } else {
            set(&mut thread, "approval_timeout_ms", &run["approval_timeout_ms"]);
        }
        let mut turn = json!({});
        set(&mut turn, "idle_timeout_ms", &run["idle_timeout_ms"]);
        json!({
            "name": self.vector.name,
            "mode": self.vector.mode,
            "open": { "options": options },
            "thread": thread,
            "turn": turn,
            "run": run,
        })
    }

    /// Fails if a process that played for the client is still there after a while. A remote server's are not the
    /// client's to end; those are ended here.
    pub fn check_processes(&self) -> Result<(), String> {
        let home = self.home.codex_home().to_string_lossy().into_owned();
        let ours = || {
            let mut found = process::with_env("CODEX_HOME", &home);
            found.retain(|process| process.pid != std::process::id());
            found
        };
        if self.bridge.is_some() {
            for left in ours() {
                let _ = std::process::Command::new("kill").args(["-9", &left.pid.to_string()]).status();
            }
            return Ok(());
        }
        let left = process::wait_until_none(std::time::Duration::from_secs(20), ours);
        if left.is_empty() { Ok(()) } else { Err(format!("  leaves {left:?}")) }
    }

    /// Compares the runner's `{"turns": […]}` with what is expected; the error shows both.
    pub fn check(&self, result: &Value) -> Result<(), String> {
        let cwd = self.home.work().to_string_lossy().into_owned();
        let turns: Vec<Value> = result["turns"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|turn| {
                let events = turn["events"].as_array().cloned().unwrap_or_default();
                json!({
                    "events": normalize::events(&events, Some(&cwd)),
                    "outcome": normalize::outcome(&turn["outcome"], Some(&cwd)),
                })
            })
            .collect();
        let expected = self.vector.expected["turns"].as_array().cloned().unwrap_or_default();
        let answers = |calls: &Value| -> Vec<Value> {
            let mut calls = calls.as_array().cloned().unwrap_or_default();
            for call in &mut calls {
                if call.get("error").is_some() {
                    *call = normalize::outcome(call, Some(&cwd));
                }
            }
            calls
        };
        let (calls, expected_calls) = (answers(&result["calls"]), answers(&self.vector.expected["calls"]));
        if turns == expected && calls == expected_calls {
            return Ok(());
        }
        let show = |turns: &[Value]| -> Vec<String> {
            let lines = |turn: &Value| {
                let events = turn["events"].as_array().into_iter().flatten();
                let mut lines: Vec<String> = events.map(|event| sorted(event).to_string()).collect();
                lines.push(format!("outcome {}", sorted(&turn["outcome"])));
                lines
            };
            turns.iter().flat_map(lines).collect()
        };
        let (mut want, mut got) = (show(&expected), show(&turns));
        want.extend(expected_calls.iter().map(|call| format!("call {}", sorted(call))));
        got.extend(calls.iter().map(|call| format!("call {}", sorted(call))));
        let mut report = String::new();
        for line in &want {
            report += &format!("  {} {line:.300}\n", if got.contains(line) { ' ' } else { '-' });
        }
        for line in got.iter().filter(|line| !want.contains(line)) {
            report += &format!("  + {line:.300}\n");
        }
        Err(report)
    }
}

fn set(object: &mut Value, key: &str, value: &Value) {
    if !value.is_null() {
        object[key] = value.clone();
    }
}

/// The same value with its keys in order, for people to compare.
fn sorted(value: &Value) -> Value {
    let mut value = value.clone();
    value.sort_all_objects();
    value
}
