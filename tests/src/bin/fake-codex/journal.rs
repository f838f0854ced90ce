//! What the fake was given, for the tests to read: JSON lines appended to the file in `FAKE_CODEX_LOG`.

use std::fs::OpenOptions;
use std::io::Write;

use serde_json::{Value, json};

/// Appends `{"ev", "pid", …fields}`. One write per line on an append-only file, so the lines of several
/// fakes never mix.
pub fn note(event: &str, fields: Value) {
    let Ok(path) = std::env::var("FAKE_CODEX_LOG") else { return };
    let mut entry = json!({ "ev": event, "pid": std::process::id() });
    if let (Value::Object(entry), Value::Object(fields)) = (&mut entry, fields) {
        entry.extend(fields);
    }
    let written = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&path)
        .and_then(|mut file| file.write_all(format!("{entry}\n").as_bytes()));
    if let Err(error) = written {
        eprintln!("fake-codex: cannot write {path}: {error}");
    }
}

/// The first entry: command line, working directory, environment.
pub fn started(argv: &[String]) {
    let env: serde_json::Map<String, Value> = std::env::vars_os()
        .map(|(name, value)| {
            let name = name.to_string_lossy().into_owned();
            let value = value.to_string_lossy().into_owned();
            let shown =
                if is_secret(&name) && !value.starts_with("test-") { "<hidden>".into() } else { value };
            (name, Value::String(shown))
        })
        .collect();
    let cwd = std::env::current_dir().map(|dir| dir.to_string_lossy().into_owned()).unwrap_or_default();
    note("start", json!({ "argv": argv, "cwd": cwd, "env": env }));
}

/// The developer's own keys must not land in a file; the keys of tests start with `test-`.
fn is_secret(name: &str) -> bool {
    let name = name.to_ascii_uppercase();
    ["KEY", "TOKEN", "SECRET", "PASSWORD"].iter().any(|word| name.contains(word))
}
