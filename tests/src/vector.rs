//! The vectors and what each of them should give.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// One vector in one mode.
#[derive(Debug, Clone)]
pub struct Vector {
    /// File name without extension.
    pub name: String,
    /// `exec`, `app_server` or `remote`: the fake of the mode `app_server` behind a WebSocket.
    pub mode: String,
    /// For `FAKE_CODEX_SCRIPT`.
    pub path: PathBuf,
    /// What the runner has to do: prompts, approval, limits.
    pub run: Value,
    /// The normalized result, `{"turns": […]}`.
    pub expected: Value,
}

/// The folder of the vectors.
pub fn dir() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")
}

/// All vectors whose results are compared, in all their modes, by name.
///
/// # Panics
/// On a file that cannot be read; a vector without an expected result is one of these.
pub fn all() -> Vec<Vector> {
    let entries = fs::read_dir(dir()).expect("the folder of the vectors");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "jsonl"));
    paths.sort();
    let read =
        |path: &Path| fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let parse = |path: &Path, text: &str| -> Value {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    let mut vectors = Vec::new();
    for path in paths {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let header = parse(&path, read(&path).lines().next().unwrap_or_default());
        if header["compared"] == false {
            continue;
        }
        for mode in header["modes"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let expected = dir().join("expected").join(format!("{name}.{mode}.json"));
            let vector = Vector {
                name: name.clone(),
                mode: mode.to_owned(),
                path: path.clone(),
                run: header["run"].clone(),
                expected: parse(&expected, &read(&expected)),
            };
            if mode == "app_server" {
                vectors.push(remote(vector.clone()));
            }
            vectors.push(vector);
        }
    }
    vectors
}

/// The same vector played by a server that is not the client's.
fn remote(mut vector: Vector) -> Vector {
    vector.mode = "remote".into();
    let list = |value: &mut Value| value.as_array_mut().map(std::mem::take).unwrap_or_default();
    let mut turns = list(&mut vector.expected["turns"]);
    turns.iter_mut().for_each(|turn| of_a_remote(&mut turn["outcome"]));
    let mut calls = list(&mut vector.expected["calls"]);
    calls.iter_mut().for_each(of_a_remote);
    vector.expected = json!({ "turns": turns, "calls": calls });
    vector
}

/// Of a process that is not ours only the end of the connection is seen.
fn of_a_remote(outcome: &mut Value) {
    if outcome["error"]["code"] == "exited" {
        outcome["error"] = json!({ "code": "connection_closed", "retryable": true });
    }
}
