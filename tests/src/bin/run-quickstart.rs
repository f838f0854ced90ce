//! Runs a quickstart program as a user would, with a scripted model behind the user's own `config.toml`.
//!
//! `run-quickstart LABEL PROGRAM [ARGUMENT …]`: the program must end well and print the model's answer. The
//! last line is `N passed, N failed`.

use std::process::{Command, ExitCode, Stdio};

use codexkit::testing::{Script, ScriptedModel};
use codexkit_tests::home::Home;
use serde_json::Value;

const ANSWER: &str = "A quickstart, and it works.";

#[tokio::main]
async fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let (Some(label), Some(program)) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: run-quickstart LABEL PROGRAM [ARGUMENT …]");
        return ExitCode::from(2);
    };
    let codex = std::env::var_os("CODEXKIT_TEST_CODEX").expect("CODEXKIT_TEST_CODEX is not set; use ./dev test");
    let model = ScriptedModel::start(Script::text(ANSWER)).await.expect("the scripted model starts");
    let home = Home::new("quickstart");
    let config = model.config();
    let lines = config.as_object().into_iter().flatten().map(|(key, value)| format!("{key} = {}\n", toml(value)));
    std::fs::write(home.codex_home().join("config.toml"), lines.collect::<String>()).expect("config.toml is written");
    let output = Command::new(program)
        .args(arguments)
        .envs(home.env())
        .env("CODEX_PATH", codex)
        // The model's provider wants a key, any key.
        .env("CODEX_API_KEY", "test-key")
        .current_dir(home.work())
        .stdin(Stdio::null())
        .stderr(Stdio::inherit())
        .output();
    let passed = output.as_ref().is_ok_and(|output| {
        output.status.success() && String::from_utf8_lossy(&output.stdout).contains(ANSWER)
    });
    if !passed {
        println!("{label}: {output:?}");
    }
    println!("{} passed, {} failed", u8::from(passed), u8::from(!passed));
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// An inline TOML value. Strings of JSON are strings of TOML.
fn toml(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields: Vec<_> = fields.iter().map(|(key, value)| format!("{key} = {}", toml(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}
