//! Writes every generated file of codexkit from Codex's schema and the op registry.
//!
//! ```text
//! codexkit-codegen                     write the files
//! codexkit-codegen --check             write nothing, fail when a file differs
//! codexkit-codegen --from <codex>      refresh the schema snapshot from this Codex first
//! codexkit-codegen parity <codex>      print how this Codex's schema differs from the snapshot
//! codexkit-codegen parity --document [--check] <codex>...
//!                                      write the part of docs/versions.md about these older Codexes
//! ```
//!
//! Exit status: 0 done, or no difference; 1 a difference, or what failed is said; `parity` answers 2 when it could not
//! compare.

mod c;
mod elixir;
mod fields;
mod names;
mod parity;
mod python;
mod registry;
mod rust;
mod samples;
mod schema;
mod snapshot;
mod surface;
mod typescript;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::{env, fs, io};

use serde_json::{Value, json};

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    if let [first, rest @ ..] = args.as_slice()
        && first == "parity"
    {
        return parity_main(rest);
    }
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("codegen: {error}");
            ExitCode::FAILURE
        }
    }
}

fn parity_main(args: &[String]) -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let result =
        parity::arguments(args).and_then(|task| parity::run(&task, &root).map_err(|error| error.to_string()));
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("parity: {error}");
            ExitCode::from(2)
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
            "--from" => {
                let codex =
                    args.next().ok_or_else(|| io::Error::other("--from needs the path of a codex"))?;
                from = Some(PathBuf::from(codex));
            }
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
    let registry = registry::read(&load_registry()?)?;
    let (sent, received) = rust::directions(&protocol);
    let wire: Vec<String> = sent.union(&received).cloned().collect();
    let rust = |what: &str, body: String| -> io::Result<String> {
        rustfmt(root, &format!("//! {what}\n//!\n//! {NOTICE}\n\n{body}"))
    };
    let python_types = python::types(&registry);
    let python_protocol = python::protocol(&protocol, &wire);
    let files = [
        (
            "core/protocol/src/types.rs",
            rust("Every type of the protocol that the client sends or receives.", rust::types(&protocol))?,
        ),
        (
            "core/protocol/src/methods.rs",
            rust("Every method of the protocol: names, types, dispatch.", rust::methods(&protocol))?,
        ),
        ("core/protocol/src/fields.rs", rust("What params and answers may hold.", fields::table(&protocol))?),
        (
            "python/python/codexkit/protocol.py",
            python::runtime(&python::names(&python_protocol), "The app-server protocol."),
        ),
        ("python/python/codexkit/protocol.pyi", python_protocol),
        (
            "python/python/codexkit/types.py",
            python::runtime(&python::names(&python_types), "Params, results and events of codexkit."),
        ),
        ("python/python/codexkit/types.pyi", python_types),
        ("python/python/codexkit/_answers.py", python::answers(&registry)),
        ("python/python/codexkit/_ops.py", python::ops(&registry)),
        ("python/python/codexkit/_methods.py", python::methods(&registry)),
        ("python/python/codexkit/_app_server.py", python::app_server(&protocol)),
        ("python/python/codexkit/errors.py", python::errors(&registry.errors)),
        ("node/ts/generated/protocol.ts", typescript::protocol(&protocol, &wire, &received)),
        ("node/ts/generated/types.ts", typescript::types(&registry)),
        ("node/ts/generated/ops.ts", typescript::ops(&registry)),
        ("node/ts/generated/methods.ts", typescript::methods(&registry)),
        ("node/ts/generated/appServer.ts", typescript::app_server(&protocol)),
        ("node/ts/generated/asks.ts", typescript::asks(&protocol)),
        ("node/ts/generated/errors.ts", typescript::errors(&registry.errors)),
        ("elixir-nif/lib/codexkit/protocol.ex", elixir::protocol(&protocol, &wire)),
        ("elixir-nif/lib/codexkit/types.ex", elixir::types(&registry)),
        ("elixir-nif/lib/codexkit/ops.ex", elixir::ops(&registry)),
        ("elixir-nif/lib/codexkit/methods.ex", elixir::methods(&registry)),
        ("elixir-nif/lib/codexkit/app_server.ex", elixir::app_server(&protocol)),
        ("elixir-nif/lib/codexkit/error_code.ex", elixir::errors(&registry.errors)),
        ("include/codexkit_ops.h", c::header(&registry)),
        ("tests/notifications/all.jsonl", samples::notifications(&protocol)),
    ];
    Ok(files.into_iter().map(|(path, text)| (path.to_owned(), text)).collect())
}

/// What the core says about its ops, types and errors.
fn load_registry() -> io::Result<Value> {
    let mut description = serde_json::to_value(codexkit::port::describe())?;
    let error = |code: &codexkit::ErrorCode| {
        json!({
            "code": code.as_str(),
            "number": *code as u32,
            "retryable": code.retryable(),
            "doc": code.doc(),
        })
    };
    description["errors"] = codexkit::ErrorCode::ALL.iter().map(error).collect();
    Ok(description)
}

/// The line by which one knows a generated file.
pub const NOTICE: &str = "Generated, do not edit: change the source and run `./dev codegen`.";

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_files_are_what_the_generator_writes() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (path, text) in generate(&root, &root.join("core/protocol/schema")).unwrap() {
            let committed = fs::read_to_string(root.join(&path)).unwrap_or_else(|e| panic!("{path}: {e}"));
            assert!(committed == text, "{path} is not up to date; run ./dev codegen");
            assert!(text.lines().take(4).any(|line| line.contains(NOTICE)), "{path} does not say what it is");
        }
    }

    #[test]
    fn a_method_appears_in_every_language() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let protocol = snapshot::load(&root.join("core/protocol/schema")).unwrap();
        let python = python::app_server(&protocol);
        assert!(
            python.contains("def thread_delete(self, *, thread_id: str) -> Call[p.ThreadDeleteResponse]:")
        );
        assert!(python.contains("def account_login_start(self, params: p.LoginAccountParams)"));
        assert!(
            python
                .contains("-> Entries[p.Thread]:\n        \"\"\"The entries of all pages of `thread_list`.")
        );
        let typescript = typescript::app_server(&protocol);
        assert!(typescript.contains("  threadRead(params: p.ThreadReadParams, options?: CallOptions)"));
        assert!(typescript.contains("  memoryReset(options?: CallOptions): Promise<p.MemoryResetResponse>"));
        assert!(typescript.contains("  iterateThreadList(params: p.ThreadListParams = {},"));
        let elixir = elixir::app_server(&protocol);
        assert!(elixir.contains(r#"def thread_delete(codex, params), do: request(codex, "thread/delete", params, [thread_id: "threadId"])"#));
        assert!(elixir.contains("def iterate_model_list(codex, params \\\\ %{}), do: iterate("));
        let methods = rust::methods(&protocol);
        assert!(methods.contains("paginated true (ThreadSection)") && methods.contains("ThreadList, "));
    }

    #[test]
    fn an_op_appears_in_every_language() {
        let registry = registry::read(&serde_json::json!({
            "ops": [{
                "name": "tide.read_level", "doc": "How high the water stands.", "streams": false,
                "params": {"type": "object", "required": ["harbour"], "properties": {
                    "harbour": {"type": "string"}, "from": {"type": ["integer", "null"], "format": "int64"},
                }},
                "output": {"type": "object", "required": ["cm"], "properties": {"cm": {"type": "integer"}}},
            }],
            "types": {},
            "errors": [{"code": "ebb", "number": 7, "retryable": true, "doc": "No water."}],
        }))
        .unwrap();
        let python = python::ops(&registry);
        assert!(
            python.contains("def tide_read_level(") && python.contains("from_: int | None = None"),
            "{python}"
        );
        assert!(python.contains(r#"{"harbour": harbour, **_given({"from": from_})}"#), "{python}");
        let typescript = typescript::ops(&registry);
        assert!(typescript.contains("tideReadLevel(params: t.TideReadLevelParams"), "{typescript}");
        assert!(typescript::types(&registry).contains("from?: number | null;"));
        let elixir = elixir::ops(&registry);
        assert!(
            elixir.contains("def tide_read_level(client, params), do: CodexKit.Client.call(client"),
            "{elixir}"
        );
        let c = c::header(&registry);
        assert!(c.contains(r#"#define CODEXKIT_OP_TIDE_READ_LEVEL "tide.read_level""#), "{c}");
        assert!(c.contains("CODEXKIT_ERROR_EBB = 7"), "{c}");
        assert!(python::errors(&registry.errors).contains("class EbbError(CodexError):"));
        assert!(elixir::errors(&registry.errors).contains(r#"def from_string("ebb"), do: :ebb"#));
    }
}
