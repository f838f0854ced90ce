//! A disposable home for a Codex process.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Folders for one test, removed when it is dropped.
///
/// They lie in the target folder and not in the system's temporary folder: Codex's `workspace-write` sandbox
/// may write there, so a file that must not appear would prove nothing.
#[derive(Debug)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// New empty folders; `name` is for people who look at what a killed test left behind.
    ///
    /// # Panics
    /// When the folders cannot be made.
    pub fn new(name: &str) -> Home {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let parent = crate::build_dir().parent().expect("a target folder").join("test-homes");
        let home = Home { root: parent.join(format!("{name}-{}-{number}", std::process::id())) };
        for dir in [home.home(), home.codex_home(), home.work()] {
            fs::create_dir_all(&dir).unwrap_or_else(|error| panic!("{}: {error}", dir.display()));
        }
        home
    }

    /// Everything of this test lies in here.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// For `HOME`.
    pub fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    /// For `CODEX_HOME`.
    pub fn codex_home(&self) -> PathBuf {
        self.root.join("codex")
    }

    /// For the working directory of a turn.
    pub fn work(&self) -> PathBuf {
        self.root.join("work")
    }

    /// `HOME`, `CODEX_HOME` and the caller's `PATH`; nothing else of the developer's environment.
    pub fn env(&self) -> Vec<(String, String)> {
        let text = |path: PathBuf| path.to_string_lossy().into_owned();
        vec![
            ("HOME".into(), text(self.home())),
            ("CODEX_HOME".into(), text(self.codex_home())),
            ("PATH".into(), std::env::var("PATH").unwrap_or_default()),
        ]
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        // A process that still writes here may make this fail; the test has its own check for processes.
        let _ = fs::remove_dir_all(&self.root);
    }
}
