//! Every branch of the search, in folders made for it.

use std::fs;
use std::path::{Path, PathBuf};

use super::*;

/// A folder that looks like an installation.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        Place(tempfile::tempdir().expect("a temporary folder"))
    }

    /// The canonical path of something in it.
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().canonicalize().unwrap().join(name)
    }

    fn file(&self, name: &str, text: &str, mode: u32) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        #[cfg(unix)]
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
        #[cfg(not(unix))]
        let _ = mode;
        path
    }

    fn native(&self, name: &str) -> PathBuf {
        self.file(name, "\u{7f}ELF pretends", 0o755)
    }

    fn script(&self, name: &str, text: &str) -> PathBuf {
        self.file(name, text, 0o755)
    }

    #[cfg(unix)]
    fn link(&self, name: &str, target: impl AsRef<Path>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::os::unix::fs::symlink(target, &path).unwrap();
        path
    }

    fn env_path(&self, dirs: &[&str]) -> Env {
        let dirs = std::env::join_paths(dirs.iter().map(|dir| self.path(dir))).unwrap();
        [("PATH", dirs.into_string().unwrap())].into_iter().collect()
    }
}

const LAUNCHER: &str = "#!/usr/bin/env node\n";

fn linux() -> Target {
    Target::of("linux", "x86_64").unwrap()
}

fn tried(error: &Error) -> Vec<(String, String)> {
    assert_eq!(error.code(), ErrorCode::CodexNotFound);
    let entries = error.data()["tried"].as_array().expect("a list").iter();
    entries
        .map(|entry| {
            (entry["path"].as_str().unwrap().to_owned(), entry["reason"].as_str().unwrap().to_owned())
        })
        .collect()
}

#[test]
fn the_explicit_path_beats_everything() {
    let place = Place::new();
    let wanted = place.native("mine/codex");
    let other = place.native("other/codex");
    place.native("bin/codex");
    let env: Env = [("CODEX_PATH", other.to_str().unwrap()), ("PATH", place.path("bin").to_str().unwrap())]
        .into_iter()
        .collect();
    let found = find_for(&linux(), Some(&wanted), &env, &[]).unwrap();
    assert_eq!(found, CodexBinary { path: wanted, source: Source::Explicit, path_dirs: vec![] });
    let found = find_for(&linux(), None, &env, &[]).unwrap();
    assert_eq!((found.path, found.source), (other, Source::CodexPath));
}

#[test]
fn a_wrong_explicit_path_is_an_error_and_not_a_fallback() {
    let place = Place::new();
    place.native("bin/codex");
    let missing = place.path("gone/codex");
    let error = find_for(&linux(), Some(&missing), &place.env_path(&["bin"]), &[]).unwrap_err();
    assert_eq!(tried(&error), [(missing.display().to_string(), "does not exist".to_owned())]);
    assert!(error.message().contains(missing.to_str().unwrap()), "{error}");

    let error = find_for(&linux(), Some(&place.path("bin")), &place.env_path(&["bin"]), &[]).unwrap_err();
    assert_eq!(tried(&error)[0].1, "not a file");
}

#[cfg(unix)]
#[test]
fn a_file_without_the_executable_bit_is_passed_over_and_left_as_it_is() {
    let place = Place::new();
    let plain = place.file("first/codex", "text", 0o644);
    let wanted = place.native("second/codex");
    let found = find_for(&linux(), None, &place.env_path(&["first", "second"]), &[]).unwrap();
    assert_eq!(found.path, wanted);
    let error = find_for(&linux(), Some(&plain), &Env::default(), &[]).unwrap_err();
    assert_eq!(tried(&error)[0].1, "not executable");
    let mode = std::os::unix::fs::PermissionsExt::mode(&plain.metadata().unwrap().permissions());
    assert_eq!(mode & 0o777, 0o644);
}

#[test]
fn a_bare_name_in_codex_path_is_looked_up() {
    let place = Place::new();
    let wanted = place.native("bin/codex-beta");
    place.native("bin/codex");
    let path = place.path("bin");
    let env: Env = [("CODEX_PATH", "codex-beta"), ("PATH", path.to_str().unwrap())].into_iter().collect();
    let found = find_for(&linux(), None, &env, &[]).unwrap();
    assert_eq!((found.path, found.source), (wanted, Source::CodexPath));

    let env: Env = [("CODEX_PATH", "codex-gamma"), ("PATH", path.to_str().unwrap())].into_iter().collect();
    let error = find_for(&linux(), None, &env, &[]).unwrap_err();
    assert_eq!(tried(&error)[0].0, path.join("codex-gamma").display().to_string());
}

#[test]
fn both_layouts_of_the_npm_package_are_known() {
    let place = Place::new();
    let vendor = "modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl";
    let legacy = place.native(&format!("{vendor}/codex/codex"));
    place.file(&format!("{vendor}/path/rg"), "", 0o755);
    let roots = [place.path("empty"), place.path("modules")];
    let found = find_for(&linux(), None, &Env::default(), &roots).unwrap();
    assert_eq!(
        found,
        CodexBinary {
            path: legacy,
            source: Source::Npm,
            path_dirs: vec![place.path(&format!("{vendor}/path"))]
        }
    );

    let modern = place.native(&format!("{vendor}/bin/codex"));
    place.file(&format!("{vendor}/codex-package.json"), r#"{"pathDir":"codex-path"}"#, 0o644);
    place.file(&format!("{vendor}/codex-path/rg"), "", 0o755);
    let found = find_for(&linux(), None, &Env::default(), &roots).unwrap();
    assert_eq!((found.path, found.path_dirs), (modern, vec![place.path(&format!("{vendor}/codex-path"))]));
}

#[test]
fn a_platform_package_nested_in_the_launcher_package_is_found() {
    let place = Place::new();
    let nested = place.native(
        "modules/@openai/codex/node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex",
    );
    let found = find_for(&linux(), None, &Env::default(), &[place.path("modules")]).unwrap();
    assert_eq!((found.path, found.source), (nested, Source::Npm));
}

#[cfg(unix)]
#[test]
fn pnpm_keeps_the_platform_package_in_its_store() {
    let place = Place::new();
    let store = "app/node_modules/.pnpm/@openai+codex@0.169.0/node_modules/@openai";
    place.script(&format!("{store}/codex/bin/codex.js"), LAUNCHER);
    let native = place.native(&format!("{store}/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex"));
    place.link("app/node_modules/@openai/codex", place.path(&format!("{store}/codex")));
    let found = find_for(&linux(), None, &Env::default(), &[place.path("app/node_modules")]).unwrap();
    assert_eq!((found.path, found.source), (native.clone(), Source::Npm));

    let shim = place.script(
        "app/node_modules/.bin/codex",
        "#!/bin/sh\nbasedir=$(dirname \"$0\")\nexec node  \"$basedir/../.pnpm/@openai+codex@0.169.0/node_modules/@openai/codex/bin/codex.js\" \"$@\"\n",
    );
    fs::remove_file(place.path("app/node_modules/@openai/codex")).unwrap();
    assert_eq!(find_for(&linux(), Some(&shim), &Env::default(), &[]).unwrap().path, native);
}

#[test]
fn the_wheel_is_found() {
    let place = Place::new();
    let native = place.native("site-packages/codex_cli_bin/bin/codex");
    place.file("site-packages/codex_cli_bin/codex-package.json", r#"{"pathDir":"codex-path"}"#, 0o644);
    place.file("site-packages/codex_cli_bin/codex-path/rg", "", 0o755);
    let found = find_for(&linux(), None, &Env::default(), &[place.path("site-packages")]).unwrap();
    let path_dirs = vec![place.path("site-packages/codex_cli_bin/codex-path")];
    assert_eq!(found, CodexBinary { path: native, source: Source::Wheel, path_dirs });
}

#[cfg(unix)]
#[test]
fn the_npm_launcher_in_path_leads_to_the_native_executable() {
    let place = Place::new();
    place.script("prefix/lib/node_modules/@openai/codex/bin/codex.js", LAUNCHER);
    place.link("prefix/bin/codex", "../lib/node_modules/@openai/codex/bin/codex.js");
    let env = place.env_path(&["prefix/bin"]);
    // Without the platform package the launcher is all there is.
    let found = find_for(&linux(), None, &env, &[]).unwrap();
    assert_eq!(found.path, place.path("prefix/lib/node_modules/@openai/codex/bin/codex.js"));

    let native = place
        .native("prefix/lib/node_modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex");
    let found = find_for(&linux(), None, &env, &[]).unwrap();
    assert_eq!((found.path, found.source), (native, Source::Path));
}

#[cfg(unix)]
#[test]
fn a_version_managers_shim_leads_to_the_only_installed_version() {
    let place = Place::new();
    let shim = place.script("asdf/shims/codex", "#!/usr/bin/env bash\nexec asdf exec \"codex\" \"$@\"\n");
    let env = place.env_path(&["asdf/shims"]);
    assert_eq!(find_for(&linux(), None, &env, &[]).unwrap().path, shim, "nothing installed: kept");

    let modules = "asdf/installs/nodejs/20.1.0/lib/node_modules/@openai";
    place.script(&format!("{modules}/codex/bin/codex.js"), LAUNCHER);
    let native =
        place.native(&format!("{modules}/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex"));
    place.link("asdf/installs/nodejs/20.1.0/bin/codex", "../lib/node_modules/@openai/codex/bin/codex.js");
    place.link("asdf/installs/nodejs/latest", "20.1.0");
    assert_eq!(find_for(&linux(), None, &env, &[]).unwrap().path, native);

    place.native("asdf/installs/nodejs/22.0.0/bin/codex");
    assert_eq!(find_for(&linux(), None, &env, &[]).unwrap().path, shim, "two versions: the shim chooses");
}

#[cfg(unix)]
#[test]
fn a_shim_that_goes_by_its_name_keeps_it() {
    let place = Place::new();
    place.native("bin/mise");
    let shim = place.link("elsewhere/codex", place.path("bin/mise"));
    assert_eq!(find_for(&linux(), None, &place.env_path(&["elsewhere"]), &[]).unwrap().path, shim);
}

#[cfg(unix)]
#[test]
fn a_link_to_an_executable_is_followed() {
    let place = Place::new();
    let native = place.native("Caskroom/codex/0.169.0/codex-x86_64");
    place.link("bin/codex", &native);
    assert_eq!(find_for(&linux(), None, &place.env_path(&["bin"]), &[]).unwrap().path, native);
}

#[test]
fn windows_starts_executables_and_no_scripts() {
    let place = Place::new();
    let windows = Target::of("windows", "x86_64").unwrap();
    let env = place.env_path(&["npm"]);
    place.script(
        "npm/codex.cmd",
        "@ECHO off\r\n\"%_prog%\"  \"%~dp0\\node_modules\\@openai\\codex\\bin\\codex.js\" %*\r\n",
    );
    place.script("npm/node_modules/@openai/codex/bin/codex.js", LAUNCHER);
    let error = find_for(&windows, None, &env, &[]).unwrap_err();
    assert!(
        tried(&error).iter().any(|(_, reason)| reason == "a script that only a shell can start"),
        "{error:?}"
    );

    let native =
        place.native("npm/node_modules/@openai/codex-win32-x64/vendor/x86_64-pc-windows-msvc/bin/codex.exe");
    assert_eq!(find_for(&windows, None, &env, &[]).unwrap().path, native);
}

#[test]
fn the_error_names_every_place_and_the_next_step() {
    let place = Place::new();
    let error = find_for(&linux(), None, &place.env_path(&["a", "b"]), &[place.path("modules")]).unwrap_err();
    let places: Vec<String> = tried(&error).into_iter().map(|(path, _)| path).collect();
    for expected in [
        "modules/@openai/codex-linux-x64/vendor/x86_64-unknown-linux-musl/bin/codex",
        "modules/codex_cli_bin/bin/codex",
        "a/codex",
        "b/codex",
    ] {
        assert!(places.contains(&place.path(expected).display().to_string()), "{expected}: {places:#?}");
    }
    for step in ["npm install @openai/codex", "pip install codexkit[codex]", "CODEX_PATH"] {
        assert!(error.message().contains(step), "{error}");
    }
}

#[test]
fn relative_entries_of_path_are_passed_over() {
    let env: Env = [("PATH", "src:.")].into_iter().collect();
    assert_eq!(tried(&find_for(&linux(), None, &env, &[]).unwrap_err()), []);
}

#[test]
fn versions_are_read_and_judged() {
    let version = parse_version("codex-cli 0.169.0\n").unwrap();
    assert_eq!((version.to_string().as_str(), version_warning(&version)), ("0.169.0", None));
    let version = parse_version("codex-cli 0.170.0-alpha.3").unwrap();
    assert_eq!(version.to_string(), "0.170.0-alpha.3");
    assert!(version_warning(&version).unwrap().contains("newer"));
    assert!(version_warning(&parse_version("0.143.9").unwrap()).unwrap().contains("older"));
    for text in ["", "codex-cli", "codex-cli 1", "codex-cli 1.2.x", "1.2.3.4"] {
        assert_eq!(parse_version(text), None, "{text}");
    }
}
