//! Options as a command line of `codex exec --json`.

use std::ffi::OsString;
use std::fmt;

use crate::env::Env;
use crate::error::{Error, Result};
use crate::options::config::{arguments, overlay};
use crate::options::values::{ApprovalPolicy, TransportKind};
use crate::options::{CodexOptions, Input, ReviewTarget, TempFiles, ThreadOptions, TurnOptions};

/// Which stored thread to go on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Resume {
    /// This one, by its id (a UUID).
    Id(String),
    /// The newest one of the working directory.
    Last,
}

/// A command that is ready to run. The temporary files live as long as this value.
pub struct ExecCommand {
    /// What follows the executable.
    pub args: Vec<OsString>,
    /// The child's whole environment; it must inherit nothing besides.
    pub env: Vec<(String, String)>,
    /// What to write to the child's stdin before closing it.
    pub stdin: Vec<u8>,
    /// Files that the arguments name.
    pub files: TempFiles,
}

impl fmt::Debug for ExecCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ExecCommand")
            .field("env", &self.env.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("files", &self.files)
            .finish_non_exhaustive()
    }
}

/// The command of one turn. Checks all options; what exec cannot carry is `unsupported`.
///
/// Settings travel as `--config`, because that holds for new and resumed threads alike. All options
/// stand before `resume`, which knows only some of them itself.
pub fn command(
    codex: &CodexOptions,
    thread: &ThreadOptions,
    turn: &TurnOptions,
    resume: Option<&Resume>,
    input: &Input,
    env: &Env,
) -> Result<ExecCommand> {
    let mut files = TempFiles::default();
    let (prompt, images) = input.exec(&mut files)?;
    let mut words: Vec<OsString> = images
        .into_iter()
        .map(|image| {
            let mut flag = OsString::from("--image=");
            flag.push(image);
            flag
        })
        .collect();
    match resume {
        Some(Resume::Id(id)) if !is_uuid(id) => {
            // Codex would look for a thread of this name and, finding none, start a new one.
            return Err(Error::invalid("thread_id", "is no thread id (a UUID)"));
        }
        Some(Resume::Id(id)) => words.extend(["resume".into(), id.into()]),
        Some(Resume::Last) => words.extend(["resume".into(), "--last".into()]),
        None => {}
    }
    assemble(codex, thread, turn, Task { is_new: resume.is_none(), words, prompt, files }, env)
}

/// The command of a review. It begins a thread of its own.
pub fn review_command(
    codex: &CodexOptions,
    thread: &ThreadOptions,
    turn: &TurnOptions,
    target: &ReviewTarget,
    env: &Env,
) -> Result<ExecCommand> {
    target.validate()?;
    let (args, prompt) = target.exec();
    let words = std::iter::once("review".to_owned()).chain(args).map(OsString::from).collect();
    let task = Task { is_new: true, words, prompt: prompt.to_owned(), files: TempFiles::default() };
    assemble(codex, thread, turn, task, env)
}

/// What Codex is to do.
struct Task {
    /// It begins a new thread.
    is_new: bool,
    /// What stands behind the options.
    words: Vec<OsString>,
    /// What goes to standard input.
    prompt: String,
    files: TempFiles,
}

fn assemble(
    codex: &CodexOptions,
    thread: &ThreadOptions,
    turn: &TurnOptions,
    task: Task,
    env: &Env,
) -> Result<ExecCommand> {
    codex.validate()?;
    thread.validate()?;
    turn.validate()?;
    supported(codex, thread, turn)?;

    let Task { is_new, words, prompt, mut files } = task;
    let mut args: Vec<OsString> = vec!["exec".into(), "--json".into()];
    let mut tree = codex.layer()?;
    overlay(&mut tree, thread.layer()?);
    overlay(&mut tree, turn.layer()?);
    for argument in arguments(&tree, "config")? {
        args.extend(["--config".into(), argument.into()]);
    }

    // The joined form: some of these flags would swallow the words that follow.
    let mut flag = |name: &str, value: OsString| {
        let mut joined = OsString::from(format!("--{name}="));
        joined.push(value);
        args.push(joined);
    };
    if let Some(profile) = &codex.profile {
        flag("profile", profile.into());
    }
    let directories = thread.directories()?;
    if let Some(dir) = &turn.working_directory {
        flag("cd", super::check::absolute("turn.working_directory", dir)?.into());
    } else if thread.working_directory.is_some() {
        flag("cd", directories[0].clone().into());
    }
    for dir in &directories[1..] {
        flag("add-dir", dir.into());
    }
    // Codex takes the source of a resumed thread from the thread.
    if let (Some(source), true) = (&thread.thread_source, is_new) {
        flag("thread-source", source.into());
    }
    if let Some(program) = turn.cyber_access_program {
        flag("cyber-access-program", serde_json::json!(program).as_str().unwrap_or_default().into());
    }
    if let Some(schema) = &turn.output_schema {
        flag("output-schema", files.write(".json", schema.to_string().as_bytes())?.into());
    }
    for (name, on) in [
        ("--skip-git-repo-check", thread.skip_git_repo_check),
        ("--ephemeral", thread.ephemeral),
        ("--ignore-user-config", thread.ignore_user_config),
        ("--ignore-rules", thread.ignore_rules),
    ] {
        if on {
            args.push(name.into());
        }
    }
    args.extend(words);
    let env = codex.child_env(env, codex.api_key.as_ref(), Some(&turn.env))?;
    Ok(ExecCommand { args, env, stdin: prompt.into_bytes(), files })
}

/// Names the first option that exec has no place for.
fn supported(codex: &CodexOptions, thread: &ThreadOptions, turn: &TurnOptions) -> Result<()> {
    if let Some(policy) = &thread.sandbox_policy {
        policy.exec_supports("thread.sandbox_policy")?;
    }
    if let Some(policy) = &turn.sandbox_policy {
        policy.exec_supports("turn.sandbox_policy")?;
    }
    let untrusted = Some(ApprovalPolicy::Untrusted);
    // The client serves them by MCP and names the servers in the thread's `config`.
    let serves_tools = cfg!(feature = "mcp-http");
    let missing = [
        ("thread.approval_policy: untrusted", thread.approval_policy == untrusted),
        ("turn.approval_policy: untrusted", turn.approval_policy == untrusted),
        ("thread.allow_provider_model_fallback", thread.allow_provider_model_fallback.is_some()),
        ("thread.approvals", thread.approvals.is_some()),
        ("turn.approvals", turn.approvals.is_some()),
        ("thread.history_mode", thread.history_mode.is_some()),
        ("thread.service_name", thread.service_name.is_some()),
        ("codex.tools", !serves_tools && !codex.tools.is_empty()),
        ("codex.hosted_tools", !serves_tools && !codex.hosted_tools.is_empty()),
        ("thread.hosted_tools", !serves_tools && !thread.hosted_tools.is_empty()),
        ("thread.tools", !serves_tools && !thread.tools.is_empty()),
        ("thread.dynamic_tools", !thread.dynamic_tools.is_empty()),
        ("thread.collaboration_mode", thread.collaboration_mode.is_some()),
        ("thread.environments", thread.environments.is_some()),
        ("turn.collaboration_mode", turn.collaboration_mode.is_some()),
        ("turn.environments", turn.environments.is_some()),
        ("turn.additional_context", !turn.additional_context.is_empty()),
        ("turn.client_metadata", turn.client_metadata.is_some()),
        ("turn.client_user_message_id", turn.client_user_message_id.is_some()),
    ];
    match missing.iter().find(|(_, given)| *given) {
        Some((path, _)) => Err(Error::unsupported(path, TransportKind::Exec.as_str())),
        None => Ok(()),
    }
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
