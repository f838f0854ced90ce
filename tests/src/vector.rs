//! The vectors and what each of them should give.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// One vector in one mode.
#[derive(Debug, Clone)]
pub struct Vector {
    /// File name without extension.
    pub name: String,
    /// `exec` or `app_server`.
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
            vectors.push(Vector {
                name: name.clone(),
                mode: mode.to_owned(),
                path: path.clone(),
                run: header["run"].clone(),
                expected: parse(&expected, &read(&expected)),
            });
        }
    }
    vectors
}
