//! MCP servers that are child processes: few environment variables, their own process group, and an end to their
//! output when they end, whoever inherited the pipe.

use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use rmcp::RoleClient;
use rmcp::transport::async_rw::AsyncRwTransport;
use tokio::io::{AsyncRead, ReadBuf};
use tokio::process::{ChildStdin, ChildStdout};

use crate::env::Env;
use crate::error::Result;
use crate::options::McpServerOptions;
use crate::transport::child::{Child, Control, Launch};

/// Between SIGTERM and SIGKILL.
const TERM_GRACE: Duration = Duration::from_secs(2);
/// After the child's end: how long its output may still be read.
const DRAIN_LIMIT: Duration = Duration::from_millis(250);

/// What every server gets. A token in the host's environment is nothing for a program that a model can steer.
const INHERITED: &[&str] = if cfg!(windows) {
    &[
        "PATH",
        "PATHEXT",
        "COMSPEC",
        "SYSTEMROOT",
        "SYSTEMDRIVE",
        "USERNAME",
        "USERDOMAIN",
        "USERPROFILE",
        "HOMEDRIVE",
        "HOMEPATH",
        "PROGRAMFILES",
        "PROGRAMFILES(X86)",
        "PROGRAMDATA",
        "LOCALAPPDATA",
        "APPDATA",
        "TEMP",
        "TMP",
        "POWERSHELL",
        "PWSH",
    ]
} else {
    &[
        "HOME",
        "LOGNAME",
        "PATH",
        "SHELL",
        "USER",
        "__CF_USER_TEXT_ENCODING",
        "LANG",
        "LC_ALL",
        "TERM",
        "TMPDIR",
        "TZ",
    ]
};

pub(super) type StdioTransport = AsyncRwTransport<RoleClient, Output, ChildStdin>;

/// Starts the server.
pub(super) async fn start(
    command: &str,
    options: &McpServerOptions,
    env: &Env,
    secrets: Vec<String>,
) -> Result<(StdioTransport, Control)> {
    let mut child = Child::spawn(Launch {
        program: PathBuf::from(command),
        args: options.args.iter().map(Into::into).collect(),
        env: environment(options, env),
        cwd: options.cwd.clone(),
        secrets,
        term_grace: TERM_GRACE,
    })
    .await?;
    let control = child.control();
    let stdin = child.stdin.take().expect("stdin is piped");
    let stdout = child.stdout.take().expect("stdout is piped");
    let watch = control.watch();
    let ended = async move {
        watch.wait().await;
        tokio::time::sleep(DRAIN_LIMIT).await;
    };
    let limit = usize::try_from(options.max_message_bytes).unwrap_or(usize::MAX);
    let output = Output { stdout, ended: Box::pin(ended) };
    Ok((AsyncRwTransport::new(output, stdin).with_max_line_length(limit), control))
}

fn environment(options: &McpServerOptions, env: &Env) -> Vec<(String, String)> {
    let names = INHERITED.iter().copied().chain(options.env_vars.iter().map(String::as_str));
    let mut all: Vec<(String, String)> = Vec::new();
    for (name, value) in env.iter() {
        if names.clone().any(|wanted| wanted == name) {
            all.push((name.into(), value.into()));
        }
    }
    all.retain(|(name, _)| !options.env.0.contains_key(name));
    all.extend(options.env.0.iter().map(|(name, value)| (name.clone(), value.clone())));
    all
}

/// The child's output. Ends with the child, also when a grandchild that left the group holds the pipe.
pub(super) struct Output {
    stdout: ChildStdout,
    ended: Pin<Box<dyn Future<Output = ()> + Send>>,
}

impl AsyncRead for Output {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        match Pin::new(&mut self.stdout).poll_read(context, buffer) {
            Poll::Pending => self.ended.as_mut().poll(context).map(Ok),
            ready => ready,
        }
    }
}
