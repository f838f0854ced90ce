//! What the tests on the real Codex share: a disposable home, and clients that live in it.
#![allow(dead_code)]

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

use codexkit::testing::ScriptedModel;
use codexkit::{Codex, CodexOptions, ThreadOptions};
use serde_json::{Value, json};

/// A HOME, a CODEX_HOME and a project that nobody else uses. Removed at the end. It lies in the target
/// folder: Codex may write to /tmp and $TMPDIR in `workspace-write`.
pub struct Home {
    root: PathBuf,
}

impl Home {
    pub fn new(name: &str) -> Home {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("{name}-{}-{number}", std::process::id()));
        for folder in ["home", "codex", "project", "outside"] {
            std::fs::create_dir_all(root.join(folder)).unwrap();
        }
        Home { root }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }

    /// A file that no sandbox lets Codex write.
    pub fn outside(&self, name: &str) -> PathBuf {
        self.root.join("outside").join(name)
    }

    pub fn options(&self, model: &ScriptedModel, more: Value) -> CodexOptions {
        let mut options = json!({
            "codex_path": real_codex(),
            "codex_home": self.root.join("codex"),
            "env": { "HOME": self.root.join("home") },
            "config": model.config(),
        });
        merge(&mut options, more);
        serde_json::from_value(options).unwrap()
    }

    pub fn codex(&self, model: &ScriptedModel, more: Value) -> Codex {
        Codex::new(self.options(model, more)).unwrap()
    }

    pub fn thread(&self, more: Value) -> ThreadOptions {
        let mut options =
            json!({ "working_directory": self.root.join("project"), "skip_git_repo_check": true });
        merge(&mut options, more);
        serde_json::from_value(options).unwrap()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = std::fs::remove_dir_all(&self.root);
        }
    }
}

pub fn real_codex() -> PathBuf {
    std::env::var_os("CODEXKIT_TEST_CODEX").map(PathBuf::from).expect(
        "CODEXKIT_TEST_CODEX is not set: run the tests by `./dev test`, which installs Codex and sets it",
    )
}

fn merge(into: &mut Value, more: Value) {
    for (key, value) in more.as_object().unwrap() {
        into[key] = value.clone();
    }
}
