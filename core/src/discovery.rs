//! Finding the Codex executable: where it is looked for, in which order, and what is said when it is not
//! there. Never a shell, never a changed file mode.

mod package;
mod shim;
mod version;

use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use serde::Serialize;
use serde_json::json;

use crate::env::Env;
use crate::error::{Error, ErrorCode, Result};
use package::Target;
pub use version::{SUPPORTED, Version, parse_version, version_warning};

/// A Codex executable, ready to be started.
#[derive(Debug, Clone, PartialEq)]
pub struct CodexBinary {
    /// Absolute path; the native executable where one could be found behind a launcher or shim.
    pub path: PathBuf,
    /// Who named it.
    pub source: Source,
    /// Directories the package wants in front of `PATH` (it ships `rg` there).
    pub path_dirs: Vec<PathBuf>,
}

impl CodexBinary {
    /// An environment with the package's own directories in front of `PATH`.
    pub(crate) fn with_path_dirs(&self, mut env: Vec<(String, String)>) -> Vec<(String, String)> {
        if self.path_dirs.is_empty() {
            return env;
        }
        let path = env.iter_mut().find(|(name, _)| name == "PATH");
        let rest = path.as_ref().map(|(_, path)| path.clone()).unwrap_or_default();
        let dirs = self.path_dirs.iter().cloned().chain(std::env::split_paths(&rest));
        if let Ok(joined) = std::env::join_paths(dirs)
            && let Ok(joined) = joined.into_string()
        {
            match path {
                Some((_, path)) => *path = joined,
                None => env.push(("PATH".into(), joined)),
            }
        }
        env
    }
}

/// Where an executable was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The path the caller gave.
    Explicit,
    /// The variable `CODEX_PATH`.
    CodexPath,
    /// The npm package `@openai/codex` in one of the given roots.
    Npm,
    /// The wheel `openai-codex-cli-bin` in one of the given roots.
    Wheel,
    /// The variable `PATH`.
    Path,
}

/// One place that was looked at in vain.
#[derive(Debug, Serialize)]
struct Tried {
    source: Source,
    path: PathBuf,
    reason: &'static str,
}

/// Finds the Codex executable: the explicit path, `CODEX_PATH`, the packages in `extra` (each a
/// `node_modules` or `site-packages` directory, in this order), `PATH`.
///
/// The first two settle the matter: when they lead nowhere nothing else is tried. A value without a
/// directory in it is a name to look up in `PATH`.
///
/// # Errors
/// `codex_not_found`, with every place and the reason in `data.tried`.
pub fn find_codex(explicit: Option<&Path>, env: &Env, extra: &[PathBuf]) -> Result<CodexBinary> {
    let Some(target) = Target::of(std::env::consts::OS, std::env::consts::ARCH) else {
        return find_for(&Target::unknown(), explicit, env, extra);
    };
    find_for(&target, explicit, env, extra)
}

fn find_for(target: &Target, explicit: Option<&Path>, env: &Env, extra: &[PathBuf]) -> Result<CodexBinary> {
    let mut tried = Vec::new();
    let chosen = explicit
        .map(|path| (Source::Explicit, path))
        .or_else(|| env.get("CODEX_PATH").map(|path| (Source::CodexPath, Path::new(path))));
    if let Some((source, path)) = chosen {
        let found = if is_bare_name(path) {
            look_up(target, &[path.to_string_lossy().as_ref()], source, env, &mut tried)
        } else {
            std::path::absolute(path).ok().and_then(|path| accept(target, &path, source, &mut tried))
        };
        return found.ok_or_else(|| not_found(tried, Some((source, path))));
    }
    for root in extra {
        for (source, path) in package::in_root(target, root)
            .into_iter()
            .map(|path| (Source::Npm, path))
            .chain([(Source::Wheel, root.join("codex_cli_bin").join("bin").join(target.executable))])
        {
            if let Some(found) = accept(target, &path, source, &mut tried) {
                return Ok(found);
            }
        }
    }
    look_up(target, target.names, Source::Path, env, &mut tried).ok_or_else(|| not_found(tried, None))
}

fn is_bare_name(path: &Path) -> bool {
    let text = path.to_string_lossy();
    !text.contains('/') && !text.contains(MAIN_SEPARATOR)
}

/// The first of these names in the directories of `PATH`. Relative entries are passed over: what they mean
/// would depend on where the program happens to run.
fn look_up(
    target: &Target,
    names: &[&str],
    source: Source,
    env: &Env,
    tried: &mut Vec<Tried>,
) -> Option<CodexBinary> {
    let dirs: Vec<PathBuf> = std::env::split_paths(env.get("PATH").unwrap_or_default()).collect();
    dirs.iter()
        .filter(|dir| dir.is_absolute())
        .flat_map(|dir| names.iter().map(move |name| dir.join(name)))
        .find_map(|path| accept(target, &path, source, tried))
}

/// The executable at this path, with launchers and shims resolved; or a note why not.
fn accept(target: &Target, path: &Path, source: Source, tried: &mut Vec<Tried>) -> Option<CodexBinary> {
    if let Err(reason) = check(path) {
        tried.push(Tried { source, path: path.to_owned(), reason });
        return None;
    }
    let path = shim::resolve(target, path);
    if target.windows && !path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("exe")) {
        tried.push(Tried { source, path, reason: "a script that only a shell can start" });
        return None;
    }
    let path_dirs = package::path_dirs(&path);
    Some(CodexBinary { path, source, path_dirs })
}

/// Whether this path can be executed, else why not.
fn check(path: &Path) -> std::result::Result<(), &'static str> {
    let Ok(metadata) = path.metadata() else {
        return Err(if path.is_symlink() { "a broken link" } else { "does not exist" });
    };
    if !metadata.is_file() {
        return Err("not a file");
    }
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o111 == 0 {
        return Err("not executable");
    }
    Ok(())
}

fn not_found(tried: Vec<Tried>, chosen: Option<(Source, &Path)>) -> Error {
    let message = match chosen {
        Some((source, path)) => {
            let who = if source == Source::Explicit { "the given Codex path" } else { "CODEX_PATH" };
            let reason = tried.first().map_or("not in PATH", |tried| tried.reason);
            format!("{who} {} leads nowhere: {reason}; correct it or leave it out", path.display())
        }
        None => format!(
            "no Codex executable in {} places; install it with `npm install @openai/codex` or `pip install \
             codexkit[codex]`, or set CODEX_PATH to the executable",
            tried.len()
        ),
    };
    Error::new(ErrorCode::CodexNotFound, message).with_data(json!({ "tried": tried }))
}

#[cfg(test)]
mod tests;
