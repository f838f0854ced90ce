//! A vector as a job for a runner of some language, and the verdict on what the runner gives back.

use serde_json::{Value, json};

use crate::home::Home;
use crate::vector::Vector;
use crate::{fake_codex, normalize};

/// A vector in a disposable home, ready to be run.
pub struct Job {
    /// The vector.
    pub vector: Vector,
    home: Home,
}

impl Job {
    /// Prepares the folders.
    pub fn new(vector: Vector) -> Job {
        let home = Home::new(&format!("{}-{}", vector.name, vector.mode));
        Job { vector, home }
    }

    /// What a runner reads, as one line. README.md describes it.
    pub fn to_json(&self) -> Value {
        let run = &self.vector.run;
        let mut env: serde_json::Map<String, Value> =
            self.home.env().into_iter().map(|(name, value)| (name, value.into())).collect();
        env.insert("FAKE_CODEX_SCRIPT".into(), json!(self.vector.path));
        let mut options = json!({
            "codex_path": fake_codex(),
            "transport": self.vector.mode,
            "inherit_env": false,
            "env": env,
        });
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

    /// The job's folders.
    pub fn home(&self) -> &Home {
        &self.home
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
        if turns == expected {
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
        let (want, got) = (show(&expected), show(&turns));
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
