//! Writes every generated file of codexkit from Codex's schema and the op registry.
//!
//! ```text
//! codexkit-codegen                     write the files
//! codexkit-codegen --check             write nothing, fail when a file differs
//! codexkit-codegen --from <codex>      refresh the schema snapshot from this Codex first
//! ```

mod fields;
mod names;
mod rust;
mod schema;
mod snapshot;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, io};

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<bool> {
    let mut check = false;
    let mut from = None;
    let mut args = env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--check" => check = true,
            "--from" => from = args.next().map(PathBuf::from),
            other => return Err(io::Error::other(format!("unknown argument {other:?}"))),
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let snapshot = root.join("core/protocol/schema");
    if let Some(codex) = from {
        snapshot::refresh(&codex, &snapshot)?;
    }
    let files = generate(&root, &snapshot)?;
    let mut clean = true;
    for (path, text) in files {
        let target = root.join(&path);
        if fs::read_to_string(&target).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            eprintln!("codegen: {path} is not up to date; run ./dev codegen");
            clean = false;
        } else {
            fs::create_dir_all(target.parent().expect("every file has a folder"))?;
            fs::write(&target, text)?;
            println!("wrote {path}");
        }
    }
    Ok(clean)
}

/// All generated files: path from the root, and text.
fn generate(root: &Path, snapshot: &Path) -> io::Result<Vec<(String, String)>> {
    let protocol = snapshot::load(snapshot)?;
    let rust = |what: &str, body: String| -> io::Result<String> {
        rustfmt(root, &format!("//! {what}\n//!\n//! {NOTICE}\n\n{body}"))
    };
    Ok(vec![
        (
            "core/protocol/src/types.rs".into(),
            rust("Every type of the protocol that the client sends or receives.", rust::types(&protocol))?,
        ),
        (
            "core/protocol/src/methods.rs".into(),
            rust("Every method of the protocol: names, types, dispatch.", rust::methods(&protocol))?,
        ),
        (
            "core/protocol/src/fields.rs".into(),
            rust("What params and answers may hold.", fields::table(&protocol))?,
        ),
    ])
}

/// The line by which one knows a generated file.
const NOTICE: &str = "Generated, do not edit: change the source and run `./dev codegen`.";

fn rustfmt(root: &Path, text: &str) -> io::Result<String> {
    let mut child = Command::new("rustfmt")
        .arg("--config-path")
        .arg(root)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()?;
    let mut stdin = child.stdin.take().expect("piped");
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = child.wait_with_output()?;
    writer.join().expect("the writer does not panic")?;
    if !output.status.success() {
        return Err(io::Error::other("rustfmt refused a generated file"));
    }
    String::from_utf8(output.stdout).map_err(io::Error::other)
}
