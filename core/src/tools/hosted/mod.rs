//! Hosted tools: ready client tools in a namespace of ours. They work in the host's process; whatever runs a command
//! is approved first unless the options say otherwise.

mod delegated;
mod image;
mod patch;
mod patch_tool;
mod paths;
mod search;
mod session;
mod shell;
#[cfg(feature = "mcp-http")]
mod web;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use self::paths::Base;
use self::session::Sessions;
use super::tool::{Tool, ToolCall};
use crate::env::Env;
use crate::error::Result as Checked;
use crate::options::{HOSTED_NAMESPACE, HostedTool, HostedToolType, ToolSpec};
use crate::transport::nursery::Nursery;

/// The tools of a list in the options, which errors call `path`. Those that run commands share their sessions.
pub(super) fn tools(
    path: &str,
    list: &[HostedTool],
    env: &Env,
    nursery: &Arc<Nursery>,
) -> Checked<Vec<Tool>> {
    let sessions = Arc::new(Sessions::new(env.clone(), nursery.clone()));
    let one = |(index, hosted)| tool(&format!("{path}[{index}]"), hosted, env, &sessions);
    list.iter().enumerate().map(one).collect()
}

fn tool(path: &str, hosted: &HostedTool, env: &Env, sessions: &Arc<Sessions>) -> Checked<Tool> {
    #[cfg(feature = "mcp-http")]
    if let Some(provider) = hosted.provider {
        return web::web_search(path, hosted, provider, env);
    }
    // Without the feature a provider is refused.
    #[cfg(not(feature = "mcp-http"))]
    let _ = (path, env);
    Ok(match hosted.r#type {
        HostedToolType::Shell => shell::shell(hosted, sessions),
        HostedToolType::ShellCommand => shell::shell_command(hosted, sessions),
        HostedToolType::WriteStdin => shell::write_stdin(hosted, sessions),
        HostedToolType::ApplyPatch => patch_tool::apply_patch(hosted),
        HostedToolType::ViewImage => image::view_image(hosted),
        HostedToolType::FileSearch => search::file_search(hosted),
        _ => delegated::tool(hosted),
    })
}

/// What all hosted tools have in common.
fn spec(hosted: &HostedTool, description: &str, input_schema: Value) -> ToolSpec {
    ToolSpec {
        input_schema,
        namespace: Some(HOSTED_NAMESPACE.into()),
        namespace_description: Some(
            "Tools that run on the computer of the program that you work for.".into(),
        ),
        needs_approval: hosted.needs_approval(),
        // What takes long limits itself; see there.
        timeout_ms: 0,
        ..ToolSpec::new(hosted.name(), hosted.description.as_deref().unwrap_or(description))
    }
}

/// The folder of a tool: that of its options, else the thread's.
fn folder(base: Option<&Path>, call: &ToolCall) -> PathBuf {
    base.map_or_else(|| call.working_directory.clone(), |base| call.working_directory.join(base))
}

fn base_of(base: Option<&Path>, call: &ToolCall) -> Result<Base, String> {
    Base::new(&folder(base, call))
}

/// An argument that the schema has as an optional string.
fn text<'a>(call: &'a ToolCall, name: &str) -> Option<&'a str> {
    call.arguments[name].as_str()
}

/// Runs what blocks on a thread of its own.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|_| Err("It broke off.".into()))
}
