//! What the Rust tests of the repository share. README.md says what the vectors are.

pub mod bridge;
pub mod home;
pub mod job;
pub mod normalize;
pub mod process;
pub mod vector;

use std::path::PathBuf;
use std::process::Command;

/// The fake codex, next to the running test; built when it is not there.
///
/// # Panics
/// When it cannot be built.
pub fn fake_codex() -> PathBuf {
    let profile = build_dir();
    let fake = profile.join(format!("fake-codex{}", std::env::consts::EXE_SUFFIX));
    if !fake.is_file() {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["build", "--quiet", "--bin", "fake-codex"]);
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        let status = cargo.env("CARGO_TARGET_DIR", profile.parent().expect("a target folder")).status();
        assert!(
            status.is_ok_and(|status| status.success()) && fake.is_file(),
            "cannot build {}",
            fake.display()
        );
    }
    fake
}

/// `target/debug` or `target/release`, whichever the running test lives in.
fn build_dir() -> PathBuf {
    let mut dir = std::env::current_exe().expect("a running test has a path");
    dir.pop();
    if dir.ends_with("deps") {
        dir.pop();
    }
    dir
}
