//! `parity` as a program: on the real Codex, on one whose schema was changed, and on what is no Codex.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// What the program answers: exit status, stdout, stderr.
fn parity(args: &[&str]) -> (i32, String, String) {
    let output =
        Command::new(env!("CARGO_BIN_EXE_codexkit-codegen")).arg("parity").args(args).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn real_codex() -> String {
    env::var("CODEXKIT_TEST_CODEX").expect(
        "CODEXKIT_TEST_CODEX is not set: run the tests by `./dev test`, which installs Codex and sets it",
    )
}

/// A program in place of Codex that answers by this shell script. Its own folder is `$here`.
fn stand_in(name: &str, script: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("parity-{name}-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join("codex");
    fs::write(&path, format!("#!/bin/sh\nhere={}\n{script}", folder.display())).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

/// A stand-in that says this version and writes this text as its schema, if any, by hand of the given flags.
fn codex_with(name: &str, schema: Option<&str>, takes_experimental: bool) -> String {
    let refuse = if takes_experimental {
        ""
    } else {
        "--experimental) echo \"error: unexpected argument '$1'\" >&2; exit 2;;"
    };
    let write = if schema.is_some() {
        "cp \"$here/schema\" \"$out/codex_app_server_protocol.schemas.json\""
    } else {
        ":"
    };
    let path = stand_in(
        name,
        &format!(
            "[ \"$1\" = --version ] && echo codex-cli 9.9.9 && exit\n\
             while [ $# -gt 0 ]; do case $1 in --out) out=$2;; {refuse} esac; shift; done\n\
             mkdir -p \"$out\" && {write}\n"
        ),
    );
    fs::write(path.with_file_name("schema"), schema.unwrap_or_default()).unwrap();
    path.display().to_string()
}

fn committed_schema() -> String {
    let path = "../../core/protocol/schema/codex_app_server_protocol.schemas.json";
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

#[test]
fn the_pinned_codex_is_equal_and_an_older_one_is_not() {
    let codex = real_codex();
    let version =
        Command::new(&codex).arg("--version").env("CODEX_HOME", env!("CARGO_TARGET_TMPDIR")).output();
    let version = String::from_utf8(version.unwrap().stdout).unwrap();
    let snapshot =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../core/protocol/schema/VERSION"));
    let pinned = version.trim() == format!("codex-cli {}", snapshot.unwrap().trim());
    let (status, table, errors) = parity(&[&codex]);
    assert_eq!(status, i32::from(!pinned), "{table}{errors}");
    assert_eq!(table.ends_with("\nno drift\n"), pinned, "{table}");
    assert!(table.contains("client requests"), "{table}");
}

#[test]
fn a_seeded_change_is_drift() {
    let schema = committed_schema().replace("\"thread/fork\"", "\"thread/split\"");
    let codex = codex_with("seeded", Some(&schema), true);
    let (status, table, errors) = parity(&[&codex]);
    assert_eq!(status, 1, "{table}{errors}");
    assert!(table.starts_with("Codex 9.9.9 compared with the snapshot of "), "{table}");
    assert!(table.contains("  + thread/split\n  - thread/fork\n"), "{table}");
    assert!(!table.contains("thread/start"), "what is equal is not named: {table}");
}

#[test]
fn a_codex_without_the_flag_is_compared_by_what_it_has() {
    let codex = codex_with("no-flag", Some(&committed_schema()), false);
    let (_, table, errors) = parity(&[&codex]);
    assert!(table.starts_with("Codex 9.9.9 cannot dump its experimental part"), "{table}{errors}");
}

#[test]
fn what_cannot_be_compared_answers_2_and_says_why() {
    let other = stand_in("other", "echo git version 2\n").display().to_string();
    let silent = codex_with("silent", None, true);
    let strange = codex_with("strange", Some("{\"$defs\": {}}"), true);
    let broken = codex_with("broken", Some("not json"), true);
    for (args, reason) in [
        (&[][..], "needs the path"),
        (&["a", "b"], "one codex"),
        (&["--frobnicate"], "one codex"),
        (&["/nowhere/codex"], "/nowhere/codex --version: No such file"),
        (&[other.as_str()], "is no Codex"),
        (&[silent.as_str()], "wrote no codex_app_server_protocol.schemas.json"),
        (&[broken.as_str()], "is no JSON"),
        (&[strange.as_str()], "has a layout that is not known here"),
    ] {
        let (status, table, errors) = parity(args);
        assert_eq!((status, table.as_str()), (2, ""), "{args:?}: {errors}");
        assert!(errors.starts_with("parity: ") && errors.contains(reason), "{args:?}: {errors}");
    }
}
