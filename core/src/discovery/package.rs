//! The layouts in which Codex is shipped. Facts: the packages of 0.144 to 0.169 on npm and the wheel 0.163.

use std::path::{Path, PathBuf};

/// What this platform calls things.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The directory under `vendor/`.
    pub triple: &'static str,
    /// The npm package below `@openai/` that holds the native executable.
    pub package: &'static str,
    /// File name of the native executable.
    pub executable: &'static str,
    /// What to look for in `PATH`, best first.
    pub names: &'static [&'static str],
    /// Scripts cannot be started without a shell.
    pub windows: bool,
}

impl Target {
    /// The platforms Codex is built for, by the names of `std::env::consts`.
    pub fn of(os: &str, arch: &str) -> Option<Target> {
        let (triple, package) = match (os, arch) {
            ("linux" | "android", "x86_64") => ("x86_64-unknown-linux-musl", "codex-linux-x64"),
            ("linux" | "android", "aarch64") => ("aarch64-unknown-linux-musl", "codex-linux-arm64"),
            ("macos", "x86_64") => ("x86_64-apple-darwin", "codex-darwin-x64"),
            ("macos", "aarch64") => ("aarch64-apple-darwin", "codex-darwin-arm64"),
            ("windows", "x86_64") => ("x86_64-pc-windows-msvc", "codex-win32-x64"),
            ("windows", "aarch64") => ("aarch64-pc-windows-msvc", "codex-win32-arm64"),
            _ => return None,
        };
        let target = Target { triple, package, ..Target::unknown() };
        if os != "windows" {
            return Some(target);
        }
        Some(Target {
            executable: "codex.exe",
            names: &["codex.exe", "codex.cmd", "codex"],
            windows: true,
            ..target
        })
    }

    /// A platform without packages: only an executable somebody built can be found there.
    pub fn unknown() -> Target {
        Target {
            triple: "unknown",
            package: "codex-unknown",
            executable: "codex",
            names: &["codex"],
            windows: false,
        }
    }
}

/// Where the npm package may have put the native executable below a `node_modules` directory.
pub fn in_root(target: &Target, root: &Path) -> Vec<PathBuf> {
    let scope = root.join("@openai");
    let mut places = in_package(target, &scope.join(target.package));
    // pnpm links the launcher's package into a store where the platform package is its neighbour.
    if let Ok(launcher) = scope.join("codex").canonicalize() {
        places.extend(near_launcher(target, &launcher));
    }
    let mut seen = Vec::new();
    places.retain(|place| {
        !seen.contains(place) && {
            seen.push(place.clone());
            true
        }
    });
    places
}

/// Where the native executable may be for the launcher package in this directory: nested, beside it, in any
/// `node_modules` above it (as Node looks), or, before 0.150, inside it.
pub fn near_launcher(target: &Target, package_dir: &Path) -> Vec<PathBuf> {
    package_dir
        .ancestors()
        .map(|dir| dir.join("node_modules").join("@openai").join(target.package))
        .chain(package_dir.parent().map(|scope| scope.join(target.package)))
        .flat_map(|dir| in_package(target, &dir))
        .chain(in_package(target, package_dir))
        .collect()
}

/// Both layouts of a package: `vendor/<triple>/bin/codex`, and `vendor/<triple>/codex/codex` before it.
fn in_package(target: &Target, package: &Path) -> Vec<PathBuf> {
    let vendor = package.join("vendor").join(target.triple);
    ["bin", "codex"].iter().map(|dir| vendor.join(dir).join(target.executable)).collect()
}

/// The directories that belong in front of `PATH` for this executable; none outside of a package.
pub fn path_dirs(executable: &Path) -> Vec<PathBuf> {
    let Some(dir) = executable.parent() else { return Vec::new() };
    let Some(root) = dir.parent() else { return Vec::new() };
    let wanted = match std::fs::read(root.join("codex-package.json")) {
        Ok(bytes) => {
            let manifest: serde_json::Value = serde_json::from_slice(&bytes).unwrap_or_default();
            root.join(manifest["pathDir"].as_str().unwrap_or("codex-path"))
        }
        Err(_) if dir.ends_with("codex") => root.join("path"),
        Err(_) => return Vec::new(),
    };
    if wanted.is_dir() { vec![wanted] } else { Vec::new() }
}
